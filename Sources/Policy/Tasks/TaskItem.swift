internal import Effects

/// Something that a task names: it must survive, or has to be kept until something is verified.
public struct TaskItem: Hashable, Sendable {
  /// What it is; a folder is meant with everything beneath it, a database with everything in it.
  public var what: ResourcePattern
  /// What holds it, such as the volume under a database's files; what takes that away takes it too.
  public var within: [ResourcePattern]
  /// Where its backups are; changing one of these is for a person.
  public var backups: [ResourcePattern] = []
  /// The client that reaches a table or a database, such as `psql -h db.example.com -d shop`.
  public var through: String

  /// Names an item.
  public init(_ what: ResourcePattern, within: [ResourcePattern] = [], through: String = "") {
    self.what = what
    self.within = within
    self.through = through
  }

  /// The file and the table, of a table in a file of SQLite.
  public var fileTable: (file: String, table: String)? {
    let name = what.name.pattern
    guard what.kind == .table, name.hasPrefix("/"), let slash = name.lastIndex(of: "/") else {
      return nil
    }
    return (String(name[..<slash]), String(name[name.index(after: slash)...]))
  }
}

extension TaskItem: CustomStringConvertible {
  /// The item as it is written.
  public var description: String {
    what.kind == .ref ? "branch:\(what.name.pattern)" : what.description
  }
}
