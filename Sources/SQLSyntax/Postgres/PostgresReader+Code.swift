internal import JSON

/// PL/pgSQL: every statement and every expression in it counts as if it were run.
extension PostgresReader {
  /// What a `DO` block does.
  mutating func runBlock(_ fields: JSONValue) {
    let language = fields["args"]?.option("language")?.dottedName?.lowercased() ?? "plpgsql"
    let text = Array(bytes[statement.clamped(to: 0..<bytes.count)])
    guard language == "plpgsql", depth < Self.definitionDepth,
      let code = PostgresTree.code(in: text)
    else { return unknown("what the code block does isn't known") }
    runCode(code, statement)
  }

  /// What the trees of PL/pgSQL do.
  mutating func runCode(_ code: JSONValue, _ place: Range<Int>) {
    switch code {
    case .array(let items): for item in items { runCode(item, place) }
    case .object(let members):
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        switch name {
        case "PLpgSQL_expr": runExpression(value["query"]?.string ?? "", place)
        case "dynquery": runMade(value, place)
        case "PLpgSQL_stmt_dynexecute", "PLpgSQL_stmt_dynfors":
          runMade(value["query"], place)
          for (part, rest) in value.object ?? [:] where part != "query" { runCode(rest, place) }
        default: runCode(value, place)
        }
      }
    default: break
    }
  }

  /// SQL text that the code makes: known only if it is one constant.
  private mutating func runMade(_ expression: JSONValue?, _ place: Range<Int>) {
    let source = expression?["PLpgSQL_expr"]?["query"]?.string ?? ""
    let trees = (try? PostgresTree.statements(of: Array("SELECT \(source)".utf8))) ?? []
    let target = trees.first?["stmt"]?["SelectStmt"]?["targetList"]?.array?.first
    guard trees.count == 1, depth < Self.definitionDepth,
      let text = target?["ResTarget"]?["val"]?.constantText
    else {
      return unknown("it runs SQL text that the code makes", at: place, name: source)
    }
    runText(text, place)
  }

  /// A statement, an assignment, or an expression, which is what a query with nothing else gives.
  private mutating func runExpression(_ source: String, _ place: Range<Int>) {
    guard !source.isEmpty else { return }
    guard depth < Self.definitionDepth else {
      return unknown("definitions are nested too deeply", at: place, name: "")
    }
    for text in [source, "SELECT \(source)", Self.assignment(source)]
    where (try? PostgresTree.statements(of: Array(text.utf8))) != nil {
      return runText(text, place)
    }
    unknown("a part of the code can't be read", at: place, name: source)
  }

  /// A query for both sides of an assignment: what is set may have subscripts that are worked out.
  private static func assignment(_ source: String) -> String {
    let bytes = Array(source.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return source }
    var end = sign
    if end > 0, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    let target = String(decoding: bytes[..<end], as: UTF8.self)
    return "SELECT \(target), \(String(decoding: bytes[(sign + 1)...], as: UTF8.self))"
  }
}
