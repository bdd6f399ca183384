public import Holds
internal import JSON

/// What a person types to approve a hold: the name of what it would hit, which nobody types by habit.
public enum HoldSubject {
  /// The longest name that is asked for, in bytes.
  private static let longest = 60
  private static let order = ["irreversible", "unknown", "recoverable", "reversible"]

  /// The name; the hold's ID where nothing has a name that can be typed.
  public static func name(of hold: Hold) -> String {
    var best = (rank: order.count, name: hold.id)
    for effect in hold.shown["effects"]?.array ?? [] {
      guard let action = effect["action"]?.string, action != "read",
        let full = effect["resource"]?["name"]?.string, let name = short(full)
      else { continue }
      let rank = order.firstIndex(of: effect["reversibility"]?.string ?? "") ?? order.count - 1
      if rank < best.rank { best = (rank, name) }
    }
    return best.name
  }

  /// The last part of a name, if it can be typed as it is shown.
  private static func short(_ name: String) -> String? {
    guard let last = name.split(separator: "/").last, (2...longest).contains(last.utf8.count),
      last.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(last)
  }
}
