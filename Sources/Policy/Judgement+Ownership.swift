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
        "\(ownership.others.count) not made by this session (\(Self.list(ownership.others))\(Self.age(ownership.others)))"
      )
    }
    if ownership.unknown.count > 0 {
      parts.append(
        "\(ownership.unknown.count) of which it isn't known (\(Self.list(ownership.unknown))"
          + "\(ownership.unknown.days == nil ? "" : Self.age(ownership.unknown)))"
      )
    }
    return "what goes: \(parts.joined(separator: "; "))"
  }

  private static func age(_ names: Ownership.Names) -> String {
    guard let days = names.days else { return "; age not known" }
    let (oldest, newest) = (days.lowerBound, days.upperBound)
    return
      (oldest == newest ? "; of \(oldest)" : "; the oldest of \(oldest), the newest of \(newest)")
      + (names.undated == 0 ? "" : ", \(names.undated) of unknown age")
  }

  private static func list(_ names: Ownership.Names) -> String {
    let more = names.count - min(shown, names.first.count)
    return names.first.prefix(shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
