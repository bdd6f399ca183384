internal import JSON

/// Whether a condition lets every row through, as far as its text tells.
enum PostgresCondition {
  /// Whether no row can be held back: it is missing, constant, or compares a thing with itself.
  static func isAlwaysTrue(_ condition: JSONValue?) -> Bool {
    guard let condition else { return true }
    guard let (type, fields) = condition.node else { return false }
    switch type {
    case "A_Const": return fields["boolval"].map { $0["boolval"]?.bool == true } ?? true
    case "BoolExpr": return isTrue(fields)
    case "A_Expr":
      if fields["lexpr"] == nil { return false }
      return strip(fields["lexpr"]) == strip(fields["rexpr"]) && fields["name"]?.dottedName == "="
        || !dependsOnRows(condition)
    case "TypeCast": return isAlwaysTrue(fields["arg"])
    case "NullTest", "BooleanTest": return !dependsOnRows(condition)
    default: return false
    }
  }

  private static func isTrue(_ fields: JSONValue) -> Bool {
    let arms = fields["args"]?.array ?? []
    switch fields["boolop"]?.string {
    case "OR_EXPR": return arms.contains { isAlwaysTrue($0) }
    case "AND_EXPR": return arms.allSatisfy { isAlwaysTrue($0) }
    default: return !arms.contains { dependsOnRows($0) || isAlwaysTrue($0) }
    }
  }

  /// Whether a value may differ from row to row or from run to run.
  private static func dependsOnRows(_ value: JSONValue) -> Bool {
    switch value {
    case .array(let elements): elements.contains(where: dependsOnRows)
    case .object(let members):
      members.contains { key, child in
        ["ColumnRef", "SubLink", "ParamRef", "FuncCall", "CurrentOfExpr"].contains(key)
          || dependsOnRows(child)
      }
    default: false
    }
  }

  private static func strip(_ value: JSONValue?) -> JSONValue? {
    switch value {
    case .array(let elements): .array(elements.map { strip($0) ?? .null })
    case .object(let members):
      .object(members.filter { $0.key != "location" }.mapValues { strip($0) ?? .null })
    default: value
    }
  }
}
