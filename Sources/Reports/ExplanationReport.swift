internal import Effects
public import JSON
internal import Policy

/// An explanation in the form that other programs rely on: `stoplog.explanation/1`.
public enum ExplanationReport {
  /// The explanation as a JSON object; secrets are hidden, byte for byte, so origins stay right.
  public static func json(_ explanation: Explanation) -> JSONValue {
    let facts = explanation.facts
    let value: JSONValue = [
      "schema": "stoplog.explanation/1",
      "version": .string(explanation.version),
      "command": .string(explanation.request.text),
      "directory": .string(explanation.request.directory),
      "project": .string(explanation.surroundings.project),
      "pure": .bool(explanation.isPure),
      "steps": .array(explanation.trace.steps.map { step($0, facts) }),
      "left": .integer(explanation.trace.left),
      "judgement": JudgementReport.json(explanation.judgement),
    ]
    return hide(value, explanation.mask)
  }

  private static func step(_ step: TraceStep, _ facts: FactTable) -> JSONValue {
    [
      "kind": .string(step.kind.rawValue),
      "text": .string(step.text),
      "origin": [.integer(step.origin.lowerBound), .integer(step.origin.upperBound)],
      "words": .array(step.words.map(word)),
      "more_words": .integer(step.moreWords),
      "notes": .array(step.notes.map(JSONValue.string)),
      "possible": .bool(step.isPossible),
      "effects": .array(step.effects.map(JSONValue.integer)),
      "asked": .array(
        step.asked.map { question in
          [
            "question": .string(FactText.text(question)),
            "answer": .string(FactText.text(facts[question])),
          ]
        }
      ),
      "steps": .array(step.steps.map { self.step($0, facts) }),
    ]
  }

  private static func word(_ word: TraceStep.Word) -> JSONValue {
    [
      "text": .string(word.text), "unknown": .bool(word.isUnknown),
      "pattern": .bool(word.isPattern),
    ]
  }

  private static func hide(_ value: JSONValue, _ mask: SecretMask) -> JSONValue {
    switch value {
    case .string(let text): .string(mask.hide(text))
    case .array(let items): .array(items.map { hide($0, mask) })
    case .object(let members): .object(members.mapValues { hide($0, mask) })
    default: value
    }
  }
}
