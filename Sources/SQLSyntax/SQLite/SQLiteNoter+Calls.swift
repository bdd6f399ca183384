internal import Effects

/// Functions and pragmas.
extension SQLiteNoter {
  /// Functions of the `sqlite3` shell and of extensions that do more than compute.
  ///
  /// - SeeAlso: https://sqlite.org/cli.html, section 8.
  mutating func function(_ name: String) {
    switch name.lowercased() {
    case "load_extension":
      add(.execute, .program, argument, [], "a library is loaded and run")
    case "edit": add(.execute, .program, "editor", [], "an editor is run")
    case "writefile": add(.overwrite, .path, argument, [], "a file is written")
    case "readfile", "fsdir": add(.read, .path, argument, [], "a file is read")
    case let name where !SQLiteFunctions.onlyReads(name):
      unknown("what the function \(name) does isn't known")
    default: break
    }
  }

  private var argument: String {
    let strings = statement.tokens.compactMap { token -> String? in
      if case .string(let text) = token.kind { return text }
      return nil
    }
    // With one string in the statement it is the function's; with more it can't be told here.
    return strings.count == 1 ? strings[0] : ""
  }

  private func isOn(_ value: String) -> Bool {
    ["on", "yes", "true", "1"].contains(value.lowercased())
  }

  /// - SeeAlso: https://sqlite.org/pragma.html
  mutating func pragma(_ name: String, _ value: String) {
    switch name.lowercased() {
    case let name where SQLiteFunctions.readingPragmas.contains(name):
      add(.read, .setting, name, [], "a setting or the schema is shown")
    case let name where value.isEmpty && SQLiteFunctions.settingPragmas.contains(name):
      add(.read, .setting, name, [], "a setting is shown")
    case let name
    where SQLiteFunctions.sessionPragmas.contains(name) || name == "foreign_keys" && isOn(value):
      add(.modify, .setting, name, [.session], "a setting of the session changes")
    case let name where SQLiteFunctions.settingPragmas.contains(name):
      add(.modify, .setting, name, [.changesMeaning], "how the database is kept changes")
    case "optimize", "wal_checkpoint", "incremental_vacuum", "shrink_memory":
      add(.modify, .database, "", [.upkeep], "storage is tidied")
    default: unknown("what the pragma \(name) does isn't known")
    }
  }
}
