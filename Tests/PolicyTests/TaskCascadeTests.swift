import Effects
import Policy
import Testing

/// What goes along with an effect, as it was measured, against what has to survive.
@Suite struct TaskCascadeTests {
  /// One row: what has to survive, an effect, and what becomes of it.
  struct Row: Sendable, CustomTestStringConvertible {
    var item: String
    var effect: Effect
    var verdict: Verdict
    var database = "shop"

    init(_ item: String, _ effect: Effect, _ verdict: Verdict, on database: String = "shop") {
      self.item = item
      self.effect = effect
      self.verdict = verdict
      self.database = database
    }

    var testDescription: String { "\(item): \(effect) with \(effect.cascade?.names ?? [])" }
  }

  private static func effect(
    _ action: Action,
    _ kind: Resource.Kind,
    _ name: String,
    _ names: [String]? = nil,
    isWhole: Bool = true,
    database: String = "shop"
  ) -> Effect {
    var effect = Effect(
      action,
      Resource(kind, name),
      origin: 0..<1,
      environment: .development,
      reversibility: .irreversible
    )
    if let names { effect.cascade = Cascade(names, isWhole: isWhole, database: database) }
    return effect
  }

  private static let tables = ["public.courses", "public.courses_answer"]
  static let answer = "table:shop/courses_answer"

  static let rows: [Row] = [
    Row(answer, effect(.delete, .rows, "courses", tables), .deny),
    Row(answer, effect(.delete, .rows, "courses", tables, database: "blog"), .allow),
    Row(answer, effect(.delete, .rows, "courses", ["public.courses"]), .allow),
    Row(answer, effect(.delete, .rows, "courses", ["public.courses"], isWhole: false), .hold),
    Row(answer, effect(.delete, .rows, "courses"), .hold),
    Row(answer, effect(.delete, .rows, "courses"), .allow, on: "blog"),
    Row(answer, effect(.delete, .schema, "public", tables), .deny),
    Row(answer, effect(.delete, .schema, "archive", ["archive.old"]), .allow),
    Row(answer, effect(.delete, .schema, "archive", ["archive.old"], isWhole: false), .deny),
    Row(answer, effect(.delete, .schema, "archive"), .deny),
    Row(answer, effect(.delete, .schema, "archive"), .allow, on: "blog"),
    Row(answer, effect(.delete, .database, "shop", tables), .deny),
    Row(answer, effect(.delete, .database, "shop"), .deny),
    Row(answer, effect(.delete, .database, "blog"), .allow),
    Row(answer, effect(.delete, .column, "courses_answer.a"), .deny),
    Row(answer, effect(.delete, .column, "public.courses_answer.a"), .deny),
    Row(answer, effect(.modify, .rows, "courses_answer"), .deny),
    Row(answer, effect(.create, .rows, "courses_answer"), .allow),
    Row(answer, effect(.read, .table, "courses_answer"), .allow),
    Row("table:courses_answer", effect(.delete, .table, "courses_answer"), .deny),
    Row("table:courses_answer", effect(.delete, .table, "courses_answer"), .deny, on: "blog"),
    Row("table:shop/public.courses_answer", effect(.delete, .table, "courses_answer"), .deny),
    Row("table:shop/old.courses_answer", effect(.delete, .table, "public.courses_answer"), .hold),
    Row(
      "table:shop/old.courses_answer",
      effect(.delete, .table, "public.courses_answer", ["public.courses_answer"]),
      .allow
    ),
    Row("database:shop", effect(.delete, .rows, "anything", ["public.anything"]), .deny),
    Row("database:shop", effect(.delete, .rows, "anything"), .allow, on: "blog"),
    Row("schema:public", effect(.delete, .schema, "public"), .deny),
    Row("schema:public", effect(.delete, .schema, "public", []), .deny),
    Row("schema:public", effect(.delete, .schema, "archive"), .allow),
    Row("schema:shop/public", effect(.delete, .schema, "public"), .allow, on: "blog"),
    Row("schema:public", effect(.delete, .table, "public.a"), .deny),
    Row("schema:public", effect(.delete, .table, "archive.a", ["archive.a"]), .allow),
    Row("schema:public", effect(.delete, .rows, "a", ["public.a"]), .deny),
    Row("schema:public", effect(.delete, .rows, "a"), .hold),
    Row("schema:public", effect(.delete, .database, "shop"), .deny),
    // Resources of a stack.
    Row("infrastructure:aws_db.a", effect(.delete, .stack, "/p", ["aws_db.a", "x.b"]), .deny),
    Row("infrastructure:aws_db.a", effect(.delete, .stack, "/p", ["x.b"]), .allow),
    Row("infrastructure:aws_db.a", effect(.delete, .stack, "/p", ["x.b"], isWhole: false), .deny),
    Row("infrastructure:aws_db.a", effect(.delete, .stack, "/p"), .deny),
    Row("infrastructure:aws_db.a", effect(.modify, .stack, "/p", ["aws_db.a"]), .hold),
    Row("infrastructure:aws_db.a", effect(.delete, .infrastructure, "aws_db.a"), .deny),
    Row("infrastructure:aws_db.a", effect(.delete, .infrastructure, "aws_db.ab"), .allow),
    Row("infrastructure:aws_db.a", effect(.modify, .infrastructure, "aws_db.a"), .deny),
    Row("stack:/p", effect(.delete, .stack, "/p"), .deny),
    Row("stack:/p", effect(.delete, .stack, "/q"), .allow),
    // Branches, by their full names.
    Row("branch:a", effect(.delete, .ref, "/p", ["refs/heads/a"]), .deny),
    Row("branch:a", effect(.delete, .ref, "/p", ["refs/heads/ab"]), .allow),
    Row("branch:a*", effect(.delete, .ref, "/p", ["refs/heads/ab"]), .deny),
    Row("branch:a", effect(.delete, .ref, "/elsewhere", ["refs/heads/a"]), .allow),
    Row("branch:a", effect(.overwrite, .ref, "/p"), .hold),
    Row("branch:a", effect(.modify, .ref, "/p"), .allow),
  ]

  @Test(arguments: rows)
  func whatGoesAlongCounts(_ row: Row) throws {
    let file = "goal: a\nmust-survive: ['\(row.item)']"
    let document = try TaskDocument.parse(file.utf8, folder: "/p", home: nil)
    let task = OpenTask(id: "AAAAA", document: document, owner: "alice", since: 0)
    let databases = [RequestPlaces.Database(host: "", name: row.database)]
    let sight = TaskSight(places: RequestPlaces(folders: ["/p"], databases: databases))
    let plain = Judgement(verdict: .allow, effects: [row.effect])
    let bound = plain.bound(byTasks: [task], in: sight)
    #expect(bound.verdict == row.verdict, "\(bound.reasons.map(\.text))")
    #expect(bound.reasons.allSatisfy { $0.rule == Judgement.mustSurvive })
  }
}
