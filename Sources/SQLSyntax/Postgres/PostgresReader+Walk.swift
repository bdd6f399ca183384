internal import Effects
internal import JSON

/// Walking expressions and queries: tables that are read, functions that are called, writes within.
extension PostgresReader {
  /// Visits everything beneath a value.
  mutating func walk(_ value: JSONValue?) {
    switch value {
    case .array(let elements): for element in elements { walk(element) }
    case .object(let members):
      let outer = parts
      if let clause = members["withClause"] { nameParts(of: clause) }
      for (key, child) in members { visit(key, child) }
      parts = outer
    default: break
    }
  }

  /// Visits the fields of a node but for some.
  mutating func walkRest(of fields: JSONValue, without skipped: String...) {
    guard case .object(var members) = fields else { return }
    for key in skipped { members[key] = nil }
    walk(.object(members))
  }

  private mutating func nameParts(of clause: JSONValue) {
    for element in clause["ctes"]?.array ?? [] {
      if let name = element["CommonTableExpr"]?["ctename"]?.string { parts.insert(name) }
    }
  }

  private mutating func visit(_ key: String, _ child: JSONValue) {
    switch key {
    case "RangeVar": readTable(child)
    case "FuncCall": call(child)
    case "A_Expr": checkOperator(child)
    case "RangeTableSample": checkSampling(child)
    case "intoClause": into(child)
    case "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt":
      readStatement(key, child, isOutermost: false)
    case "TypeName", "typeName": checkType(child)
    case "TypeCast":
      checkCast(child)
      walk(child)
    default:
      if key.hasSuffix("Stmt"), key.utf8.first.map({ $0 < 0x5B }) == true, key != "SelectStmt" {
        readStatement(key, child, isOutermost: false)
      } else {
        walk(child)
      }
    }
  }

  private mutating func readTable(_ relation: JSONValue) {
    guard let name = relation.dottedName else { return unknown("a table without a name") }
    if relation["schemaname"] == nil, parts.contains(name) { return }
    let place = self.name(at: relation["location"]?.integer)
    add(.read, .table, name, at: place, why: "rows are read")
    reach(Deed(event: .select, table: name), at: place)
  }

  /// A table that a query makes: `SELECT … INTO`, `CREATE TABLE … AS`.
  mutating func into(_ clause: JSONValue) {
    guard let relation = clause["rel"] else { return }
    add(
      .create,
      .table,
      relation.dottedName ?? "",
      traits: note(temporary: relation),
      why: "a table is made from a query"
    )
  }

  /// The trait of a table that lives as long as the session, which is remembered.
  mutating func note(temporary relation: JSONValue) -> Set<SQLTrait> {
    let isTemporary =
      relation["relpersistence"]?.string == "t" || relation["schemaname"]?.string == "pg_temp"
    guard isTemporary else { return [] }
    if let name = relation["relname"]?.string { session.temporary.insert(name) }
    return [.temporary]
  }

  private mutating func call(_ fields: JSONValue) {
    let names = fields["funcname"]?.nameParts ?? []
    let name = names.last ?? ""
    let place = self.name(at: fields["location"]?.integer)
    let arguments = fields["args"]?.array ?? []
    walkRest(of: fields, without: "funcname")
    guard isBuiltIn(names) else {
      if !session.isShadowed, runBodies(of: name, at: place) { return }
      return unknown(
        "what the function does isn't known",
        at: place,
        name: names.joined(separator: ".")
      )
    }
    if name.utf8.contains(0x5F), readWhole(name, arguments, place) { return }
    if PostgresFunctions.onlyReads(name) { return }
    if name == "set_config" { return setConfiguration(arguments, place) }
    if let index = PostgresFunctions.textArgument(of: name) {
      return runText(arguments.indices.contains(index) ? arguments[index] : nil, place, name)
    }
    let first = arguments.first?.constantText ?? Self.number(arguments.first) ?? ""
    guard let deed = PostgresFunctions.deed(of: name, first: first) else {
      return unknown("what the function does isn't known", at: place, name: name)
    }
    var target = deed.name
    if name == "lo_export" { target = arguments.last?.constantText ?? "" }
    if name.hasPrefix("lo"), deed.kind == .object, let number = Self.number(arguments.first) {
      target += " \(number)"
    }
    if deed.traits.contains(.onServer) || deed.kind == .service { session.marks.append(.outside) }
    let clean = String(target.reversed().drop { $0 == " " }.reversed())
    add(deed.action, deed.kind, clean, at: place, traits: deed.traits, why: deed.why)
  }

  /// `table_to_xml` and its kin read what a name in a text says, views among it.
  private mutating func readWhole(
    _ name: String,
    _ arguments: [JSONValue],
    _ place: Range<Int>
  ) -> Bool {
    guard name.hasSuffix("_to_xml") || name.hasSuffix("_to_xml_and_xmlschema") else { return false }
    if name.hasPrefix("table_") {
      guard let table = arguments.first?.constantText else {
        unknown("which table is read isn't known", at: place, name: name)
        return true
      }
      add(.read, .table, table, at: place, why: "rows are read")
      reach(Deed(event: .select, table: table), at: place)
      return true
    }
    guard name.hasPrefix("schema_") || name.hasPrefix("database_") else { return false }
    for view in session.catalog.views.keys.sorted() {
      reach(Deed(event: .select, table: view), at: place)
    }
    return true
  }

  private func isBuiltIn(_ names: [String]) -> Bool {
    switch names.count {
    case 1: !session.isShadowed && !hides(session.catalog.homes[names[0]])
    case 2: names[0] == "pg_catalog"
    default: false
    }
  }

  /// Whether a function or an operator of one of these schemas may be meant by a bare name.
  private func hides(_ homes: Set<String>?) -> Bool {
    homes.map { !$0.isDisjoint(with: session.path) } ?? false
  }

  private static func number(_ value: JSONValue?) -> String? {
    guard let constant = value?["A_Const"]?["ival"] else { return nil }
    return String(constant["ival"]?.integer ?? 0)
  }

  /// A function that runs SQL text: its effects are those of the text, at the call.
  private mutating func runText(_ argument: JSONValue?, _ place: Range<Int>, _ name: String) {
    guard depth < 4, let text = argument?.constantText else {
      return unknown("it runs SQL text that isn't known", at: place, name: name)
    }
    runText(text, place)
  }

  /// Text that is run elsewhere: its effects are placed at what runs it.
  mutating func runText(_ text: String, _ place: Range<Int>) {
    var inner = PostgresReader()
    inner.session = session
    inner.session.marks = []
    inner.depth = depth + 1
    (inner.visited, inner.answers) = (visited, answers)
    inner.read(Array(text.utf8))
    (visited, answers) = (inner.visited, inner.answers)
    for effect in inner.effects {
      add(
        effect.action,
        effect.resource.kind,
        effect.resource.name,
        at: place,
        traits: effect.traits,
        why: effect.why
      )
    }
    if inner.session.marks.contains(where: { $0 != .inside }) { session.marks.append(.outside) }
  }

  private mutating func checkOperator(_ fields: JSONValue) {
    let names = fields["name"]?.nameParts ?? []
    let isForeign = names.count > 1 && names.first != "pg_catalog"
    let own = (session.catalog.operators[names.last ?? ""] ?? []).filter {
      names.count > 1 || session.path.contains($0.schema)
    }
    var isKnown = true
    for one in own { isKnown = runBodies(of: one.function, at: statement) && isKnown }
    if isForeign && own.isEmpty || !isKnown || session.isShadowed && names.count == 1 {
      unknown(
        "what the operator does isn't known",
        at: nil,
        name: names.joined(separator: ".")
      )
    }
    walkRest(of: fields, without: "name")
  }

  private mutating func checkSampling(_ fields: JSONValue) {
    let method = fields["method"]?.nameParts.last ?? ""
    if method != "system" && method != "bernoulli" {
      unknown("what the sampling method does isn't known", name: method)
    }
    walkRest(of: fields, without: "method")
  }
}
