/// Whoever tells people, or programs, how the drill goes on.
protocol DrillReport {
  /// The drill begins, in a folder.
  mutating func begin(in folder: String, scenarios: [Scenario], toolkit: Toolkit)
  /// A scenario's world is being built.
  mutating func begin(_ scenario: Scenario)
  /// A scenario's world is there; the tools named are stand-ins, as this machine lacks them.
  mutating func built(_ scene: Scene, lacking: [String])
  /// A step is given to the pipeline.
  mutating func begin(_ step: Step, _ scene: Scene)
  /// A step is over.
  mutating func end(_ result: StepResult, _ scene: Scene)
  /// A scenario is over.
  mutating func end(_ result: ScenarioResult)
  /// One hold was approved, run, found and undone.
  mutating func end(_ result: ReleaseResult, _ scene: Scene)
  /// The drill ends before its end.
  mutating func stop()
  /// Everything is over.
  mutating func end(_ summary: Summary)
}
