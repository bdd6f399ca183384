internal import Policy

/// What a session's past has added to a judgement.
struct Remembered: Sendable {
  /// The judgement on the request alone, which an approval is bound to.
  var plain: Judgement
  /// The hold that says no; nil if none does.
  var hold: String?
  /// What the agent is told first.
  var note = ""
}
