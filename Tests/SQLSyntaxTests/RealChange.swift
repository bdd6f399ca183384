import Effects
import SQLSyntax

/// One thing that really changed when a text was run, as the tables in `real` say it:
/// `delete rows users 3`.
struct RealChange: CustomStringConvertible {
  var action: String
  var kind: String
  var name: String
  var description: String

  init(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    description = line
    action = words[0]
    kind = words.count > 1 ? words[1] : ""
    let rest = words.count > 2 ? words[2] : ""
    name =
      kind == "rows"
      ? rest.split(separator: " ").dropLast().joined(separator: " ") : rest
  }

  /// Whether an effect that was predicted says that this may happen.
  func isPredicted(by effect: SQLEffect) -> Bool {
    if effect.action == .unknown || effect.action == .execute { return true }
    if effect.action == .read { return false }
    // A sequence moves with the rows that are added, and stays where it is after a rollback.
    if kind == "object", name.hasPrefix("sequence "), Self.movesSequences(effect) { return true }
    if !effect.traits.isDisjoint(with: [.rolledBack, .temporary]) { return false }
    switch kind {
    case "rows": return isRows(effect)
    case "path": return isPath(effect)
    case "rights": return isRights(effect)
    case "role":
      let isFree = action == "modify" || effect.why == "an account gets another name"
      return effect.resource.kind == .role && (isNamed(effect) || isFree)
    case "setting":
      return effect.traits.contains(.changesMeaning)
        && [.setting, .role].contains(effect.resource.kind)
    default: return isDefinition(effect)
    }
  }

  private static func movesSequences(_ effect: SQLEffect) -> Bool {
    effect.resource.kind == .rows && [.create, .delete, .overwrite].contains(effect.action)
      || effect.resource.kind == .column && effect.action == .create
  }

  private func isNamed(_ effect: SQLEffect) -> Bool { isName(Self.plain(effect.resource.name)) }

  /// Whether a name is meant: a bare one may be looked up in any schema.
  private func isName(_ own: String) -> Bool {
    own == name || !own.utf8.contains(0x2E) && !own.isEmpty && name.hasSuffix("." + own)
  }

  /// A name without the schema that needn't be said.
  static func plain(_ name: String) -> String {
    for schema in ["public.", "shop.", "main."] where name.hasPrefix(schema) {
      return String(name.dropFirst(schema.count))
    }
    return name
  }

  private func isRows(_ effect: SQLEffect) -> Bool {
    let own = Self.plain(effect.resource.name)
    if effect.why == "names change" { return true }
    switch effect.resource.kind {
    case .rows where isName(own):
      return effect.action.rawValue == action || effect.action == .overwrite
    case .table where isName(own): return effect.action == .delete || effect.action == .overwrite
    case .column: return action == "modify" && own.hasPrefix(name + ".")
    case .view: return isName(own)
    default: return false
    }
  }

  /// A file by its name, which the client makes in its own folder.
  ///
  /// Opening a database makes its file.
  private func isPath(_ effect: SQLEffect) -> Bool {
    guard effect.resource.kind == .path || effect.resource.kind == .database else { return false }
    return [name, String(name.dropFirst("@client/".count))].contains(effect.resource.name)
  }

  private func isRights(_ effect: SQLEffect) -> Bool {
    if effect.action == .grant || effect.resource.kind == .role { return true }
    if effect.resource.kind == .rows { return Self.plain(effect.resource.name).hasPrefix("mysql.") }
    let kinds: [Resource.Kind] = [.table, .schema, .database, .object, .role, .column]
    return kinds.contains(effect.resource.kind)
      && (effect.traits.contains(.definition) || effect.action == .delete)
  }

  /// Tables, columns, views, schemas and all other definitions: each by its name, or as a part of
  /// what a statement says of the whole.
  private func isDefinition(_ effect: SQLEffect) -> Bool {
    let own = Self.plain(effect.resource.name)
    let isSame = effect.action.rawValue == action || effect.action == .overwrite
    // What was made under one name may have got another, or another may have got its name.
    let renames = ["a name changes", "names change", "an account gets another name"]
    if renames.contains(effect.why), action == "create" || kind == "table" { return true }
    // MariaDB's definitions of tables hold those of their parts; views follow their tables.
    if action == "modify", kind == "table", own.hasSuffix(" on \(name)") { return true }
    if action == "modify", kind == "table", own.hasPrefix("index ") { return true }
    if action == "modify", kind == "view" {
      return [.table, .column, .view].contains(effect.resource.kind)
    }
    if kind == "column", effect.resource.kind == .table, name.hasPrefix(own + ".") {
      return effect.action == .overwrite || effect.traits.contains(.definition)
    }
    if isName(own), isSame || effect.action == .modify && action == "modify" { return true }
    if own == "\(kind) \(name)", isSame { return true }
    // Virtual tables are kept in tables of their own.
    let isVirtual = effect.why.hasPrefix("a virtual table")
    if isVirtual, name.hasPrefix(own + "_") { return effect.action.rawValue == action }
    if effect.action == .delete {
      if effect.traits.contains(.cascades) || own.hasPrefix("everything owned") {
        return action != "create"
      }
      if effect.resource.kind == .schema, name.hasPrefix(own + ".") { return true }
      if effect.resource.kind == .database { return action == "delete" }
    }
    if kind == "object" { return isPartOfDefinition(effect, own) }
    let isOfTable = kind == "column" && name.hasPrefix(own + ".")
    if isOfTable, effect.resource.kind == .table { return effect.traits.contains(.definition) }
    return kind == "table" && effect.resource.kind == .table && own == name && action == "modify"
  }

  /// Indexes, constraints, triggers and the like go and come with what they are a part of.
  private func isPartOfDefinition(_ effect: SQLEffect, _ own: String) -> Bool {
    switch effect.resource.kind {
    case .table, .column, .view, .schema, .database: return true
    case .object:
      let parts = own.split(separator: " ")
      let wanted = name.split(separator: " ")
      // Extensions and types bring others with them; constraints have indexes and triggers.
      let brings = ["extension", "type", "constraint"].contains(parts.first)
      return parts.first == wanted.first || brings || parts.last == wanted.last
        || effect.action == .grant
    case .role: return action == "modify"
    default: return false
    }
  }
}
