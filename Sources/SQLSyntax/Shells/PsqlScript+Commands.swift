/// Meta-commands.
extension PsqlScript {
  mutating func backslash() {
    let begin = position
    switch peek(1) {
    case 0x3B: return put([0x20, 0x3B], for: 2)
    case 0x3A: return put([0x20, 0x3A], for: 2)
    case 0x5C:
      position += 2
      return blank(from: begin)
    default: break
    }
    position += 1
    let nameStart = position
    while position < bytes.count, !PostgresReader.isBlank(peek()), peek() != 0x5C { position += 1 }
    let name = text(nameStart..<position)
    run(name, begin)
  }

  private mutating func run(_ name: String, _ begin: Int) {
    switch name {
    case "!", "copy", "ef", "ev", "h", "help", "sf", "sf+", "sv", "sv+":
      let line = restOfLine()
      finish(begin)
      wholeLine(name, line, begin..<position)
    case "g", "gx", "o", "out", "w", "write":
      skipBlanks()
      let isPipe = peek() == 0x7C
      let line = isPipe ? String(restOfLine().dropFirst()) : ""
      let arguments = isPipe ? [] : arguments()
      finish(begin, sends: name.hasPrefix("g"))
      output(name, isPipe ? line : nil, arguments, begin..<position)
    case _ where name.first == "!":
      // `\!ls` is the same as `\! ls`.
      let line = name.dropFirst() + restOfLine()
      finish(begin)
      items.append(.unknown("what '\(line)' does isn't known", begin..<position))
    default:
      let arguments = arguments()
      let sends = ["gexec", "gset", "crosstabview", "watch"].contains(name)
      finish(begin, sends: sends)
      plain(name, arguments, begin..<position)
    }
  }

  /// Leaves the command out of the statement around it, and sends the statement if it says so.
  private mutating func finish(_ begin: Int, sends: Bool = false) {
    if sends { send(upTo: begin) } else { blank(from: begin) }
  }

  private mutating func wholeLine(_ name: String, _ line: String, _ range: Range<Int>) {
    switch name {
    case "!":
      items.append(line.isEmpty ? .unknown("a shell is opened", range) : .shell(line, range))
    case "copy": copy(line, range)
    case "ef", "ev": items.append(.unknown("an editor is opened", range))
    default: items.append(.other(name, range))
    }
  }

  private mutating func output(
    _ name: String,
    _ pipe: String?,
    _ arguments: [Argument],
    _ range: Range<Int>
  ) {
    if let pipe { return items.append(.shell(pipe, range)) }
    var files = arguments
    if name.hasPrefix("g"), files.first?.text.hasPrefix("(") == true {
      let end = files.firstIndex { $0.text.hasSuffix(")") } ?? files.count - 1
      files.removeFirst(end + 1)
    }
    guard let file = files.first else { return items.append(.other(name, range)) }
    items.append(
      file.isSure
        ? .writesFile(file.text, range) : .unknown("which file is written isn't known", range)
    )
  }

  private mutating func plain(_ name: String, _ arguments: [Argument], _ range: Range<Int>) {
    let first = arguments.first
    switch name {
    case "i", "include", "ir", "include_relative":
      guard let first, first.isSure, !first.text.isEmpty else {
        return items.append(.unknown("which script is read isn't known", range))
      }
      items.append(.include(first.text, range))
    case "gexec": items.append(.unknown("the rows of the query are run as statements", range))
    case "e", "edit": items.append(.unknown("an editor is opened", range))
    case "r", "reset", "gdesc":
      drop()
      items.append(.other(name, range))
    case "if", "elif", "else", "endif":
      isConditional = true
      variables = [:]
      items.append(
        hasStatement
          ? .unknown("a part of a statement depends on a condition", range)
          : .other(name, range)
      )
    case "set", "unset", "gset", "prompt", "getenv": setVariable(name, arguments, range)
    case "lo_unlink", "lo_import", "lo_export", "s", "setenv": special(name, arguments, range)
    default:
      items.append(
        Self.isHarmless(name)
          ? .other(name, range) : .unknown("the command \\\(name) isn't known", range)
      )
    }
  }

  private mutating func setVariable(_ name: String, _ arguments: [Argument], _ range: Range<Int>) {
    items.append(.other(name, range))
    switch name {
    case "set":
      guard let target = arguments.first?.text else { return }
      let values = arguments.dropFirst()
      let isSure = arguments.allSatisfy(\.isSure) && !isConditional
      variables[target] = isSure ? values.map(\.text).joined() : nil
    case "unset", "prompt", "getenv":
      for argument in arguments { variables[argument.text] = nil }
    default: variables = [:]
    }
  }

  private mutating func special(_ name: String, _ arguments: [Argument], _ range: Range<Int>) {
    let words = arguments.map(\.text)
    guard arguments.allSatisfy(\.isSure) else {
      return items.append(.unknown("what the command touches isn't known", range))
    }
    switch (name, words.count) {
    case ("s", 0): items.append(.other(name, range))
    case ("s", _): items.append(.writesFile(words[0], range))
    case ("lo_import", 1...):
      items.append(.readsFile(words[0], range))
      items.append(.sql("SELECT lo_from_bytea(0, '')", range))
    case ("lo_export", 2...): items.append(.writesFile(words[1], range))
    case ("lo_unlink", 1...) where words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }):
      items.append(.sql("SELECT lo_unlink(\(words[0]))", range))
    case ("setenv", 1...) where !Self.runsPrograms(words[0]): items.append(.other(name, range))
    default: items.append(.unknown("what the command touches isn't known", range))
    }
  }

  /// Whether a variable of the environment names a program that psql starts.
  private static func runsPrograms(_ name: String) -> Bool {
    ["PAGER", "EDITOR", "VISUAL", "SHELL", "COMSPEC", "PATH", "LD_", "PG"].contains {
      name.uppercased().contains($0)
    }
  }

  private static func isHarmless(_ name: String) -> Bool {
    let bare = name.hasSuffix("+") ? String(name.dropLast()) : name
    let listing = bare.hasPrefix("d") && bare.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    return listing || harmless.contains(bare)
  }

  private static let harmless: Set<String> = [
    "?", "C", "H", "T", "a", "bind", "c", "cd", "conninfo", "connect", "copyright", "crosstabview",
    "echo", "encoding", "errverbose", "f", "html", "l", "list", "lo_list", "p", "password", "print",
    "pset", "q", "qecho", "quit", "t", "timing", "warn", "watch", "x", "z",
  ]
}
