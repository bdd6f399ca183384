import Effects
import Linux
import Testing

@testable import Drill

/// The drill proves something only if its worlds can be hurt: here they really are.
///
/// Every confined accident is run by the real bash, without Stoplog, and must do its damage.
@Suite(.serialized) struct LossTests {
  /// This machine, and one that has nothing but bash, git, tar and SQLite.
  static let toolkits = [
    Toolkit(searchPath: "/usr/local/bin:/usr/bin:/bin"),
    Toolkit(searchPath: "/usr/local/bin:/usr/bin:/bin", programs: [:]),
  ]

  /// One accident: its scenario, and which of its steps it is.
  struct Accident: Sendable, CustomTestStringConvertible {
    var scenario: Scenario
    var toolkit: Toolkit
    var index: Int
    var steps: [Step] { scenario.steps(toolkit) }
    var step: Step { steps[index] }
    var testDescription: String {
      "\(scenario.id) with \(toolkit.programs.count) programs: \(step.command.prefix(60))"
    }
  }

  static let accidents: [Accident] = Scenario.all.flatMap { scenario in
    toolkits.filter { !$0.programs.isEmpty || !scenario.tools.isEmpty }.flatMap { toolkit in
      scenario.steps(toolkit).enumerated()
        .filter { $0.element.part == .incident && $0.element.isConfined }
        .map { Accident(scenario: scenario, toolkit: toolkit, index: $0.offset) }
    }
  }

  @Test(arguments: accidents)
  func accidentReallyHappensWithoutTheGate(_ accident: Accident) throws {
    let folder = try ScratchFolder(in: ScratchFolder.place(given: nil), prefix: "stoplog-test")
    defer { folder.remove() }
    let scene = Scene(
      top: folder.path + "/" + accident.scenario.id,
      scenario: accident.scenario,
      toolkit: accident.toolkit
    )
    _ = try scene.build()
    for step in accident.steps[..<accident.index]
    where step.part != .incident {
      #expect(try run(step, scene).status == 0, "\(step.command)")
      #expect(try scene.succeeds(step.check, step), "\(step.command)")
    }
    #expect(try !scene.succeeds(accident.step.check, accident.step), "it is lost already")
    let before = try TreeHash.of(scene.world)
    let calls = scene.callsSoFar()
    let result = try run(accident.step, scene)
    #expect(try TreeHash.of(scene.world) != before)
    #expect(
      try scene.succeeds(accident.step.check, accident.step),
      "nothing was lost: \(result.text)\(result.errorText)"
    )
    if !accident.scenario.standIns.isEmpty { #expect(scene.callsSoFar() != calls) }
  }

  /// Runs a step as an agent without a gate would, in the scene's own home.
  private func run(_ step: Step, _ scene: Scene) throws -> Subprocess.Result {
    let request = scene.request(step)
    // The same locks as in the drill, and one more: what bash itself makes of the home.
    try #require(step.isConfined && scene.holds(request))
    let home = try Subprocess(
      "/bin/bash",
      ["-c", "printf %s ~"],
      environment: request.environment,
      directory: request.directory
    ).run(milliseconds: 5_000)
    try #require(home.text == scene.home)
    return try Subprocess(
      "/bin/bash",
      ["-c", step.command],
      environment: request.environment,
      directory: request.directory
    ).run(milliseconds: 120_000)
  }
}
