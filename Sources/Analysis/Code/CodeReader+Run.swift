internal import CodeSyntax
internal import Tools

extension CodeReader {
  /// Does what the tables say of a call.
  mutating func run(_ deed: CallTable.Deed, _ call: CodeCall) -> CodeValue {
    guard let action = deed.words.first else { return .unknown }
    guard action.hasPrefix("!") else {
      for words in words(deed.words, call) { add(.does(words)) }
      return result(call)
    }
    switch action {
    case "!quiet": return result(call)
    case "!value": return computed(deed.words[1...].first ?? "", call)
    case "!open": open(deed, call)
    case "!shell": if let found = first(deed, call) { add(.shell(found)) }
    case "!run": runList(deed, call)
    case "!system": runSystem(call)
    case "!spawn": spawn(call)
    case "!pipe": pipe(deed, call)
    case "!code":
      // A block is followed where it stands.
      if call.given.isEmpty, call.options["&"] != nil { return .unknown }
      if let found = first(deed, call) { add(.code(found)) }
    case "!script":
      if case .reference(let module)? = call.value(1) {
        imports(module, nil, as: "")
      } else if let found = first(deed, call) {
        add(.script(found))
      }
    case "!chdir": if let found = first(deed, call) { add(.enters(found)) }
    case "!require": return require(call)
    case "!attribute": return attribute(call)
    case "!sql": sql(deed, call)
    case "!connect": return connect(deed, call)
    case "!request": request(call)
    case "!callback": callback(call)
    case "!openhandle": openHandle(call)
    case "!filewrite": writeFile(call)
    default: unknown(call.name, "'\(call.name)' may do anything")
    }
    return result(call)
  }

  private func result(_ call: CodeCall) -> CodeValue {
    switch call.result {
    case nil: .data
    case "any"?: .unknown
    case "same"?: call.receiver ?? .unknown
    case let type?: .object(type, call.given.map(\.value))
    }
  }

  private func first(_ deed: CallTable.Deed, _ call: CodeCall) -> Argument? {
    let template = Array(deed.words.dropFirst().prefix(1))
    return words(template, call).first?.first
  }

  /// Opens a file: `!open $1 $2` with its mode, which says whether it is replaced.
  mutating func open(_ deed: CallTable.Deed, _ call: CodeCall) {
    let parts = Array(deed.words.dropFirst())
    let mode = parts.count > 1 ? placeholder(parts[1], call)?.value : .text("w")
    var paths = words(Array(parts.prefix(1)), call).compactMap(\.first)
    switch mode {
    case nil: openWithoutMode(&paths)
    case .text(let text)?:
      if text.hasPrefix("|") || text.hasSuffix("|") || text.contains("|-") || text.contains("-|") {
        return runSystem(dropping(2, call))
      }
      let isAdding = text.contains("a") || text.contains(">>")
      if isAdding {
        write(paths, ["tee", "-a", "--"])
      } else if text.contains("w") || text == ">" || text.contains("+>") || text.hasPrefix(">") {
        write(paths, ["tee", "--"])
      } else if text.contains("+") {
        write(paths, ["touch", "--"])
      } else if text.contains("x") || text.contains("c") {
        write(paths, ["touch", "--"])
      }
    case .number?, .some(.data), .some(.unknown), .some:
      if case .options? = mode { return }
      for path in paths {
        unknown(path.text, "it isn't known whether the file is opened to be written")
      }
    }
  }

  /// `open(FILE)`, where the name itself may say more in Perl and Ruby.
  private mutating func openWithoutMode(_ paths: inout [Argument]) {
    guard language == .perl || language == .ruby else { return }
    for path in paths {
      let text = path.prefix.drop { $0 == " " }
      if text.hasPrefix("|") || (path.isKnown && text.hasSuffix("|")) {
        let command = text.filter { $0 != "|" }.drop { $0 == " " }
        if path.isKnown {
          add(.shell(Argument(String(command), origin: origin)))
        } else {
          unknown(path.text, "a command that isn't known before it runs")
        }
      } else if language == .perl, text.hasPrefix(">") {
        let name = text.drop { $0 == ">" || $0 == " " }
        let isAdding = text.hasPrefix(">>")
        write(
          [Argument(String(name), origin: origin)],
          isAdding ? ["tee", "-a", "--"] : ["tee", "--"]
        )
      } else if language == .perl, !path.isKnown, text.isEmpty {
        unknown(path.text, "the file's name may say that a command is run")
      }
    }
  }

  private mutating func write(_ paths: [Argument], _ words: [String]) {
    for path in paths { add(.does(words.map { Argument($0, origin: origin) } + [path])) }
  }

  func dropping(_ count: Int, _ call: CodeCall) -> CodeCall {
    var rest = call
    rest.given = Array(call.given.dropFirst(count))
    return rest
  }

  /// `subprocess.run`: words in a list, or text for a shell with `shell=True`.
  private mutating func runList(_ deed: CallTable.Deed, _ call: CodeCall) {
    guard let found = placeholder("$1|args", call) else {
      return unknown(call.name, "the command isn't known before it runs")
    }
    if let folder = call.options["cwd"], folder != .data { add(.enters(argument(folder))) }
    let hasShell = call.options["shell"].map { $0 != .number("0") } ?? false
    switch found.value {
    case .list(let items):
      let words = flattened(.list(items), found.code)
      // With a shell only the first is its code (subprocess, "shell=True").
      if hasShell, let code = words.first { return add(.shell(code)) }
      add(.runs(words))
    case .text(let text) where !hasShell && !text.contains(" "):
      add(.runs([Argument(text, origin: origin)]))
    default: add(.shell(argument(found.value, found.code)))
    }
  }

  /// `system` of Ruby, Perl and the like: one word is for a shell, several are a command.
  mutating func runSystem(_ call: CodeCall) {
    var words = call.given.flatMap { flattened($0.value, $0.code) }
    if call.isOpen { words.append(Argument(unknown: "…", origin: origin)) }
    guard words.count > 1 else {
      return add(.shell(words.first ?? Argument(unknown: call.name, origin: origin)))
    }
    add(.runs(words))
  }

  /// `spawn(program, [words], {shell})` of Node.
  private mutating func spawn(_ call: CodeCall) {
    guard let program = call.given.first else {
      return unknown(call.name, "the command isn't known before it runs")
    }
    if let folder = call.options["cwd"], folder != .data { add(.enters(argument(folder))) }
    var words = [argument(program.value, program.code)]
    if call.given.count > 1 {
      let second = call.given[1]
      switch second.value {
      case .list(let items): words += flattened(.list(items), second.code)
      case .options, .local: break
      default: words.append(Argument(unknown: "…", origin: origin))
      }
    }
    let shell = call.options["shell"]
    guard shell == nil || shell == .number("0") else {
      // The words are joined by blanks and given to the shell.
      guard words.allSatisfy(\.isKnown) else {
        return add(.shell(Argument(unknown: "…", origin: origin)))
      }
      let text = words.map(\.text).joined(separator: " ")
      return add(.shell(Argument(text, origin: origin)))
    }
    add(.runs(words))
  }

  /// `exec*`: `!pipe N` takes the program first and the command's words from place N on.
  private mutating func pipe(_ deed: CallTable.Deed, _ call: CodeCall) {
    guard let program = call.given.first, let from = deed.words.last.flatMap({ Int($0) }) else {
      return unknown(call.name, "the command isn't known before it runs")
    }
    let rest = call.given.dropFirst(from - 1).flatMap { flattened($0.value, $0.code) }
    // The first of them is only the name that the program sees.
    add(.runs([argument(program.value, program.code)] + rest.dropFirst()))
  }

  /// `require(x)` and `import_module(x)`.
  private mutating func require(_ call: CodeCall) -> CodeValue {
    guard case .text(let name)? = call.value(1, "name") else {
      unknown(call.name, "it isn't known which module is loaded")
      return .unknown
    }
    imports(name, nil, as: "")
    return .reference(moduleName(name))
  }

  /// `getattr(x, "name")`.
  private mutating func attribute(_ call: CodeCall) -> CodeValue {
    let receiver = call.value(1) ?? .unknown
    guard case .text(let name)? = call.value(2) else {
      if receiver.isData || receiver == .local { return .data }
      unknown(call.name, "it isn't known which member is taken")
      return .unknown
    }
    return member(receiver, name)
  }

  /// `array_map('unlink', …)` of PHP: functions by their names.
  private mutating func callback(_ call: CodeCall) {
    for item in call.given {
      switch item.value {
      case .text(let name):
        if let deed = calls.deed(of: name.lowercased()), !deed.isQuiet {
          unknown(name, "'\(name)' is handed on, so it isn't known what it is called with")
        }
      case .data, .unknown, .starts:
        if case .name = item.code, call.name.hasPrefix("call_") {
          unknown(call.name, "it isn't known which function is called")
        }
      default: break
      }
    }
  }
}

/// Forms that only one language has.
extension CodeReader {
  /// `open(HANDLE, MODE, FILE)` of Perl, with two arguments, three or more.
  mutating func openHandle(_ call: CodeCall) {
    guard call.given.count > 1 else { return }
    var rest = dropping(1, call)
    if rest.given.count == 1 {
      rest.options = [:]
      return open(CallTable.Deed(words: ["!open", "$1", "$2"]), rest)
    }
    rest.given.swapAt(0, 1)
    if case .text(let mode) = rest.given[1].value {
      // Layers such as `:utf8` follow the mode.
      let bare = String(mode.prefix { $0 != ":" }.filter { $0 != " " })
      if bare == "<" { return }
      if bare.contains("-") { return runSystem(dropping(2, call)) }
      rest.given[1].value = .text(bare)
    }
    open(CallTable.Deed(words: ["!open", "$1", "$2"]), rest)
  }

  /// `file_put_contents(FILE, DATA, FLAGS)` of PHP.
  mutating func writeFile(_ call: CodeCall) {
    let isAdding = call.given.count > 2 && call.given[2].value == .reference("FILE_APPEND")
    let words = isAdding ? ["tee", "-a", "--", "$1"] : ["tee", "--", "$1"]
    for words in self.words(words, call) { add(.does(words)) }
  }
}
