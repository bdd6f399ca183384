internal import Effects
internal import Policy

/// An explanation in words, for a terminal and for a bug report.
public struct ExplanationWords {
  private let explanation: Explanation
  private let mask: SecretMask
  private let isColoured: Bool
  private let command: Underline

  /// How many effects, and how many answers of a step, are shown.
  private static let limit = 40

  /// Prepares the words.
  public init(_ explanation: Explanation, isColoured: Bool = false) {
    self.explanation = explanation
    self.isColoured = isColoured
    mask = explanation.mask
    command = Underline(mask.hide(explanation.request.text))
  }

  /// All of it.
  public var text: String {
    var lines = head
    lines += section("steps", steps)
    lines += section("effects", effects)
    lines += section("rules", rules)
    let judgement = explanation.judgement
    lines += section("safer ways", judgement.alternatives.map { "- \(hide($0))" })
    let saved = judgement.obligations.contains(.snapshot) ? ", with a snapshot first" : ""
    lines += ["", "verdict: \(strong(judgement.verdict))\(saved)"]
    return lines.joined(separator: "\n")
  }

  private var head: [String] {
    let place = explanation.surroundings.project
    var lines = ["stoplog \(explanation.version)"]
    lines.append("in \(hide(explanation.request.directory))")
    if !place.isEmpty, place != explanation.request.directory {
      lines[1] += ", project \(hide(place))"
    }
    if explanation.isPure { lines[1] += "; nothing is looked up" }
    let text = explanation.request.text
    let shown = String(decoding: mask.hide(text).utf8.prefix(4_096), as: UTF8.self)
    lines.append("")
    lines += shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    " + Visible.line(String($0)) }
    if text.utf8.count > 4_096 {
      lines.append("(the first of \(Amounts.count(text.utf8.count, "byte")))")
    }
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", bold(title) + ":"] + lines.map { "  " + $0 }
  }

  // MARK: Steps

  private var steps: [String] {
    var lines = explanation.trace.steps.flatMap { step($0) }
    if explanation.trace.left > 0 {
      lines.append("… and \(Amounts.count(explanation.trace.left, "step")) more")
    }
    return lines
  }

  private func step(_ step: TraceStep) -> [String] {
    var lines: [String] = []
    let perhaps = step.isPossible ? " (perhaps)" : ""
    switch step.kind {
    case .command: lines.append(oneLine(step.text) + perhaps)
    case .words: lines.append("runs" + perhaps)
    case .code: lines.append("reads as code\(perhaps): \(oneLine(step.text))")
    case .request: lines.append("the request")
    }
    if !step.words.isEmpty { lines.append("  words: " + words(step)) }
    lines += step.notes.map { "  is \(hide($0))" }
    lines += step.asked.prefix(Self.limit).map { question in
      let answer = FactText.text(explanation.facts[question])
      return "  asks \(hide(FactText.text(question))): \(faint(hide(answer)))"
    }
    if step.asked.count > Self.limit {
      lines.append("  asks \(Amounts.count(step.asked.count - Self.limit, "question")) more")
    }
    if !step.effects.isEmpty {
      let numbers = step.effects.prefix(Self.limit).map { "[\($0 + 1)]" }
      let more = step.effects.count > Self.limit ? " …" : ""
      lines.append("  has effect " + numbers.joined(separator: " ") + more)
    }
    lines += step.steps.flatMap { self.step($0) }.map { "  | " + $0 }
    return lines
  }

  private func words(_ step: TraceStep) -> String {
    let shown = step.words.map { word in
      if word.isUnknown { return "<not known: \(oneLine(word.text))>" }
      if word.isPattern { return "<matches of: \(oneLine(word.text))>" }
      return "'\(oneLine(word.text))'"
    }
    let more = step.moreWords > 0 ? " and \(step.moreWords) more" : ""
    return shown.joined(separator: " ") + more
  }

  /// A text on one line; the middle of a long one is left out.
  private func oneLine(_ text: String) -> String {
    let line = hide(text)
    guard line.count > 160 else { return line }
    return line.prefix(120) + " … " + line.suffix(30)
  }

  // MARK: Effects and rules

  private var effects: [String] {
    let effects = explanation.judgement.effects
    var lines: [String] = []
    for (index, effect) in effects.enumerated().prefix(Self.limit) {
      lines.append("[\(index + 1)] " + bold(hide(effect.description)))
      lines += (command.lines(effect.origin) + details(effect)).map { "    " + $0 }
    }
    if effects.count > Self.limit {
      lines.append("… and \(Amounts.count(effects.count - Self.limit, "effect")) more")
    }
    return lines
  }

  private func details(_ effect: Effect) -> [String] {
    var marks = [effect.reversibility.word, "environment \(effect.environment.rawValue)"]
    if effect.place != .none { marks.append("place \(effect.place.rawValue)") }
    if effect.certainty == .possible { marks.append("possible") }
    if !effect.program.isEmpty { marks.append("by \(hide(effect.program))") }
    marks += effect.traits.map(\.rawValue).sorted()
    var lines = [marks.joined(separator: ", ")]
    if !effect.why.isEmpty { lines.append("why: \(hide(effect.why))") }
    if !effect.force.isEmpty {
      lines.append("skips a question with \(hide(effect.force.joined(separator: " ")))")
    }
    return lines
  }

  /// Each rule that matched, with the effects that it found.
  private var rules: [String] {
    let judgement = explanation.judgement
    var lines: [String] = []
    for reason in judgement.reasons.prefix(Self.limit) {
      let found = judgement.effects.indices.filter { index in
        judgement.effects[index].origin == reason.origin
          && reason.text.contains(judgement.effects[index].resource.name)
      }
      let numbers = found.prefix(5).map { "[\($0 + 1)]" }.joined(separator: " ")
      lines.append("\(strong(reason.verdict)) by \(reason.rule) \(numbers)")
      lines.append("  \(hide(reason.text))")
    }
    if judgement.reasons.count > Self.limit {
      lines.append("… and \(judgement.reasons.count - Self.limit) more")
    }
    return lines
  }

  // MARK: Form

  private func hide(_ text: String) -> String { Visible.line(mask.hide(text)) }

  private func strong(_ verdict: Verdict) -> String {
    let code =
      switch verdict {
      case .allow: "32"
      case .notify: "33"
      case .hold, .deny: "31;1"
      }
    return colour(code, verdict.rawValue)
  }

  private func bold(_ text: String) -> String { colour("1", text) }
  private func faint(_ text: String) -> String { colour("2", text) }

  private func colour(_ code: String, _ text: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
