internal import JSON

/// Reading names out of the parts of PostgreSQL's tree.
extension JSONValue {
  /// The type name and the fields of a wrapped node such as `{"SelectStmt": {…}}`.
  var node: (type: String, fields: JSONValue)? {
    guard let members = object, members.count == 1, let only = members.first,
      only.key.utf8.first.map({ $0 >= 65 && $0 <= 90 }) == true
    else { return nil }
    return (only.key, only.value)
  }

  /// The strings of a list of `String` nodes.
  var nameParts: [String] {
    (array ?? []).compactMap { $0["String"]?["sval"]?.string }
  }

  /// A name in any of the forms the tree uses, with dots; nil if there is none.
  var dottedName: String? {
    if let string { return string }
    if let array { return array.isEmpty ? nil : nameParts.joined(separator: ".") }
    if let relation = self["relname"]?.string {
      let parts = [self["catalogname"]?.string, self["schemaname"]?.string, relation]
      return parts.compactMap { $0 }.joined(separator: ".")
    }
    if let role = self["roletype"]?.string { return self["rolename"]?.string ?? Self.role(role) }
    for key in ["names", "objname"] { if let parts = self[key] { return parts.dottedName } }
    guard let (type, fields) = node else { return nil }
    switch type {
    case "List": return fields["items"]?.dottedName
    case "String": return fields["sval"]?.string
    default: return fields.dottedName
    }
  }

  private static func role(_ type: String) -> String {
    switch type {
    case "ROLESPEC_PUBLIC": "public"
    case "ROLESPEC_CURRENT_USER", "ROLESPEC_CURRENT_ROLE": "current_user"
    default: "session_user"
    }
  }

  /// The option of a `DefElem` list; `bool(true)` for one without a value.
  func option(_ name: String) -> JSONValue? {
    for element in array ?? [] where element["DefElem"]?["defname"]?.string == name {
      return element["DefElem"]?["arg"] ?? .bool(true)
    }
    return nil
  }

  /// What an option means as a switch; absent values and what isn't understood count as on.
  var isOn: Bool {
    if let boolean = self["Boolean"] { return boolean["boolval"]?.bool ?? false }
    if let number = self["Integer"] { return (number["ival"]?.integer ?? 0) != 0 }
    let word = self["String"]?["sval"]?.string?.lowercased() ?? ""
    return !["false", "off", "no", "0"].contains(word)
  }

  /// The text of a string constant, looking through casts such as `'x'::text`.
  var constantText: String? {
    if let cast = self["TypeCast"]?["arg"] { return cast.constantText }
    guard let constant = self["A_Const"] else { return nil }
    return constant["sval"]?["sval"]?.string ?? (constant["sval"] == nil ? nil : "")
  }
}
