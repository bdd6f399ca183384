public import JSON
public import Policy

/// What became of people's sentences, as words and as JSON.
public enum WordingReport {
  /// One sentence in a few lines.
  ///
  /// - Parameters:
  ///   - reading: What became of it.
  ///   - showsTest: Whether the rule's own test is shown.
  /// - Returns: The lines, joined.
  public static func text(_ reading: ConstraintReading, showsTest: Bool) -> String {
    let (word, why) = words(reading.meaning)
    var lines = ["\(reading.source.line): \(word): \(reading.sentence)"]
    if !why.isEmpty { lines.append("    why: \(why)") }
    if let constraint = reading.constraint, showsTest {
      lines.append("    stops: \(constraint.example.stops.words)")
      lines.append("    passes: \(constraint.example.passes.words)")
    }
    if !reading.suggestion.isEmpty { lines.append("    better: \(reading.suggestion)") }
    return lines.map(Visible.text).joined(separator: "\n")
  }

  private static func words(_ meaning: ConstraintReading.Meaning) -> (word: String, why: String) {
    switch meaning {
    case .rule(let constraint): (constraint.verdict.rawValue, "")
    case .loosens: ("would loosen, ignored", "")
    case .style: ("not a rule", "it says how code is written, which no command breaks")
    case .vague(let why): ("too vague", why)
    case .notUnderstood(let why): ("not understood", why)
    case .failed(_, let how): ("not in force", "its own test failed: \(how)")
    }
  }

  /// One sentence as JSON.
  public static func json(_ reading: ConstraintReading) -> JSONValue {
    let (word, why) = words(reading.meaning)
    var value: [String: JSONValue] = [
      "line": .integer(reading.source.line), "sentence": .string(reading.sentence),
      "meaning": .string(name(reading.meaning)),
    ]
    if !why.isEmpty { value["why"] = .string(why) }
    if !reading.suggestion.isEmpty { value["suggestion"] = .string(reading.suggestion) }
    if let constraint = reading.constraint {
      value["verdict"] = .string(word)
      value["language"] = .string(constraint.language)
      value["test"] = [
        "stops": .string(constraint.example.stops.words),
        "passes": .string(constraint.example.passes.words),
      ]
    }
    return .object(value)
  }

  private static func name(_ meaning: ConstraintReading.Meaning) -> String {
    switch meaning {
    case .rule: "rule"
    case .loosens: "loosens"
    case .style: "style"
    case .vague: "vague"
    case .notUnderstood: "not-understood"
    case .failed: "failed"
    }
  }
}
