import Effects
import Glibc
import SQLSyntax
import Testing

/// PostgreSQL's own regression statements, where they lie at hand.
///
/// They run when `STOPLOG_EXAM` names a folder that holds
/// `sql/pg_regress.jsonl.gz`; each line is one statement with a label made from PostgreSQL's grammar.
@Suite(.enabled(if: getenv("STOPLOG_EXAM") != nil)) struct ExamTests {
  /// One statement of the exam.
  struct Question {
    var id: String
    var text: String
    var label: String
    var isAccepted: Bool
    var types: [String]
  }

  private static func questions() throws -> [Question] {
    let folder = getenv("STOPLOG_EXAM").map { String(cString: $0) } ?? ""
    let script = """
      import json,sys,gzip
      for l in gzip.open(sys.argv[1]+'/sql/pg_regress.jsonl.gz','rt'):
        r=json.loads(l)
        f=[r['id'],r['command'].encode().hex(),r['label'],r['parse'],','.join(r['types'])]
        print('\\t'.join(f))
      """
    let lines = try Files.output(of: "python3 -c \"\(script)\" \(folder)").split(separator: "\n")
    let questions = lines.map(Self.question)
    #expect(questions.count > 30_000)
    return questions
  }

  /// What PostgreSQL accepts has a tree, what it rejects is unknown, and every file is read whole.
  @Test func parsesAsPostgreSQLDoes() throws {
    var files: [Substring: [String]] = [:]
    var kinds: [String: Int] = [:]
    var later: [String] = []
    // PostgreSQL 15 looks at the strategy of a partitioned table after it has parsed.
    var wider: [String] = []
    for question in try Self.questions() {
      files[question.id.prefix { $0 != "/" }, default: []].append(question.text)
      let effects = SQLReader.effects(of: question.text, dialect: .postgres)
      let isRead = !effects.contains { $0.why.hasPrefix("it can't be read") }
      // The exam is of a later PostgreSQL than the parser: what only that reads is unknown, and held.
      if question.isAccepted, !isRead { later.append(question.id) }
      if !question.isAccepted, isRead { wider.append(question.id) }
      for effect in effects where effect.why.hasPrefix("the kind of statement") {
        kinds[question.types.joined(separator: ","), default: 0] += 1
      }
    }
    for (name, texts) in files {
      let whole = texts.joined(separator: ";\n") + ";\n"
      let script = SQLReader.script(whole, dialect: .postgres)
      let end = whole.utf8.count
      #expect(script.effects.allSatisfy { $0.range.upperBound <= end }, "\(name)")
    }
    #expect(later.count < 300)
    #expect(wider.count <= 1, "\(wider)")
    print("\(files.count) files; \(later.count) statements that this grammar doesn't have")
    print("kinds of statement that aren't known: \(kinds)")
    if getenv("STOPLOG_SHOW") != nil { print(later.joined(separator: "\n")) }
  }

  @Test func agreesWithTheGrammarsLabels() throws {
    let questions = try Self.questions()
    let start = Self.now
    let answers = questions.map { SQLReader.effects(of: $0.text, dialect: .postgres) }
    let nanoseconds = (Self.now - start) / max(1, questions.count)
    print("\(questions.count) statements, \(nanoseconds) ns each on average")
    report(questions, answers)
  }

  private func report(_ questions: [Question], _ answers: [[SQLEffect]]) {
    var counts: [String: Int] = [:]
    var examples: [String: [String]] = [:]
    for (question, effects) in zip(questions, answers) {
      let found = Self.grade(effects)
      let key = "\(question.isAccepted ? question.label : "rejected") -> \(found)"
      counts[key, default: 0] += 1
      let line = question.types.joined(separator: ",") + ": " + question.text.prefix(150)
      examples[key, default: []].append(line + "  => \(effects.prefix(3))")
      // What a rule or a prepared statement holds happens later, when they are used.
      let isLater = question.types.contains { $0 == "RuleStmt" || $0 == "PrepareStmt" }
      let isMissed = question.label == "destructive" && found == "other"
      #expect(!isMissed || isLater, "\(question.text)")
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("  \(key): \(count)") }
    let shown = getenv("STOPLOG_SHOW").map { String(cString: $0) } ?? "-"
    for line in examples[shown] ?? [] { print(line.split(separator: "\n").joined(separator: " ")) }
  }

  /// What a set of effects amounts to, in the words of the labels.
  static func grade(_ effects: [SQLEffect]) -> String {
    if effects.contains(where: { $0.action == .unknown }) { return "unknown" }
    let isLoss = effects.contains { effect in
      effect.action == .delete || effect.action == .overwrite
        || effect.action == .modify && effect.traits.contains(.wholeTable)
    }
    return isLoss ? "destructive" : "other"
  }

  private static func question(_ line: Substring) -> Question {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    var bytes: [UInt8] = []
    var digits = fields[1].utf8.makeIterator()
    while let high = digits.next(), let low = digits.next() {
      bytes.append(value(high) << 4 | value(low))
    }
    return Question(
      id: fields[0],
      text: String(decoding: bytes, as: UTF8.self),
      label: fields[2],
      isAccepted: fields[3] == "accept",
      types: fields[4].split(separator: ",").map(String.init)
    )
  }

  private static func value(_ digit: UInt8) -> UInt8 { digit < 0x40 ? digit - 48 : digit - 87 }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
