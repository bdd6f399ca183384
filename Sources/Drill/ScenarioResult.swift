/// What became of a scenario.
struct ScenarioResult: Sendable {
  let scenario: Scenario
  /// Tools that this machine lacks; stand-ins were in their place.
  let lacking: [String]
  let steps: [StepResult]
  /// How long it took, with the building of its world.
  let milliseconds: Int

  var incidents: [StepResult] { steps.filter { $0.step.part == .incident } }
  var twins: [StepResult] { steps.filter { $0.step.part == .twin } }

  /// Whether every accident was stopped.
  var isHeld: Bool { incidents.allSatisfy { !$0.isMiss } }
  /// Whether everything harmless passed.
  var isQuiet: Bool { steps.allSatisfy { !$0.isFalseHold } }
  /// Whether every proof holds, too.
  var passes: Bool { steps.allSatisfy(\.passes) }
}
