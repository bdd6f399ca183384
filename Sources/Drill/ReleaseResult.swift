/// What came of approving, running and undoing one hold.
struct ReleaseResult: Sendable {
  /// The hold.
  let id: String
  /// What was checked; empty if it was not played.
  let proofs: [StepResult.Proof]

  /// Whether everything was as it has to be.
  var passes: Bool { !proofs.isEmpty && proofs.allSatisfy(\.holds) }
}
