internal import JSON
internal import Policy

/// The drill for programs: one JSON line for each scenario, and two for what comes after them.
struct JSONReport: DrillReport {
  let show: (String) -> Void

  mutating func begin(in folder: String, scenarios: [Scenario], toolkit: Toolkit) {
    guard scenarios.count > 1 else { return }
    for accident in Scenario.unpublished {
      line([
        "id": .string(accident.id), "title": .string(accident.what), "replayed": false,
        "why": "no command is public",
      ])
    }
  }

  mutating func begin(_ scenario: Scenario) {}
  mutating func built(_ scene: Scene, lacking: [String]) {}
  mutating func begin(_ step: Step, _ scene: Scene) {}
  mutating func end(_ result: StepResult, _ scene: Scene) {}

  mutating func end(_ result: ScenarioResult) {
    let scenario = result.scenario
    let standIns = scenario.standIns.map(\.name) + result.lacking
    line([
      "id": .string(scenario.id), "date": .string(scenario.date),
      "agent": .string(scenario.agent), "title": .string(scenario.title), "replayed": true,
      "passed": .bool(result.passes), "milliseconds": .integer(result.milliseconds),
      "stand_ins": .array(standIns.map(JSONValue.string)),
      "steps": .array(result.steps.map(Self.json)),
    ])
  }

  mutating func end(_ result: ReleaseResult, _ scene: Scene) {
    line([
      "release": .string(result.id), "id": .string(scene.scenario.id),
      "passed": .bool(result.passes), "proofs": Self.json(result.proofs),
    ])
  }

  mutating func stop() {}

  mutating func end(_ summary: Summary) {
    var members: [String: JSONValue] = [
      "summary": .string(summary.line), "passed": .bool(summary.passes),
      "held": .integer(summary.held), "missed": .integer(summary.missed),
      "twins": .integer(summary.passedTwins), "falsely_held": .integer(summary.falselyHeld),
      "failed_proofs": .integer(summary.failedProofs), "ledger": .string(summary.ledger),
      "milliseconds": .integer(summary.milliseconds),
    ]
    members["kept"] = summary.kept.map(JSONValue.string)
    line(.object(members))
  }

  private static func json(_ result: StepResult) -> JSONValue {
    var members: [String: JSONValue] = [
      "part": .string(result.step.part.rawValue), "command": .string(result.step.command),
      "confined": .bool(result.step.isConfined),
      "verdict": result.verdict.map { .string($0.rawValue) } ?? .null,
      "rules": .array(result.rules.map(JSONValue.string)),
      "reasons": .array(result.reasons.map(JSONValue.string)),
      "passed": .bool(result.passes), "milliseconds": .integer(result.milliseconds),
      "proofs": json(result.proofs),
    ]
    members["hold"] = result.hold.map(JSONValue.string)
    return .object(members)
  }

  private static func json(_ proofs: [StepResult.Proof]) -> JSONValue {
    .object(Dictionary(proofs.map { ($0.claim, .bool($0.holds)) }) { $0 == $1 ? $0 : false })
  }

  private func line(_ value: JSONValue) {
    guard case .object(var members) = value else { return }
    members["schema"] = "stoplog.drill/1"
    show(JSONValue.object(members).canonical + "\n")
  }
}
