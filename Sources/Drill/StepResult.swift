internal import Policy

/// What became of one step, and the proofs of it.
struct StepResult: Sendable {
  /// One thing that was checked.
  struct Proof: Sendable {
    /// What is claimed, in a few words.
    let claim: String
    /// Whether it was so.
    let holds: Bool
  }

  let step: Step
  /// The verdict; nil if the pipeline failed.
  let verdict: Verdict?
  /// The rules that stopped it, by name.
  let rules: [String]
  /// What would happen, in plain words, one line for each thing.
  let reasons: [String]
  /// The hold that it waits as.
  let hold: String?
  /// How long the judgement took, and the run if there was one.
  let milliseconds: Int
  /// What was checked afterwards.
  let proofs: [Proof]

  /// Whether the request was stopped.
  var isStopped: Bool { verdict.map { $0 >= .hold } ?? false }

  /// Whether it was an accident that would have happened.
  var isMiss: Bool { step.part == .incident && !isStopped }

  /// Whether it was harmless and was stopped.
  var isFalseHold: Bool { step.part != .incident && (verdict.map { $0 != .allow } ?? true) }

  /// Whether everything is as it has to be.
  var passes: Bool { !isMiss && !isFalseHold && proofs.allSatisfy(\.holds) }
}
