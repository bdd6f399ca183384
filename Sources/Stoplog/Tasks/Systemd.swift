internal import Crypto
internal import Effects
internal import Linux
internal import Policy

/// What systemd says of services, by `systemctl show` where it answers, and by unit files elsewhere.
///
/// Nothing is started. The program is at a fixed place: a session's search path leads nowhere.
public struct Systemd: Sendable {
  /// The program.
  public var program: String
  /// Where unit files are, the most telling first.
  public var folders: [String]

  /// Names the places; the usual ones if nothing is given.
  ///
  /// - SeeAlso: systemd.unit(5), systemctl(1), systemd 252.
  public init(
    program: String = "/usr/bin/systemctl",
    folders: [String] = [
      "/etc/systemd/system", "/run/systemd/system", "/usr/local/lib/systemd/system",
      "/usr/lib/systemd/system", "/lib/systemd/system",
    ]
  ) {
    self.program = program
    self.folders = folders
  }

  /// Milliseconds that it may take.
  private static let milliseconds = 2_000
  /// The most bytes of a unit file.
  private static let limit = 1 << 20

  /// What a service is like now.
  func measure(_ item: TaskItem) -> Fingerprint {
    let written = item.what.name.pattern
    let unit = written.hasSuffix(".service") ? written : written + ".service"
    // Nothing that could be an option, a pattern or a path.
    let isName = unit.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || ":-_.@\\".utf8.contains(byte)
    }
    guard isName, !unit.hasPrefix("-"), !unit.hasPrefix(".") else {
      return Fingerprint(item.description, note: "only a service with a whole name is looked at")
    }
    guard let shown = show(unit) else { return byFile(item, unit) }
    guard shown["LoadState"] != "not-found" else {
      return Fingerprint(item.description, isThere: false)
    }
    var found = Fingerprint(item.description, isThere: true)
    found.isRunning = ["active", "activating", "reloading"].contains(shown["ActiveState"] ?? "")
    found.digest = digest(shown["FragmentPath"] ?? "")
    return found
  }

  /// The properties of a unit; nil if systemd doesn't answer.
  private func show(_ unit: String) -> [String: String]? {
    let words = ["show", "-p", "LoadState", "-p", "ActiveState", "-p", "FragmentPath", "--", unit]
    guard let result = try? Subprocess(program, words).run(milliseconds: Self.milliseconds),
      result.status == 0
    else { return nil }
    var shown: [String: String] = [:]
    for line in result.text.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { shown[String(parts[0])] = String(parts[1]) }
    }
    return shown["LoadState"] == nil || shown["ActiveState"] == nil ? nil : shown
  }

  /// Whether its file is there; whether it runs isn't known then.
  private func byFile(_ item: TaskItem, _ unit: String) -> Fingerprint {
    for folder in folders {
      guard let digest = digest("\(folder)/\(unit)") else { continue }
      var found = Fingerprint(item.description, isThere: true)
      found.digest = digest
      found.note = "by its unit file; systemd doesn't answer, so whether it runs isn't known"
      return found
    }
    return Fingerprint(
      item.description,
      note: "systemd doesn't answer, and no unit file of that name is there"
    )
  }

  private func digest(_ path: String) -> String? {
    guard path.hasPrefix("/") else { return nil }
    return ((try? File.read(path, limit: Self.limit)) ?? nil).map { Digest(of: $0).hex }
  }
}
