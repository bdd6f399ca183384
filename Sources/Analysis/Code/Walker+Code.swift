internal import CodeSyntax
internal import Effects
internal import Tools

extension Walker {
  /// Follows a program in another language.
  ///
  /// - Parameter own: How it is called, if it is a script of the project itself. What isn't known in
  ///   one is the project's own code; anywhere else it is unknown.
  mutating func runForeign(
    _ text: String,
    _ language: Language,
    _ origin: Range<Int>,
    own: [Argument]? = nil,
    isFile: Bool = false
  ) {
    if language == .applescript { return runAppleScript(text, origin) }
    if language == .mongo { return runMongo(text, origin) }
    if language == .awk || language == .sed {
      return runFilter(Argument(text, origin: origin), language)
    }
    guard let code = language.code else {
      return unknown(text, "\(language.rawValue) code that isn't followed", origin)
    }
    guard text.utf8.count <= Self.codeLimit else {
      if let own { return runProject(own, origin) }
      return unknown(language.rawValue, "code of more than 1 MiB isn't followed", origin)
    }
    guard bounds.affords(reading: 2 * text.utf8.count) else {
      if let own { return runProject(own, origin) }
      return unknown(language.rawValue, Self.unreadWhy, origin)
    }
    let variables = state.variables.compactMapValues { value -> String? in
      if case .known(let text) = value { return text }
      return nil
    }
    let events = CodeReader.events(
      of: text,
      in: code,
      isFile: isFile,
      environment: variables,
      origin: origin
    )
    let outer = (self.origin, isInline)
    self.origin = place(origin)
    isInline = !isFile
    let leaves = follow(events, language, origin, isOwn: own != nil)
    (self.origin, isInline) = outer
    if leaves, let own { runProject(own, origin) }
  }

  /// Why a text in another language isn't read after many others.
  static let unreadWhy = "more than \(Bounds.read) bytes of other languages are not followed"

  /// How many bytes of code are followed.
  static let codeLimit = 1 << 20

  /// Settles what a program does, in a process of its own.
  ///
  /// - Returns: Whether something in it isn't known and was left out, which only a script of the
  ///   project may.
  private mutating func follow(
    _ events: [CodeEvent],
    _ language: Language,
    _ origin: Range<Int>,
    isOwn: Bool
  ) -> Bool {
    var leaves = false
    subshell { walker in
      for event in events {
        guard !isOwn || event.isKnown else {
          leaves = true
          continue
        }
        let count = walker.effects.count
        walker.bounded(origin) { $0.settle(event, language, origin) }
        guard isOwn, walker.effects.count > count else { continue }
        // What its commands do that isn't known is the project's own doing too.
        guard walker.effects[count...].contains(where: { $0.action == .unknown }) else { continue }
        leaves = true
        walker.effects.remove(from: count) { $0.action == .unknown }
      }
    }
    return leaves
  }

  private mutating func settle(_ event: CodeEvent, _ language: Language, _ origin: Range<Int>) {
    switch event {
    case .does(let words): settle(words: words)
    case .runs(let words): subshell { $0.run(words, skippingFunctions: true) }
    case .shell(let word): runCode(word, .shell, origin)
    case .code(let word): runCode(word, language, origin)
    case .script(let word): runLoaded(word, language, origin)
    case .sql(let word, let dialect, let target): runStatements(word, dialect, target, origin)
    case .module(let name, let call): runModule(name, call, language, origin)
    case .enters(let word): state.directories = absolute(word).map { [$0] } ?? []
    case .unknown(let text, let why): unknown(text, why, origin)
    }
  }

  /// What a described command does, done by the program itself.
  private mutating func settle(words: [Argument]) {
    guard let name = words.first, let tool = Catalog.tool(named: name.text) else { return }
    let saved = self.words
    self.words = Array(words.dropFirst())
    for claim in tool.claims(self.words, called: name) { settle(claim) }
    self.words = saved
  }

  /// A file of the same language that is loaded: the project's own, or followed by its text.
  private mutating func runLoaded(_ word: Argument, _ language: Language, _ origin: Range<Int>) {
    guard word.isKnown else {
      return unknown(word.text, "the file that is loaded isn't known before it runs", origin)
    }
    var file = word
    if language == .ruby, !word.text.hasSuffix(".rb") { file.text += ".rb" }
    bounded(origin) { $0.runScriptFile(file, language, [], origin) }
  }

  private mutating func runStatements(
    _ word: Argument,
    _ dialect: Language,
    _ target: Argument?,
    _ origin: Range<Int>
  ) {
    guard word.isKnown else {
      return unknown(word.text, "statements that aren't known before they run", origin)
    }
    let saved = words
    // The words of the command say nothing of the database; the connection does.
    words = target.map { [$0] } ?? []
    runSQL(word.text, dialect, origin)
    words = saved
  }

  /// A module that nothing describes: the project's own, or unknown once something in it is called.
  private mutating func runModule(
    _ name: String,
    _ call: String?,
    _ language: Language,
    _ origin: Range<Int>
  ) {
    if let path = ownModule(name, language) {
      // What is written on the line is run as what it loads would be, were that called by itself.
      if call == nil, isInline, world.path(path)?.resolvedKind == .file {
        return followForeign(path, Argument(name, origin: origin), language, [])
      }
      return runProject([Argument(call ?? name, origin: origin)], origin)
    }
    guard let call else { return }
    // Code that is written down on the line could as well be a file of the project: what it calls of
    // a library counts alike, unless it is called something that takes away or reaches out.
    let name = call.split { $0 == "." || $0 == ":" || $0 == "/" }.last.map(String.init) ?? call
    if isInline, isInProject, !DeedWords.areForbidding([name]), !DeedWords.actsOutside(call) {
      return runProject([Argument(call, origin: origin)], origin)
    }
    unknown(call, "nothing describes what '\(call)' does", origin)
  }

  private var isInProject: Bool {
    guard let directory = state.directories.first, !surroundings.project.isEmpty else {
      return false
    }
    return state.directories.count == 1 && Paths.isAtOrBelow(directory, surroundings.project)
  }

  private mutating func ownModule(_ name: String, _ language: Language) -> String? {
    guard let directory = state.directories.first, !surroundings.project.isEmpty,
      Paths.isAtOrBelow(directory, surroundings.project)
    else { return nil }
    for candidate in language.files(of: name) {
      let path = Paths.normalized(
        candidate.hasPrefix("/") ? candidate : "\(directory)/\(candidate)"
      )
      guard Paths.isAtOrBelow(path, surroundings.project) else { continue }
      if let fact = world.path(path), fact.kind != .missing { return path }
    }
    return nil
  }
}

extension Language {
  /// The language whose tokens are read; nil if there is none.
  var code: CodeLanguage? {
    switch self {
    case .python: .python
    case .javascript: .javascript
    case .ruby: .ruby
    case .perl: .perl
    case .php: .php
    default: nil
    }
  }

  /// Files that a module of the project would be, seen from the directory.
  func files(of module: String) -> [String] {
    switch self {
    case .python:
      let name = module.drop { $0 == "." }
      let first = name.prefix { $0 != "." }
      let path = first.isEmpty ? "." : String(first)
      return ["\(path).py", path, "src/\(path).py", "src/\(path)"]
    case .javascript:
      guard module.hasPrefix(".") || module.hasPrefix("/") else { return [] }
      return [module, "\(module).js", "\(module).ts", "\(module).mjs", "\(module).cjs"]
    case .ruby: return ["\(module).rb", "lib/\(module).rb"]
    case .perl:
      let path = module.split(separator: ":").joined(separator: "/")
      return ["\(path).pm", "lib/\(path).pm"]
    default: return []
    }
  }
}

extension Language {
  /// Whether files in it are read and followed.
  var isFollowed: Bool { code != nil || [.applescript, .mongo, .awk, .sed].contains(self) }
}
