internal import Effects

extension Judgement {
  /// How many names of each sort are shown.
  private static let shown = 6

  /// Who made what would be taken away, for a person; empty if nothing is held or nothing goes.
  public var ownershipLine: String {
    guard verdict >= .hold, !ownership.isEmpty else { return "" }
    var parts: [String] = []
    if ownership.own.count > 0 {
      parts.append("\(ownership.own.count) made by this session (\(Self.list(ownership.own)))")
    }
    if ownership.others.count > 0 {
      parts.append(
        "\(ownership.others.count) not made by this session (\(Self.list(ownership.others))\(age))"
      )
    }
    if ownership.unknown.count > 0 {
      parts.append(
        "\(ownership.unknown.count) of which it isn't known (\(Self.list(ownership.unknown)))"
      )
    }
    return "what goes: \(parts.joined(separator: "; "))"
  }

  private var age: String {
    if ownership.oldest.isEmpty { return "; age not known" }
    return ownership.oldest == ownership.newest
      ? "; of \(ownership.oldest)"
      : "; the oldest of \(ownership.oldest), the newest of \(ownership.newest)"
  }

  private static func list(_ names: Ownership.Names) -> String {
    let more = names.count - min(shown, names.first.count)
    return names.first.prefix(shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
