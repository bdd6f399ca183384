/// What an `awk` program can do beyond reading and printing (gawk(1)).
enum AwkProgram {
  /// Files that it writes and commands that it runs.
  static func acts(_ program: String) -> [FilterAct] {
    let lexer = AwkLexer(program)
    var reader = AwkReader(tokens: lexer.tokens)
    reader.read()
    if !lexer.isSure { reader.acts.append(.unknown("this awk program isn't understood")) }
    return reader.acts
  }
}

/// Finds redirections, pipes and calls in the tokens of an `awk` program.
private struct AwkReader {
  let tokens: [AwkToken]
  var acts: [FilterAct] = []
  private var position = 0
  private var depth = 0
  private var prints = false

  init(tokens: [AwkToken]) { self.tokens = tokens }

  private func token(_ index: Int) -> AwkToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  mutating func read() {
    while position < tokens.count {
      switch tokens[position] {
      case .name(let name): readName(name)
      case .sign(let sign): readSign(sign)
      case .newline: prints = prints && depth > 0
      case .text, .pattern, .number: break
      }
      position += 1
    }
  }

  private mutating func readName(_ name: String) {
    switch name {
    case "print", "printf":
      prints = true
      depth = 0
    case "system": readCall()
    case "load" where token(position - 1) == .sign("@"):
      acts.append(.unknown("it loads an extension"))
    case "include" where token(position - 1) == .sign("@"):
      acts.append(.unknown("it includes another program"))
    default:
      // `@f(…)` calls the function whose name is in `f`.
      if token(position - 1) == .sign("@"), token(position + 1) == .sign("(") {
        acts.append(.unknown("it calls a function whose name isn't known"))
      }
    }
  }

  /// `system("…")`: its one argument, if it is a text.
  private mutating func readCall() {
    guard token(position + 1) == .sign("("), case .text(let code)? = token(position + 2),
      token(position + 3) == .sign(")")
    else {
      if token(position + 1) == .sign("("), token(position + 2) == .sign(")") { return }
      acts.append(.shell(nil))
      return
    }
    acts.append(.shell(code))
  }

  private mutating func readSign(_ sign: String) {
    switch sign {
    case "(", "[": depth += 1
    case ")", "]": depth -= 1
    case ";", "{", "}": prints = false
    case ">" where prints && depth <= 0: readTarget { .writes($0) }
    case ">>" where prints: readTarget { .appends($0) }
    case "|", "|&": readPipe()
    default: break
    }
  }

  /// The file behind a redirection; it is known only if nothing is put to its text.
  private mutating func readTarget(_ make: (String) -> FilterAct) {
    guard case .text(let name)? = token(position + 1), endsStatement(position + 2) else {
      acts.append(.unknown("it writes to a file whose name isn't known before it runs"))
      return
    }
    if name == "/dev/stdout" || name == "/dev/stderr" || name == "-" { return }
    if name.hasPrefix("/inet") {
      acts.append(.unknown("it sends to a server"))
      return
    }
    acts.append(make(name))
  }

  private func endsStatement(_ index: Int) -> Bool {
    switch token(index) {
    case nil, .newline?, .sign(";")?, .sign("}")?: true
    default: false
    }
  }

  /// `print | "command"`, or `"command" | getline`.
  private mutating func readPipe() {
    if prints, depth <= 0 {
      guard case .text(let code)? = token(position + 1), endsStatement(position + 2) else {
        acts.append(.shell(nil))
        return
      }
      acts.append(.shell(code))
      return
    }
    guard token(position + 1) == .name("getline"), case .text(let code)? = token(position - 1),
      beginsExpression(position - 2)
    else {
      acts.append(.shell(nil))
      return
    }
    acts.append(.shell(code))
  }

  /// Whether the text before a pipe is the whole of what stands there.
  private func beginsExpression(_ index: Int) -> Bool {
    switch token(index) {
    case nil, .newline?: true
    case .sign(let sign)?: ["(", "{", ";", "}", "!", "&&", "||", ","].contains(sign)
    default: false
    }
  }
}
