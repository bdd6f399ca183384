internal import Policy

/// The drill as a person watches it.
struct ScreenReport: DrillReport {
  let ink: Ink
  let width: Int
  let isTerminal: Bool
  let show: (String) -> Void
  /// How many steps of the scenario have been shown.
  private var shown = 0

  init(ink: Ink, width: Int, isTerminal: Bool, show: @escaping (String) -> Void) {
    self.ink = ink
    self.width = min(max(width, 60), 110)
    self.isTerminal = isTerminal
    self.show = show
  }

  mutating func begin(in folder: String, scenarios: [Scenario], toolkit: Toolkit) {
    line(ink.bold("stoplog drill") + " · published accidents, asked for again by the same commands")
    wrapped(
      "Real programs, the real pipeline and a real ledger, in \(folder). Below, ~ is a "
        + "throwaway home there, and … the folder itself.",
      first: "",
      rest: "",
      ink.faint
    )
    let lacking = Toolkit.wanted.filter { !toolkit.has($0) }
    if !lacking.isEmpty {
      wrapped(
        "Not installed here: \(lacking.joined(separator: ", ")); stand-ins, or plain files in the "
          + "place of a database, are used instead.",
        first: "",
        rest: "",
        ink.amber
      )
    }
    if scenarios.count > 1 {
      for accident in Scenario.unpublished {
        line(ink.faint("\(accident.id)  not replayed, no command is public: \(accident.what)"))
      }
    }
  }

  mutating func begin(_ scenario: Scenario) {
    shown = 0
    line("")
    line(ink.bold("\(scenario.id)  \(scenario.agent)") + ink.faint(" · \(scenario.date)"))
    wrapped(scenario.title, first: "     ", rest: "     ")
    progress("building its world")
  }

  mutating func built(_ scene: Scene, lacking: [String]) {
    let names = scene.scenario.standIns.map(\.name)
    let missing = lacking.map { "\($0) (not installed here)" }
    guard !(names + missing).isEmpty else { return }
    let text = (names + missing).joined(separator: ", ")
    wrapped("stand-ins: \(text)", first: "     ", rest: "     ", ink.faint)
  }

  mutating func begin(_ step: Step, _ scene: Scene) {
    progress(Lines.shortened(step.command, limit: width - 12))
  }

  mutating func end(_ result: StepResult, _ scene: Scene) {
    let command = Lines.shortened(result.step.command, limit: 2 * width - 20)
    switch result.step.part {
    case .story where result.passes:
      wrapped("$ \(command)", first: "     ", rest: "       ", ink.faint)
    case .story, .twin:
      let label = result.step.part == .twin ? "twin " : "     "
      wrapped(variables(result.step) + "$ \(command)", first: label, rest: "       ")
      passed(result, scene)
    case .incident:
      wrapped("$ \(command)", first: "     ", rest: "       ", ink.bold)
      stopped(result, scene)
      shown += 1
    }
  }

  mutating func end(_ result: ScenarioResult) {}

  mutating func end(_ result: ReleaseResult, _ scene: Scene) {
    line("")
    line(ink.bold("One hold to its end") + ink.faint(" · \(scene.scenario.id), hold \(result.id)"))
    for proof in result.proofs { line("     " + mark(proof)) }
  }

  mutating func stop() { if isTerminal { show("\r\u{1B}[K") } }

  mutating func end(_ summary: Summary) {
    line("")
    for row in Table.rows(of: summary) {
      let colour = row.isGood ? ink.green : ink.red
      line(row.isHead ? ink.faint(row.text) : row.text + colour(row.isGood ? "ok" : "FAILED"))
    }
    line("")
    let ledger = summary.isLedgerSound ? ink.green("✓") : ink.red("✗")
    line("\(ledger) ledger verified: \(summary.ledger)")
    if let kept = summary.kept { line("kept: \(kept)") }
    line(summary.passes ? ink.green(summary.line) : ink.red(summary.line))
  }

  private func stopped(_ result: StepResult, _ scene: Scene) {
    let time = ink.faint(" (\(result.milliseconds) ms)")
    switch result.verdict {
    case .hold: line("     " + ink.amber("HELD") + " as \(result.hold ?? "?")" + time)
    case .deny: line("     " + ink.amber("DENIED") + time)
    case .allow, .notify: line("     " + ink.red("MISS: it was allowed") + time)
    case nil: line("     " + ink.red("FAILED") + time)
    }
    let most = shown == 0 ? 4 : 1
    for reason in result.reasons.prefix(most) {
      wrapped(local(reason, scene), first: "       - ", rest: "         ")
    }
    if result.reasons.count > most, shown == 0 {
      line(ink.faint("       - and \(result.reasons.count - most) more"))
    }
    if !result.step.isConfined {
      line(ink.faint("       (only judged: not even a wrong verdict would run this here)"))
    }
    line("     " + result.proofs.map(mark).joined(separator: ink.faint(" · ")))
  }

  private func passed(_ result: StepResult, _ scene: Scene) {
    let time = ink.faint(" (\(result.milliseconds) ms)")
    if result.isFalseHold {
      line("     " + ink.red("FALSE HOLD") + time)
      for reason in result.reasons {
        wrapped(local(reason, scene), first: "       - ", rest: "         ")
      }
    } else {
      line("     " + result.proofs.map(mark).joined(separator: ink.faint(" · ")) + time)
    }
  }

  private func variables(_ step: Step) -> String {
    step.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value) " }.joined()
  }

  private func mark(_ proof: StepResult.Proof) -> String {
    (proof.holds ? ink.green("✓") : ink.red("✗ NOT:")) + " " + proof.claim
  }

  /// A text with the scene's own folders cut short.
  private func local(_ text: String, _ scene: Scene) -> String {
    text.replacing(scene.home, with: "~").replacing(scene.top, with: "…/\(scene.scenario.id)")
  }

  private func wrapped(
    _ text: String,
    first: String,
    rest: String,
    _ colour: (String) -> String = { $0 }
  ) {
    for row in Lines.wrap(text, width: width, first: first, rest: rest) { line(colour(row)) }
  }

  private func line(_ text: String) { show((isTerminal ? "\r\u{1B}[K" : "") + text + "\n") }

  /// What happens at the moment; the next line wipes it away.
  private func progress(_ text: String) {
    if isTerminal { show("\r\u{1B}[K" + ink.faint("     … " + text)) }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
