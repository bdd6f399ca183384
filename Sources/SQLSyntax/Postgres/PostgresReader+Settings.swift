internal import Effects
internal import JSON

/// `SET`, `RESET` and `set_config`.
extension PostgresReader {
  mutating func setVariable(_ fields: JSONValue) {
    let name = fields["name"]?.string ?? ""
    guard fields["kind"]?.string != "VAR_RESET_ALL" else {
      return add(.modify, .setting, "all", traits: [.session], why: "settings return to defaults")
    }
    if fields["kind"]?.string == "VAR_SET_MULTI" { return setTransaction(name, fields["args"]) }
    let values = (fields["args"]?.array ?? []).map { $0.constantText }
    set(name, values, at: statement, isDefault: values.isEmpty)
  }

  private mutating func setTransaction(_ name: String, _ options: JSONValue?) {
    let readOnly = options?.option("transaction_read_only")
    let allowsWrites = readOnly.map { $0["A_Const"]?["ival"]?["ival"]?.integer ?? 0 == 0 } ?? false
    note(name.lowercased(), statement, changesMeaning: allowsWrites)
  }

  mutating func setConfiguration(_ arguments: [JSONValue], _ place: Range<Int>) {
    guard arguments.count > 1, let name = arguments[0].constantText else {
      session.isShadowed = true
      session.stringsDiffer = true
      return unknown("which setting is changed isn't known", at: place, name: "set_config")
    }
    let value = arguments[1].constantText
    let parts = value?.split(separator: ",").map { part -> String? in
      String(part.filter { $0 != " " && $0 != "\"" })
    }
    set(name, parts ?? [nil], at: place, isDefault: false)
  }

  /// `values`: nil for one that isn't a constant text.
  private mutating func set(
    _ given: String,
    _ values: [String?],
    at place: Range<Int>,
    isDefault: Bool
  ) {
    let name = given.lowercased()
    switch name {
    case "search_path": setSearchPath(values, place)
    case "standard_conforming_strings":
      let isOn = isDefault || values.first.map { $0.map(Self.isOn) ?? false } ?? false
      if !isOn { session.stringsDiffer = true }
      note(name, place, changesMeaning: !isOn)
    default:
      if PostgresSettings.changingMeaning.contains(name) {
        note(name, place, changesMeaning: !isDefault)
      } else if PostgresSettings.isHarmless(name) {
        note(name, place, changesMeaning: false)
      } else {
        unknown("what the setting changes isn't known", at: place, name: name)
      }
    }
  }

  /// PostgreSQL looks in `pg_catalog` first, unless the path itself puts it elsewhere.
  private mutating func setSearchPath(_ values: [String?], _ place: Range<Int>) {
    let names = values.map { $0?.lowercased() }
    let isPlain = !names.contains(nil) && !names.dropFirst().contains("pg_catalog")
    if !isPlain { session.isShadowed = true }
    session.path = Set(names.compactMap { $0 }).union(["", "pg_temp"])
    note("search_path", place, changesMeaning: !isPlain)
  }

  private mutating func note(_ name: String, _ place: Range<Int>, changesMeaning: Bool) {
    add(
      .modify,
      .setting,
      name,
      at: place,
      traits: changesMeaning ? [.session, .changesMeaning] : [.session],
      why: changesMeaning
        ? "later statements mean something else" : "a setting of the session changes"
    )
  }

  private static func isOn(_ value: String) -> Bool {
    ["on", "true", "yes", "1"].contains(value.lowercased())
  }
}
