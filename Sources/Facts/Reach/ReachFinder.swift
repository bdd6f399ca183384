public import Effects
internal import Glibc
internal import Linux

/// Looks for what an agent in a folder can reach, in the places where access is usually kept.
///
/// Only known places are read and nothing is walked, so a large home costs no more than a small
/// one. Nothing is changed, no program but git is run, and no secret leaves the finder.
public struct ReachFinder {
  /// The most bytes of a file.
  static let textLimit = 4 << 20
  /// How many entries of a folder are looked at.
  static let entryLimit = 20_000
  /// How many credentials of one file are told.
  static let toldLimit = 200

  let environment: [String: String]
  let system: String
  let budget: Budget
  let folders: [String]
  var reach: Reach
  /// How each database of `reach` is connected to; it may hold a password.
  var calls: [DatabaseCall?] = []
  /// Files in which a secret was found.
  var secretFiles: [SourcePlace] = []

  /// Gets ready to look.
  ///
  /// - Parameters:
  ///   - directory: The folder, absolute.
  ///   - project: The project's top folder; empty for none.
  ///   - home: The home folder in which clients keep their access.
  ///   - environment: The variables that an agent would have.
  ///   - system: What stands before `/etc` and `/var`; empty for this machine.
  ///   - budget: The time for everything but servers.
  public init(
    directory: String,
    project: String,
    home: String,
    environment: [String: String],
    system: String = "",
    budget: Budget
  ) {
    self.environment = environment
    self.system = system
    self.budget = budget
    let folder = Path.resolved(directory) ?? directory
    let top = project.isEmpty ? folder : project
    folders = (try? DatabaseFacts.folders(folder, project: top)) ?? [folder]
    reach = Reach(folder: folder, project: top, home: Path.resolved(home) ?? home)
  }

  /// Says what names mean: what a person's own files declare.
  public mutating func declare(_ names: EnvironmentNames) { reach.environments = names }

  /// Looks everywhere, and then asks servers what their roles may do.
  ///
  /// - Parameters:
  ///   - isOffline: Whether no server may be asked.
  ///   - measuring: The path of `stoplogd`; the one beside this program if none is given.
  /// - Returns: What was found.
  public mutating func find(isOffline: Bool, measuring: String? = nil) -> Reach {
    findVariables()
    findFiles()
    findDatabaseFiles()
    findClouds()
    findClusters()
    findKeys()
    findStacks()
    findBackups()
    findAgents()
    findTracked()
    followTunnels()
    if budget.isSpent {
      let reason = "the time was up before everything was looked at"
      reach.unread.append(UnreadPlace(SourcePlace(reach.folder), reason: reason))
    }
    if isOffline {
      for index in reach.databases.indices {
        reach.databases[index].unasked = "'--offline' asks no server"
      }
    } else {
      findRights(measuring ?? DamageService.beside)
    }
    return reach
  }

  /// The text of a file; nil if there is none, or if it can't be read, which is noted.
  mutating func text(_ path: String) -> String? {
    guard !budget.isSpent else { return nil }
    do throws(SystemError) {
      guard let status = try FileStatus(of: path, followingLinks: true), !status.isDirectory else {
        return nil
      }
      guard status.isFile else {
        note(path, "it is no ordinary file")
        return nil
      }
      guard let bytes = try File.read(path, limit: Self.textLimit) else { return nil }
      guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
        note(path, "it is not UTF-8 text")
        return nil
      }
      return text
    } catch {
      let reason = error.number == EFBIG ? "it is larger than 4 MiB" : error.reason
      if error.number == EACCES {
        note(path, reason + ", so an agent of this account can't read it either", mayHide: false)
      } else {
        note(path, reason)
      }
      return nil
    }
  }

  /// Notes that a place was not read.
  mutating func note(_ path: String, _ reason: String, mayHide: Bool = true) {
    guard !reach.unread.contains(where: { $0.place.path == path }) else { return }
    let place = UnreadPlace(SourcePlace(path), reason: reason, mayHide: mayHide)
    reach.unread.append(place)
  }

  /// The values of a file; none if it can't be read, which is noted.
  mutating func leaves(_ path: String, _ format: LeafFormat) -> [Leaf] {
    guard let text = text(path) else { return [] }
    do throws(Unknown) {
      return try format.leaves(text, at: path)
    } catch {
      note(path, error.reason)
      // What can't be read in its own form may still name databases.
      return format == .text ? [] : AddressLeaves.read(text)
    }
  }

  /// The names in a folder, sorted; none if there is no such folder.
  mutating func names(_ folder: String) -> [String] {
    guard let status = try? FileStatus(of: folder, followingLinks: true), status.isDirectory,
      !budget.isSpent
    else { return [] }
    do throws(Unknown) {
      let listing = try FolderListing(path: folder, limit: Self.entryLimit, budget: budget)
      if listing.isPartial { note(folder, "it holds more than \(Self.entryLimit) entries") }
      return listing.entries.map { String(decoding: listing.bytes($0), as: UTF8.self) }.sorted()
    } catch {
      note(folder, error.reason, mayHide: !error.reason.hasSuffix("Permission denied"))
      return []
    }
  }

  /// Whether there is something at a path.
  func exists(_ path: String) -> Bool {
    ((try? FileStatus(of: path, followingLinks: true)) ?? nil) != nil
  }
}
