internal import ShellSyntax
internal import Tools

extension Walker {
  /// What a command substitution becomes; its commands are followed for their effects too.
  mutating func output(of script: Script) -> Expansion {
    var result = Expansion.unknown
    subshell { walker in
      if let simple = script.onlyCommand {
        if let text = walker.knownOutput(of: simple) {
          result = .text(text.droppingFinalNewlines)
        } else if let found = walker.search(of: simple) {
          result = .found(found)
        } else if walker.printsNames(simple) {
          result = .name
        }
      } else if let text = walker.knownOutput(of: script) {
        result = .text(text.droppingFinalNewlines)
      }
      walker.walk(script)
    }
    return result
  }

  /// The path of a pipe from or to a script, as `<(…)` and `>(…)` make it.
  ///
  /// What can be read there is kept like a file that the line wrote, for it may be code.
  mutating func pipe(_ script: Script, isOutput: Bool) -> String {
    let path = "/dev/fd/\(max(10, 63 - pipes))"
    pipes += 1
    var text: String?
    if isOutput {
      subshell { walker in
        walker.input = .unknown
        walker.walk(script)
      }
    } else if case .text(let known) = output(of: script) {
      text = known + "\n"
    }
    state.overlay.write(path, text)
    return path
  }

  /// What the next command of a pipeline finds on its input.
  mutating func output(of command: Command, input: Input) -> Input {
    guard case .simple(let simple) = command else { return .unknown }
    if simple.words.first?.staticText == "yes" { return .answers("yes |") }
    if let text = knownOutput(of: simple) { return .text(text) }
    if let found = search(of: simple) { return .found(found) }
    if printsNames(simple) { return .names }
    if let filtered = filtered(input, by: simple) { return filtered }
    guard simple.words.first?.staticText == "cat", simple.redirections.isEmpty else {
      return .unknown
    }
    if simple.words.count == 1 { return input }
    let words = simple.words.dropFirst().flatMap { expand($0) }
    return words.count == 1 ? .file(fixed(words[0])) : .unknown
  }

  /// The search whose results a command prints, if it is nothing but that.
  mutating func search(of simple: Command.Simple) -> Argument.Found? {
    guard let name = simple.words.first?.staticText, FileLister.names.contains(name),
      !simple.redirections.contains(where: { $0.isOutput }),
      state.functions[name] == nil, state.aliases[name] == nil
    else { return nil }
    let words = expandAside(simple.words.dropFirst())
    return name == "find" ? FindReader.search(words) : FileLister.search(name, words)
  }

  /// What words become; they are expanded once more, with all that follows, where they are run.
  private mutating func expandAside(_ words: ArraySlice<Word>) -> [Argument] {
    let saved = (effects, state, tracer, bounds.depth)
    defer { (effects, state, tracer, bounds.depth) = saved }
    return words.flatMap { expand($0) }
  }

  /// What a filter that only leaves out lines makes of paths or names; nil if it does more.
  private mutating func filtered(_ input: Input, by simple: Command.Simple) -> Input? {
    guard let name = simple.words.first?.staticText, simple.redirections.isEmpty,
      state.functions[name] == nil, state.aliases[name] == nil
    else { return nil }
    let words = expandAside(simple.words.dropFirst())
    guard FileLister.keepsLines(name, words) else { return nil }
    switch input {
    case .names: return .names
    case .found(var found):
      found.tests = nil
      return .found(found)
    default: return nil
    }
  }

  /// Whether a command prints nothing but names or numbers.
  private mutating func printsNames(_ simple: Command.Simple) -> Bool {
    guard let name = simple.words.first?.staticText, simple.redirections.isEmpty,
      state.functions[name] == nil, state.aliases[name] == nil
    else { return false }
    let words = expandAside(simple.words.dropFirst())
    return NamePrinter.prints(name, words)
  }

  /// The output of commands one after another, if each one's is known.
  private mutating func knownOutput(of script: Script) -> String? {
    var text = ""
    for item in script.items {
      guard !item.isBackground, item.pipelines.count == 1,
        item.pipelines[0].pipeline.commands.count == 1,
        case .simple(let simple) = item.pipelines[0].pipeline.commands[0],
        let name = simple.words.first?.staticText
      else { return nil }
      if Self.silent.contains(name), simple.words.dropFirst().allSatisfy(isPlainOperand) {
        continue
      }
      guard let output = knownOutput(of: simple) else { return nil }
      text += output
    }
    return text
  }

  private func isPlainOperand(_ word: Word) -> Bool {
    guard let text = word.staticText else { return false }
    return !text.hasPrefix("-") || ["-r", "-f", "-rf", "-fr", "-R", "-p"].contains(text)
  }

  /// Commands that print nothing unless an option asks for it, or they fail.
  private static let silent: Set<String> = [
    "cd", "rm", "mkdir", "touch", "true", ":", "export", "unset",
  ]

  /// The output of commands whose output depends on nothing but their words.
  mutating func knownOutput(of simple: Command.Simple) -> String? {
    guard let name = simple.words.first?.staticText else { return nil }
    var words: [Argument] = []
    if ["echo", "printf", "pwd", "dirname", "basename", "mktemp", "cat"].contains(name) {
      words = expandAside(simple.words.dropFirst())
    }
    guard words.allSatisfy({ $0.isKnown && !$0.isPattern }) else { return nil }
    let texts = words.map(\.text)
    switch name {
    case "echo": return echo(texts)
    case "printf": return printf(texts)
    case "pwd": return state.directories.count == 1 ? state.directories[0] + "\n" : nil
    case "dirname": return texts.count == 1 ? Self.directoryName(texts[0]) + "\n" : nil
    case "basename": return texts.count == 1 ? Paths.name(texts[0]) + "\n" : nil
    case "mktemp":
      // A new name that nothing has yet, in a temporary folder.
      return texts.allSatisfy({ ["-d", "-q", "-t"].contains($0) }) ? Self.newTemporary : nil
    case "cat": return hereDocument(of: simple, words: texts)
    default: return nil
    }
  }

  /// The name that stands for what `mktemp` makes.
  static let newTemporary = "/tmp/tmp.mktemp-result\n"

  private func echo(_ words: [String]) -> String? {
    var words = words[...]
    var ends = "\n"
    if words.first == "-n" {
      words.removeFirst()
      ends = ""
    } else if words.first?.hasPrefix("-") == true {
      return nil
    }
    return words.joined(separator: " ") + ends
  }

  private func printf(_ words: [String]) -> String? {
    guard let format = words.first else { return nil }
    if words.count == 1, !format.contains("%") { return Self.unescaped(format) }
    if format == "%s" || format == "%s\\n" {
      let ends = format == "%s" ? "" : "\n"
      return words.dropFirst().map { $0 + ends }.joined()
    }
    return nil
  }

  /// A format with its line breaks, tabs and backslashes; nil if it has any other escape.
  private static func unescaped(_ format: String) -> String? {
    var text = ""
    var rest = format.unicodeScalars[...]
    while let next = rest.popFirst() {
      guard next == "\\" else {
        text.unicodeScalars.append(next)
        continue
      }
      switch rest.popFirst() {
      case "n": text += "\n"
      case "t": text += "\t"
      case "\\": text += "\\"
      default: return nil
      }
    }
    return text
  }

  private static func directoryName(_ path: String) -> String {
    guard path.contains("/") else { return "." }
    return Paths.parent(path)
  }

  private mutating func hereDocument(of simple: Command.Simple, words: [String]) -> String? {
    // Where the output goes makes no difference to what it is.
    let inputs = simple.redirections.filter { !$0.kind.isOutput }
    guard words.isEmpty, inputs.count == 1, let document = inputs[0].document,
      inputs[0].descriptor == nil || inputs[0].descriptor == .number(0)
    else { return nil }
    return expandText(document.parts, in: document.range)
  }
}

extension Redirection.Kind {
  /// Whether it is about what a command prints.
  fileprivate var isOutput: Bool {
    switch self {
    case .output, .clobber, .outputBoth, .append, .appendBoth, .duplicateOutput: true
    default: false
    }
  }
}

extension Script {
  /// The command if the script is nothing but one simple command.
  var onlyCommand: Command.Simple? {
    guard items.count == 1, items[0].pipelines.count == 1,
      items[0].pipelines[0].pipeline.commands.count == 1,
      case .simple(let simple) = items[0].pipelines[0].pipeline.commands[0]
    else { return nil }
    return simple
  }
}

extension String {
  /// The text without the newlines at its end, as a command substitution gives it.
  var droppingFinalNewlines: String {
    var bytes = utf8[...]
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}

extension Redirection {
  /// Whether standard output goes elsewhere.
  fileprivate var isOutput: Bool {
    guard descriptor == nil || descriptor == .number(1) else { return false }
    switch kind {
    case .output, .append, .clobber, .outputBoth, .appendBoth, .duplicateOutput, .readWrite:
      return true
    default: return false
    }
  }
}
