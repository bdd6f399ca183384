/// Whether an effect meets something that a task names.
enum TaskHit: Comparable {
  case no
  /// Nobody can tell; the words say why.
  case unknown(String)
  /// It does; the words say how, and are empty if the effect's own target is meant.
  case yes(String)

  private var rank: Int {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }

  static func < (first: TaskHit, second: TaskHit) -> Bool { first.rank < second.rank }
  static func == (first: TaskHit, second: TaskHit) -> Bool { first.rank == second.rank }
}
