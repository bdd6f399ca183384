internal import Effects
internal import Tools

extension Walker {
  /// Code that a word holds.
  ///
  /// - Parameter positional: `$0` and what follows it, if the words give them.
  mutating func runCode(
    _ word: Argument,
    _ language: Language,
    _ origin: Range<Int>,
    positional: [Argument] = []
  ) {
    guard word.isKnown, !word.isPattern else {
      return unknown(word.text, "code that isn't known before it runs", word.origin)
    }
    switch language {
    case .shell:
      subshell { walker in
        walker.state.scriptName = positional.first
        walker.state.positional = Array(positional.dropFirst())
        walker.walkCode(word.text, word.origin)
      }
    case .postgres, .psql, .sqlite, .mysql, .warehouse: runSQL(word.text, language, word.origin)
    case .sed, .awk: runFilter(word, language)
    default: runForeign(word.text, language, word.origin)
    }
  }

  /// Code on standard input.
  mutating func runInput(
    _ language: Language,
    _ origin: Range<Int>,
    positional: [Argument] = []
  ) {
    switch input {
    case .none: return
    case .text(let text):
      runCode(Argument(text, origin: origin), language, origin, positional: positional)
    case .file(let file):
      runScriptFile(file, language, Array(positional.dropFirst()), origin)
    case .answers: return
    case .unknown, .found, .names:
      unknown("stdin", "code comes from a pipe and isn't known before it runs", origin)
    }
  }

  /// A file with code.
  mutating func runScriptFile(
    _ file: Argument,
    _ language: Language,
    _ arguments: [Argument],
    _ origin: Range<Int>
  ) {
    guard let path = absolute(file) else {
      return unknown(file.text, "the script's path isn't known before it runs", file.origin)
    }
    if let written = state.overlay.written(path) {
      guard let written else {
        return unknown(file.text, "this line writes the script first", file.origin)
      }
      if language.code != nil {
        // Written into the project it is the project's own, as it would be one call later.
        let own = Paths.isAtOrBelow(path, surroundings.project) && !surroundings.project.isEmpty
        return runForeign(
          written,
          language,
          file.origin,
          own: own ? [file] + arguments : nil,
          isFile: true
        )
      }
      return runCode(Argument(written, origin: file.origin), language, origin)
    }
    runScript(file, path, language, arguments)
  }

  /// A program that the line itself wrote.
  mutating func runWritten(_ text: String?, _ name: Argument, _ arguments: [Argument]) {
    guard let text else {
      return unknown(name.text, "this line writes the program first", name.origin)
    }
    if let language = text.scriptLanguage {
      return runForeign(text, language, name.origin, isFile: true)
    }
    runCode(Argument(text, origin: name.origin), .shell, name.origin)
  }

  /// Follows a file that runs: by its text if it is shell, else as the project's own code.
  ///
  /// - Parameter language: The interpreter's language; nil if the file itself is called.
  mutating func runScript(
    _ name: Argument,
    _ path: String,
    _ language: Language?,
    _ arguments: [Argument]
  ) {
    let place = state.overlay.resolve(path)
    switch language {
    case .shell?: return followShellScript(place, name, arguments)
    case .postgres?, .psql?, .sqlite?, .mysql?, .warehouse?:
      return followSQL(place, name, language ?? .other)
    case nil:
      if case .text(let text)? = world.ask(.text(place)) {
        if text.isShellScript { return followShellScript(place, name, arguments) }
        if let found = text.scriptLanguage {
          return followForeign(place, name, found, arguments)
        }
      }
    case let language?:
      if language.isFollowed { return followForeign(place, name, language, arguments) }
    }
    runUnread(place, name, arguments)
  }

  /// Follows a file in another language: as the project's own if it lies there.
  mutating func followForeign(
    _ path: String,
    _ name: Argument,
    _ language: Language,
    _ arguments: [Argument]
  ) {
    guard case .text(let text)? = world.ask(.text(path)) else {
      guard case .unknown(let why)? = world.ask(.text(path)), !isLong(path, language) else {
        return runUnread(path, name, arguments)
      }
      return unknown(name.text, "a program that can't be read: \(why)", name.origin)
    }
    let isOwn = !surroundings.project.isEmpty && Paths.isAtOrBelow(path, surroundings.project)
    let own = isOwn ? [name] + arguments : nil
    bounded(name.origin) {
      $0.runForeign(text, language, name.origin, own: own, isFile: true)
    }
  }

  /// Whether a file is a program too long to be read, such as a bundle; filters are never as long.
  private mutating func isLong(_ path: String, _ language: Language) -> Bool {
    guard language != .awk, language != .sed, let fact = world.path(path) else { return false }
    return fact.resolvedKind == .file && fact.size > Self.codeLimit
  }

  /// A file that isn't read: the project's own code, or unknown.
  private mutating func runUnread(_ path: String, _ name: Argument, _ arguments: [Argument]) {
    guard !surroundings.project.isEmpty, Paths.isAtOrBelow(path, surroundings.project) else {
      if case .path(let fact)? = world.ask(.path(path)), fact.kind == .missing { return }
      return unknown(name.text, "a program from outside the project", name.origin)
    }
    runProject([name] + arguments, name.origin)
  }

  /// Follows a shell script in a process of its own, or in this shell if `arguments` is nil.
  mutating func followShellScript(_ path: String, _ name: Argument, _ arguments: [Argument]?) {
    if let written = state.overlay.written(path) { return runWritten(written, name, []) }
    if state.overlay.edited.contains(path) {
      return unknown(name.text, "this line changes the script first", name.origin)
    }
    switch world.ask(.text(path)) {
    case .text(let text)?:
      guard let arguments else { return walkCode(text, name.origin) }
      followOwnScript(path, name.origin) { walker in
        walker.state.positional = arguments
        walker.state.functions = [:]
        walker.state.aliases = [:]
        walker.walkCode(text, name.origin)
      }
    case Answer.none?: return
    case .unknown(let why)?: unknown(name.text, "a script that can't be read: \(why)", name.origin)
    default: unknown(name.text, "a script that wasn't read", name.origin)
    }
  }

  private mutating func followSQL(_ path: String, _ name: Argument, _ language: Language) {
    switch world.ask(.text(path)) {
    case .text(let text)?: runSQL(text, language, name.origin)
    case Answer.none?: return
    default: unknown(name.text, "a file of statements that wasn't read", name.origin)
    }
  }
}

extension String {
  /// Whether the first line says that a shell runs it, or there is no such line at all.
  var isShellScript: Bool {
    guard hasPrefix("#!") else { return !utf8.contains(0) }
    return interpreter.map { ["sh", "bash", "dash", "zsh", "ksh"].contains($0) } ?? false
  }

  /// The language of the interpreter that the first line names; nil for a shell and for others.
  var scriptLanguage: Language? {
    guard hasPrefix("#!"), let name = interpreter else { return nil }
    switch name.prefix(while: \.isLetter) {
    case "python": return .python
    case "node", "nodejs", "bun", "deno", "tsx": return .javascript
    case "ruby": return .ruby
    case "perl": return .perl
    case "php": return .php
    case "osascript": return .applescript
    case "awk", "gawk", "mawk": return .awk
    case "sed": return .sed
    default: return nil
    }
  }

  /// The program that the first line names.
  private var interpreter: String? {
    let line = prefix { $0 != "\n" && $0 != "\r\n" }
    let words = line.dropFirst(2).split(separator: " ").map { Paths.name(String($0)) }
    return words.first == "env" ? words.dropFirst().first { !$0.hasPrefix("-") } : words.first
  }
}
