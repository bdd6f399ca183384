internal import Effects
internal import Linux
internal import Policy

/// The names by which people know processes that a request gives by their numbers.
enum ProcessNames {
  /// The most processes of one request that are looked at.
  private static let limit = 50
  /// The most bytes of what the kernel says of one.
  private static let bytes = 64 << 10

  /// Looks up the processes that effects name, if any task is about something that runs.
  static func of(_ effects: [Effect], for tasks: [OpenTask]) -> [String: [String]] {
    let items = tasks.flatMap { $0.document.mustSurvive + $0.kept.map(\.keep.item) }
    guard items.contains(where: { [.service, .process, .container].contains($0.what.kind) })
    else { return [:] }
    var found: [String: [String]] = [:]
    for effect in effects where effect.resource.kind == .process && found.count < limit {
      let number = effect.resource.name
      guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        continue
      }
      found[number] = names(number)
    }
    return found
  }

  /// The program, its words, and the service to which the system counts a process; nil if it isn't
  /// there.
  private static func names(_ number: String) -> [String]? {
    guard let name = text("/proc/\(number)/comm") else { return nil }
    var names = name.split(separator: "\n").map(String.init)
    let words = text("/proc/\(number)/cmdline") ?? ""
    names += words.split(separator: "\0").map(String.init)
    for line in (text("/proc/\(number)/cgroup") ?? "").split(separator: "\n") {
      let path = line.split(separator: ":", maxSplits: 2).last ?? ""
      if let unit = path.split(separator: "/").last { names.append(String(unit)) }
    }
    return names
  }

  private static func text(_ path: String) -> String? {
    let read = try? File.read(path, limit: bytes)
    return (read ?? nil).map { String(decoding: $0, as: UTF8.self) }
  }
}
