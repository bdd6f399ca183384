internal import Effects
internal import Tools

extension Walker {
  /// Follows `make` to the recipes of its goals; false if no makefile could be read.
  mutating func followMake(_ origin: Range<Int>) -> Bool {
    var call = MakeInvocation(words)
    if scope.onlyPrints, case .known(let flags)? = state.variables["MAKEFLAGS"],
      flags.hasPrefix("n")
    {
      call.onlyPrints = true
    }
    // The claim has brought the walk into the folder of `-C`.
    guard state.directories.count == 1 else { return false }
    guard let text = makefileText(call) else {
      guard call.files.contains(where: { $0.text == "-" }) else { return false }
      unknown("stdin", "recipes come from a pipe and aren't known before they run", origin)
      return true
    }
    let goals = call.goals.filter(\.isKnown).map(\.text)
    let title = (["make"] + goals).joined(separator: " ")
    followProject(title, origin, key: call.files.map(\.text).joined(separator: "\0")) { walker in
      let hasMore = call.goals.contains { !$0.isKnown }
      let isTorn = walker.walkMake(text, call, hasMore ? nil : goals, assumesTrue: true, origin)
      if isTorn {
        walker.perhaps {
          _ = $0.walkMake(text, call, hasMore ? nil : goals, assumesTrue: false, origin)
        }
      }
    }
    return true
  }

  /// The text of the makefiles that the words name, or of the one that make finds.
  private mutating func makefileText(_ call: MakeInvocation) -> String? {
    guard call.files.isEmpty else {
      var text = ""
      for file in call.files {
        guard let part = makefile(file) else { return nil }
        text += part + "\n"
      }
      return text
    }
    for name in ["GNUmakefile", "makefile", "Makefile"] {
      if let text = projectText(name) { return text }
    }
    return nil
  }

  private mutating func makefile(_ file: Argument) -> String? {
    var file = file
    if file.text == "-" {
      if case .text(let text) = input { return text }
      guard case .file(let found) = input else { return nil }
      file = found
    }
    guard let path = absolute(file) else { return nil }
    return fileText(path)
  }

  /// Follows what one reading of a makefile runs.
  ///
  /// - Parameter goals: The goals; nil if they aren't known, so that any target is possible.
  /// - Returns: Whether a condition could not be decided, so that it has to be read again.
  private mutating func walkMake(
    _ text: String,
    _ call: MakeInvocation,
    _ goals: [String]?,
    assumesTrue: Bool,
    _ origin: Range<Int>
  ) -> Bool {
    guard var file = readMake(text, call, assumesTrue) else { return false }
    state.variables[RecipeText.unknownVariable] = .unknown
    exportVariables(of: file, call)
    let startup = file.startup
    for code in startup { subshell { $0.walkCode(code, origin) } }
    if let goals, !goals.isEmpty {
      file.define("MAKECMDGOALS", .simple(RecipeText(goals.joined(separator: " "))), .file)
    }
    let chosen = goals.map { $0.isEmpty ? file.defaultGoals : $0 }
    let read = file.steps
    let plan = file.plan(chosen ?? file.rules.filter { !$0.isPattern }.map(\.target))
    _ = bounds.spend(bytes: file.steps - read)
    if chosen == nil {
      perhaps { $0.walk(plan, file, call, origin) }
    } else {
      walk(plan, file, call, origin)
    }
    for code in file.startup.dropFirst(startup.count) {
      subshell { $0.walkCode(code, origin) }
    }
    if let why = file.unread { scope.unread.append(why) }
    if plan.commands.isEmpty || !plan.unruled.isEmpty {
      scope.unread.append("a built-in rule, or none, is for \(plan.unruled.joined(separator: " "))")
    }
    return file.isTorn
  }

  /// Reads the file, and those that it includes as far as they are at hand.
  private mutating func readMake(
    _ text: String,
    _ call: MakeInvocation,
    _ assumesTrue: Bool
  ) -> Makefile? {
    guard let directory = state.directories.first else { return nil }
    var texts: [String: String?] = [:]
    bounds.spend(comparisons: state.variables.count)
    for _ in 0...Makefile.includeLimit {
      var file = Makefile(directory: directory, texts: texts, environment: knownEnvironment)
      file.assumesTrue = assumesTrue
      if call.environmentFirst { file.preferEnvironment() }
      for word in call.variables + inheritedVariables() { file.addOverride(word) }
      file.read(text)
      guard bounds.spend(bytes: text.utf8.count + file.steps) else { return nil }
      var isNew = false
      for path in file.missing {
        switch world.ask(.text(path)) {
        case .text(let text)?: texts[path] = text
        case Answer.none?: texts[path] = String?.none
        default:
          file.knowsEnvironment = false
          file.skip("an included file that can't be read")
          continue
        }
        isNew = true
      }
      if !isNew { return file }
    }
    return nil
  }

  /// The variables of the environment as far as they are known.
  private var knownEnvironment: [String: String] {
    guard !request.environment.isEmpty else { return [:] }
    return state.variables.compactMapValues { value in
      if case .known(let text) = value { text } else { nil }
    }
  }

  /// Variables that the make above this one was given.
  private func inheritedVariables() -> [Argument] {
    guard case .known(let flags)? = state.variables["MAKEFLAGS"] else { return [] }
    return MakeWords.split(flags).filter { $0.contains("=") && !$0.hasPrefix("-") }.map {
      Argument($0, origin: 0..<0)
    }
  }

  private mutating func exportVariables(of file: Makefile, _ call: MakeInvocation) {
    var file = file
    file.isRunning = true
    let before = file.steps
    defer { _ = bounds.spend(bytes: file.steps - before) }
    let given = call.variables + inheritedVariables()
    let flags = given.filter(\.isKnown).map(\.text).joined(separator: " ")
    scope.onlyPrints = call.onlyPrints
    let letters = call.onlyPrints ? "n" : ""
    if !flags.isEmpty || call.onlyPrints {
      state.variables["MAKEFLAGS"] = .known(flags.isEmpty ? letters : "\(letters) -- \(flags)")
    }
    for (name, variable) in file.variables.sorted(by: { $0.key < $1.key }) {
      let isGiven = variable.origin == .commandLine
      guard isGiven || file.exported.contains(name) || file.exportsAll && variable.origin == .file
      else { continue }
      if variable.origin == .environment { continue }
      state.variables[name] = file.value(name).known.map { .known($0) } ?? .unknown
    }
  }

  private mutating func walk(
    _ plan: Makefile.Plan,
    _ file: Makefile,
    _ call: MakeInvocation,
    _ origin: Range<Int>
  ) {
    let commands = plan.commands.filter { $0.runsAlways || !call.onlyPrints }
    var file = file
    file.isRunning = true
    let shell = Paths.name(file.value("SHELL").known ?? "sh")
    guard ["sh", "bash", "dash", "zsh", "ksh", "ash", ""].contains(shell) else {
      scope.unread.append("its recipes run in \(shell)")
      return
    }
    guard !file.isSpecial(".ONESHELL") else {
      for target in Set(commands.map(\.target)).sorted() {
        let lines = commands.filter { $0.target == target }.map(\.text)
        subshell { $0.walkCode(lines.joined(separator: "\n"), origin) }
      }
      return
    }
    for command in commands { subshell { $0.walkCode(command.text, origin) } }
  }
}

extension Makefile {
  /// Lets variables of the environment come before those of the file: `-e`.
  mutating func preferEnvironment() {
    for (name, variable) in variables where variable.origin == .environment {
      variables[name]?.origin = .commandLine
    }
  }

  /// Takes a variable from the command line.
  mutating func addOverride(_ word: Argument) {
    guard word.isKnown else {
      let name = String(word.prefix.prefix { !":+?!=".contains($0) })
      return define(name, .simple(RecipeText(.unknown)), .commandLine)
    }
    _ = assign(Array(word.text.utf8)[...], origin: .commandLine)
  }
}
