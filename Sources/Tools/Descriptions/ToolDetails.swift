internal import Synchronization

/// What a description holds beside its names.
struct ToolDetails: Hashable, Sendable {
  var summary: String
  var source: String
  var modes: [Mode]
  var grammar: Grammar
  var options: [Option]
  var flags: Spellings
  var values: Spellings
  var attached: Spellings
  var operands: Operands
  var operandsIn: [ModalOperands]
  var does: [Deed]
  var takesOtherWords: Bool
  var subcommands: [Tool]
  var verbs: [Verb]
  var variables: [Variable]
  var examples: [Example]
}

/// What operands mean while a mode is on.
struct ModalOperands: Hashable, Sendable {
  var mode: Mode
  var operands: Operands
}

/// Details that are made when they are first asked for, and kept.
final class LazyDetails: Hashable, Sendable {
  private let made: Mutex<KeptDetails?>
  private let make: @Sendable () -> ToolDetails

  init(_ make: @escaping @Sendable () -> ToolDetails) {
    made = Mutex(nil)
    self.make = make
  }

  /// Keeps details that were made before.
  convenience init(_ details: ToolDetails) { self.init { details } }

  var kept: KeptDetails {
    if let kept = made.withLock({ $0 }) { return kept }
    // Made without the lock, so that a description may look at others.
    let kept = KeptDetails(make())
    made.withLock { $0 = kept }
    return kept
  }

  static func == (left: LazyDetails, right: LazyDetails) -> Bool {
    left === right || left.kept.details == right.kept.details
  }

  func hash(into hasher: inout Hasher) { hasher.combine(kept.details) }
}

/// Details in one place, so that asking for one of them copies none.
final class KeptDetails: Sendable {
  let details: ToolDetails

  init(_ details: ToolDetails) { self.details = details }
}
