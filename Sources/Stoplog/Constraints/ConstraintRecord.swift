internal import JSON
internal import Ledger
internal import Policy

/// What the ledger keeps of a file's rules, so that what was in force in a session stays so.
struct ConstraintRecord {
  /// What tells a rule from others.
  struct Sentence: Hashable {
    var source: ConstraintSource
    var text: String
    var language: String

    init(of constraint: Constraint) {
      source = constraint.source
      text = constraint.sentence
      language = constraint.language
    }
  }

  /// The file's path.
  var path: String
  /// What tells its state from others; for a conversation how far it was read.
  var stamp: String
  var constraints: [Constraint] = []
  /// Why it can't be read; empty if it can.
  var problem = ""

  /// The most sentences that are kept of one file.
  static let limit = 500

  init(path: String, stamp: String, readings: [ConstraintReading], problem: String = "") {
    self.path = path
    self.stamp = stamp
    self.problem = problem
    constraints = Array(readings.compactMap(\.constraint).prefix(Self.limit))
  }

  /// Reads an entry's body; nil if it isn't about rules.
  ///
  /// A rule that another version of the program kept in another way is read again from its sentence.
  init?(_ body: JSONValue, _ loader: ConstraintLoader) {
    guard let value = body["constraints"], let path = value["path"]?.string,
      let stamp = value["stamp"]?.string
    else { return nil }
    self.path = path
    self.stamp = stamp
    problem = value["problem"]?.string ?? ""
    constraints = (value["sentences"]?.array ?? []).compactMap { item in
      guard let text = item["text"]?.string, let name = item["name"]?.string,
        let sort = item["sort"]?.string.flatMap(ConstraintSource.Sort.init(rawValue:))
      else { return nil }
      let source = ConstraintSource(sort, name, line: item["line"]?.integer ?? 1)
      let language = item["language"]?.string ?? ""
      let parts = item["rule"]?["subjects"]?.array ?? []
      let subjects = parts.compactMap(ConstraintSubject.init)
      guard let verdict = item["rule"]?["verdict"]?.string.flatMap(Verdict.init),
        !subjects.isEmpty, subjects.count == parts.count
      else { return loader.again(text, source, language: language) }
      return Constraint(
        source: source,
        sentence: text,
        language: language,
        verdict: verdict,
        subjects: subjects
      )
    }
  }

  /// The entry's body.
  var body: JSONValue {
    var value: [String: JSONValue] = [
      "path": .string(path), "stamp": .string(stamp),
      "sentences": .array(constraints.map(Self.json)),
    ]
    if !problem.isEmpty { value["problem"] = .string(problem) }
    return ["constraints": .object(value)]
  }

  private static func json(_ constraint: Constraint) -> JSONValue {
    [
      "text": .string(constraint.sentence), "name": .string(constraint.source.name),
      "sort": .string(constraint.source.sort.rawValue),
      "line": .integer(constraint.source.line), "language": .string(constraint.language),
      "rule": [
        "verdict": .string(constraint.verdict.rawValue),
        "subjects": .array(constraint.subjects.map(\.json)),
      ],
    ]
  }
}
