/// The sorts of entry; the raw value is the word in the JSON and on the screen.
public enum Kind: String, CaseIterable, Hashable, Sendable {
  /// A session began or ended.
  case session
  /// An agent asked for something.
  case request
  /// What was decided about a request.
  case verdict
  /// A request waits for a human.
  case hold
  /// A human approved a hold; the body's `note` is the signed statement.
  case approval
  /// A human rejected a hold.
  case rejection
  /// An approval was used up; nothing runs without this entry.
  case consumption
  /// An approval was thrown away because something differed.
  case void
  /// A hold's time was up.
  case expiry
  /// A snapshot was taken.
  case snapshot
  /// Something started to run.
  case start
  /// What came of a run.
  case outcome
  /// A snapshot was put back.
  case restore
  /// A restore was tried, and proved.
  case receipt
  /// The set of approvers changed.
  case approver
  /// A session's state changed: something was denied to it, or a rejection was taken back.
  case state
  /// A standing order, such as a freeze, was set or lifted.
  case order
  /// A task was opened, or came to its end.
  case task
  /// A lease was signed, or ended before its time.
  case lease
  /// An agent's hook was registered or taken out, or its settings are not as they were.
  case hook
  /// Somebody broke the glass, saw that it was broken, or closed the case.
  case incident
  /// Something was found that should not be.
  case alarm
  /// Anything a person wants to have on record.
  case note

  /// Whether an entry of this kind changed the world, unless its body says otherwise.
  public var isChanging: Bool {
    switch self {
    case .start, .outcome, .restore: true
    default: false
    }
  }

  /// The kinds that come with nearly every request; the rest is rare enough for an index.
  static let frequent: [Kind] = [.request, .verdict, .snapshot, .start, .outcome]
}
