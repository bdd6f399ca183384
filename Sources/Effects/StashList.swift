/// The stashes of a repository, newest first, as the log of `refs/stash` lists them.
///
/// - SeeAlso: git-stash(1); git-reflog(1)
public struct StashList: Hashable, Sendable {
  /// One stash.
  public struct Stash: Hashable, Sendable {
    /// Its object id, which no other stash has.
    public var id: String
    /// The id of what was the newest before it; only zeros if there was none.
    public var before: String
    /// The day on which it was made; nil if the log doesn't tell.
    public var day: String?
    /// What it is called.
    public var message: String
  }

  /// The stashes.
  public var stashes: [Stash]

  /// The name that leads to the newest.
  public static let ref = "refs/stash"

  /// Reads the log; nil if it isn't one.
  public init?(log: String) {
    stashes = []
    for line in log.utf8.split(separator: 10) {
      let parts = line.split(separator: 9, maxSplits: 1, omittingEmptySubsequences: false)
      let words = parts[0].split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
      guard words.count > 3, Self.isID(words[0]), Self.isID(words[1]) else { return nil }
      let time = Int(words[words.count - 2])
      stashes.append(
        Stash(
          id: words[1],
          before: words[0],
          day: time.map(Day.text),
          message: parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
        )
      )
    }
    stashes.reverse()
  }

  /// The stash that was put on top of what was the newest before; nil if none was, or several.
  public func new(after before: String) -> Stash? {
    guard let first = stashes.first, first.id != before else { return nil }
    let isNext = before.isEmpty ? !first.before.contains { $0 != "0" } : first.before == before
    return isNext ? first : nil
  }

  /// What tells a stash from every other.
  public static func key(_ id: String, in repository: String) -> ResourceKey {
    ResourceKey(.ref, in: [repository], "stash \(id)")
  }

  /// What a request's record has of a stash that is to come: the newest before it.
  public static func coming(after before: String, in repository: String) -> ResourceKey {
    ResourceKey(.ref, in: [repository], "stash after \(before)")
  }

  /// The same, read back.
  public static func coming(_ key: ResourceKey) -> (repository: String, before: String)? {
    guard let parts = key.parts, parts.kind == Resource.Kind.ref.rawValue,
      let repository = parts.scope.first, parts.name.hasPrefix("stash after ")
    else { return nil }
    return (repository, String(parts.name.dropFirst("stash after ".count)))
  }

  private static func isID(_ text: String) -> Bool {
    text.utf8.count >= 40
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
