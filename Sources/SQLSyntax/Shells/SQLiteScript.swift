/// Cuts a script into statements and dot-commands as the `sqlite3` shell does.
///
/// - SeeAlso: https://sqlite.org/cli.html
struct SQLiteScript {
  private let bytes: [UInt8]
  private var items: [SQLScriptItem] = []

  /// The steps of a script, in order.
  static func items(of text: String) -> [SQLScriptItem] {
    var script = SQLiteScript(bytes: Array(text.utf8))
    script.read()
    return script.items
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The statements of a text, by lines: each ends with the line that completes it.
  static func statements(of text: String) -> [String] {
    let script = SQLiteScript(bytes: Array(text.utf8))
    var all: [String] = []
    var start = 0
    var position = 0
    while position < script.bytes.count {
      let end = script.bytes[position...].firstIndex(of: 0x0A) ?? script.bytes.count
      position = min(script.bytes.count, end + 1)
      guard script.isComplete(start..<position) || position == script.bytes.count else { continue }
      let words = SQLLexer.tokens(of: Array(script.bytes[start..<position]), isMySQL: false)
      if let first = words.first {
        let own = start + first.range.lowerBound
        all.append(String(decoding: script.bytes[own..<position], as: UTF8.self))
      }
      start = position
    }
    return all
  }

  /// A line that begins with a dot is a command, unless a statement is open.
  private mutating func read() {
    var start = 0
    var position = 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[position] == 0x2E || bytes[position] == 0x23, isComplete(start..<position) {
        sql(start..<position)
        if bytes[position] == 0x2E { command(position..<end) }
        start = min(bytes.count, end + 1)
      }
      position = end + 1
    }
    sql(start..<bytes.count)
  }

  /// Whether the statements of a range are all ended; see sqlite3_complete(3).
  private func isComplete(_ range: Range<Int>) -> Bool {
    let tokens = SQLLexer.tokens(of: Array(bytes[range]), isMySQL: false)
    guard let last = tokens.last else { return !bytes[range].contains(0x2F) }
    guard last.kind == .semicolon else { return false }
    let statements = tokens.split { $0.kind == .semicolon }
    // The body of a trigger holds semicolons and ends with END.
    let triggers = statements.filter { $0.first?.word == "CREATE" }.filter {
      $0.prefix(4).contains { $0.word == "TRIGGER" }
    }
    let ends = statements.filter { $0.count == 1 && $0.first?.word == "END" }
    return triggers.count <= ends.count
  }

  private mutating func sql(_ range: Range<Int>) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if text.utf8.contains(where: { !PostgresReader.isBlank($0) }) {
      items.append(.sql(text, range))
    }
  }

  private mutating func command(_ range: Range<Int>) {
    let words = Self.words(bytes[range.dropFirst()])
    let name = words.first ?? ""
    let files = words.dropFirst().filter { !$0.hasPrefix("-") }
    switch name {
    case "shell", "system":
      let rest = bytes[range].drop { !PostgresReader.isBlank($0) }
        .drop { PostgresReader.isBlank($0) }
      items.append(.shell(String(decoding: rest, as: UTF8.self), range))
    case "read": script(files.first, range)
    case "output", "once", "excel", "www": output(files.last, name, range)
    case "backup", "save", "clone": file(files.last, range)
    case "log", "trace":
      // `on` is a file's name too.
      let isPlain = ["off", "stdout", "stderr"].contains(files.first ?? "off")
      isPlain ? items.append(.other(name, range)) : file(files.first, range)
    case "import": load(files, range)
    case "open":
      let isWide = words.contains { ["--new", "-new"].contains($0) }
      let name = files.first ?? ":memory:"
      if isWide {
        file(files.first, range)
      } else if name == ":memory:" {
        items.append(.other("open", range))
      } else {
        items.append(.unknown("later statements are for another database, \(name)", range))
      }
    case "cd", "restore", "recover", "load", "archive", "ar", "session", "vfsname", "testctrl",
      "filectrl", "dbconfig", "connection", "parameter", "sha3sum", "selftest", "unmodule":
      items.append(.unknown("what .\(name) does to the database isn't worked out", range))
    default:
      items.append(
        Self.harmless.contains(name)
          ? .other(name, range) : .unknown("the command .\(name) isn't known", range)
      )
    }
  }

  private mutating func script(_ name: String?, _ range: Range<Int>) {
    guard let name else { return items.append(.unknown("which script is read isn't known", range)) }
    let isPipe = name.hasPrefix("|")
    items.append(isPipe ? .shell(String(name.dropFirst()), range) : .include(name, range))
  }

  private mutating func output(_ name: String?, _ command: String, _ range: Range<Int>) {
    guard let name, name != "stdout", name != "off" else {
      let isPlain = command == "output"
      return items.append(isPlain ? .other(command, range) : .unknown("a viewer is opened", range))
    }
    let isPipe = name.hasPrefix("|")
    items.append(isPipe ? .shell(String(name.dropFirst()), range) : .writesFile(name, range))
  }

  private mutating func file(_ name: String?, _ range: Range<Int>) {
    items.append(
      name.map { .writesFile($0, range) } ?? .unknown("which file is written isn't known", range)
    )
  }

  private mutating func load(_ files: [String], _ range: Range<Int>) {
    guard files.count >= 2 else {
      return items.append(.unknown("which file is read isn't known", range))
    }
    let source = files[files.count - 2]
    let isPipe = source.hasPrefix("|")
    items.append(isPipe ? .shell(String(source.dropFirst()), range) : .readsFile(source, range))
    let table = files[files.count - 1].split(separator: "\"").joined(separator: "\"\"")
    items.append(.sql("INSERT INTO \"\(table)\" DEFAULT VALUES", range))
  }

  /// Words between blanks; quotes hold a word together.
  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var rest = line
    while let first = rest.first(where: { !PostgresReader.isBlank($0) }) {
      rest = rest.drop { PostgresReader.isBlank($0) }
      let isQuoted = first == 0x27 || first == 0x22
      if isQuoted { rest = rest.dropFirst() }
      // A pipe takes the rest of the line.
      let isPipe = first == 0x7C
      let word =
        isPipe ? rest : rest.prefix { isQuoted ? $0 != first : !PostgresReader.isBlank($0) }
      words.append(String(decoding: word, as: UTF8.self))
      rest = rest.dropFirst(word.count + (isQuoted ? 1 : 0))
    }
    return words
  }

  private static let harmless: Set<String> = [
    "auth", "bail", "binary", "changes", "check", "crnl", "databases", "dbinfo", "dbtotxt", "dump",
    "echo", "eqp", "exit", "expert", "explain", "fullschema", "headers", "header", "help",
    "indexes",
    "indices", "limit", "lint", "mode", "nonce", "nullvalue", "print", "progress", "prompt", "quit",
    "scanstats", "schema", "separator", "show", "stats", "tables", "timeout", "timer", "version",
    "vfsinfo", "vfslist", "width",
  ]
}
