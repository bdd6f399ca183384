internal import Effects

/// Statements of SQL that stand for what they do.
enum ConstraintStatement {
  /// What a statement such as `DROP TABLE` does; nil if the text is none.
  static func pattern(_ text: String) -> EffectPattern? {
    let words = text.uppercased().split { $0.isWhitespace || $0 == ";" }.map(String.init)
    switch words {
    case ["DROP"]:
      return EffectPattern(actions: [.delete], kinds: [.database, .schema, .table, .view, .column])
    case ["DROP", "DATABASE"]: return EffectPattern(actions: [.delete], kinds: [.database])
    case ["DROP", "SCHEMA"]: return EffectPattern(actions: [.delete], kinds: [.schema])
    case ["DROP", "TABLE"]: return EffectPattern(actions: [.delete], kinds: [.table])
    case ["DROP", "COLUMN"]: return EffectPattern(actions: [.delete], kinds: [.column])
    case ["TRUNCATE"], ["TRUNCATE", "TABLE"], ["DELETE"], ["DELETE", "FROM"]:
      return EffectPattern(actions: [.delete, .overwrite], kinds: [.rows])
    default: return nil
    }
  }
}
