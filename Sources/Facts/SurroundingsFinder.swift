public import Effects
internal import Glibc
internal import Linux

/// Finds out where a request would run.
///
/// A session sets its environment itself, so a variable may add a home, which makes verdicts
/// stricter, but never a folder for temporary files outside the usual ones.
public enum SurroundingsFinder {
  /// Works out the surroundings of a directory.
  ///
  /// - Parameters:
  ///   - directory: The absolute path of the working directory.
  ///   - environment: The request's own variables.
  ///   - protected: Folders and files that nothing may change.
  ///   - created: Paths that the session created and nobody else has changed since.
  /// - Returns: The surroundings; what can't be found out is left empty.
  public static func find(
    directory: String,
    environment: [String: String],
    protected: [String] = [],
    created: Set<String> = []
  ) -> Surroundings {
    let account = Account.current
    let homes = homes(account: account?.home, given: environment["HOME"])
    return Surroundings(
      project: project(of: directory, homes: homes),
      homes: homes,
      temporary: temporary(given: environment["TMPDIR"], homes: homes),
      user: account?.name ?? "",
      protected: protected,
      created: created
    )
  }

  /// The nearest folder upwards that has a `.git` or a `stoplog.yaml`; empty if there is none.
  ///
  /// A home, a folder above a home and the root are never a project: everything would be in it.
  static func project(of directory: String, homes: [String]) -> String {
    // It may be written with `.` or `..`: its rules hold all the same.
    guard directory.utf8.first == PathText.slash, !directory.utf8.contains(0),
      let start = try? PathResolver.resolve(directory).path
    else { return "" }
    var folder = start
    while !homes.contains(where: { PathText.isWithin($0, folder) }), folder != "/" {
      let marks = [".git", "stoplog.yaml"].map { Path.join(folder, $0) }
      if marks.contains(where: { (try? FileStatus(of: $0)) != nil }) { return folder }
      folder = Path.parent(folder)
    }
    return ""
  }

  /// The homes as they are given, and with links resolved; the account's own comes first.
  static func homes(account: String?, given: String?) -> [String] {
    var homes: [String] = []
    for home in [account, given].compactMap({ $0 }) where home.utf8.first == PathText.slash {
      let plain = trimmed(home)
      for path in [plain, (try? PathResolver.resolve(plain))?.path ?? plain] {
        // The root is looked after on its own; as a home it would make every folder one's own.
        guard path != "/", !homes.contains(where: { PathText.same($0, path) }) else { continue }
        homes.append(path)
      }
    }
    return homes
  }

  /// The usual folders for temporary files, and the session's own if it lies in one of them.
  static func temporary(given: String?, homes: [String]) -> [String] {
    var folders = ["/tmp", "/var/tmp"]
    for folder in folders {
      if let path = try? PathResolver.resolve(folder).path, !folders.contains(path) {
        folders.append(path)
      }
    }
    guard let given, PathText.isNormal(given),
      let path = try? PathResolver.resolve(given).path
    else { return folders }
    let usual = folders + ["/run/user/\(getuid())", "/dev/shm"]
    let holdsHome = homes.contains { PathText.isWithin($0, path) }
    let isBelow = usual.contains { PathText.isWithin(path, $0) && !PathText.same(path, $0) }
    if isBelow && !holdsHome && !folders.contains(path) { folders.append(path) }
    return folders
  }

  /// The path without slashes at its end.
  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1 && path.utf8.last == PathText.slash { path.removeLast() }
    return path
  }
}
