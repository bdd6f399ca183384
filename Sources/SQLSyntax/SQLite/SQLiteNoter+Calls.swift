internal import Effects

/// Functions and pragmas.
extension SQLiteNoter {
  /// Functions of the `sqlite3` shell and of extensions that do more than compute.
  ///
  /// - SeeAlso: https://sqlite.org/cli.html, section 8.
  mutating func function(_ name: String) {
    switch name.lowercased() {
    case "load_extension":
      add(.execute, .program, argument(of: name), [], "a library is loaded and run")
    case "edit": add(.execute, .program, "editor", [], "an editor is run")
    case "writefile":
      let file = argument(of: name)
      if file.isEmpty { return unknown("which file is written isn't known") }
      add(.overwrite, .path, file, [], "a file is written")
    case "readfile", "fsdir": add(.read, .path, argument(of: name), [], "a file is read")
    case let name where !SQLiteFunctions.onlyReads(name):
      unknown("what the function \(name) does isn't known")
    default: break
    }
  }

  /// The first argument of a call, if it is a constant text and the function is called once.
  private func argument(of function: String) -> String {
    let name = function.uppercased()
    let calls = (0..<statement.tokens.count).filter {
      statement.word($0) == name && statement.kind($0 + 1) == .open
    }
    guard calls.count == 1, case .string(let text) = statement.kind(calls[0] + 2),
      [.comma, .close].contains(statement.kind(calls[0] + 3))
    else { return "" }
    return text
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
