internal import JSON
internal import Ledger
internal import Policy

/// What the ledger keeps of a file's rules, so that what was in force in a session stays so.
struct ConstraintRecord {
  /// One sentence that was a rule.
  struct Sentence: Hashable {
    var source: ConstraintSource
    var text: String
    var language: String
  }

  /// The file's path.
  var path: String
  /// What tells its state from others; for a conversation how far it was read.
  var stamp: String
  var sentences: [Sentence] = []
  /// Why it can't be read; empty if it can.
  var problem = ""

  /// The most sentences that are kept of one file.
  static let limit = 500

  init(path: String, stamp: String, readings: [ConstraintReading], problem: String = "") {
    self.path = path
    self.stamp = stamp
    self.problem = problem
    sentences = readings.compactMap(\.constraint).prefix(Self.limit).map {
      Sentence(source: $0.source, text: $0.sentence, language: $0.language)
    }
  }

  /// Reads an entry's body; nil if it isn't about rules.
  init?(_ body: JSONValue) {
    guard let value = body["constraints"], let path = value["path"]?.string,
      let stamp = value["stamp"]?.string
    else { return nil }
    self.path = path
    self.stamp = stamp
    problem = value["problem"]?.string ?? ""
    sentences = (value["sentences"]?.array ?? []).compactMap { item in
      guard let text = item["text"]?.string, let name = item["name"]?.string,
        let sort = item["sort"]?.string.flatMap(ConstraintSource.Sort.init(rawValue:))
      else { return nil }
      let source = ConstraintSource(sort, name, line: item["line"]?.integer ?? 1)
      return Sentence(source: source, text: text, language: item["language"]?.string ?? "")
    }
  }

  /// The entry's body.
  var body: JSONValue {
    var value: [String: JSONValue] = [
      "path": .string(path), "stamp": .string(stamp),
      "sentences": .array(
        sentences.map { sentence in
          [
            "text": .string(sentence.text), "name": .string(sentence.source.name),
            "sort": .string(sentence.source.sort.rawValue),
            "line": .integer(sentence.source.line), "language": .string(sentence.language),
          ]
        }
      ),
    ]
    if !problem.isEmpty { value["problem"] = .string(problem) }
    return ["constraints": .object(value)]
  }
}
