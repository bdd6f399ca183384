internal import Effects
internal import JSON
internal import Tools

extension Walker {
  /// `npm-run-all` and `concurrently`: their words are scripts, patterns of scripts or commands.
  mutating func followScripts(_ origin: Range<Int>) -> Bool {
    let isConcurrently = program.hasPrefix("conc")
    let valued: Set<String> =
      isConcurrently
      ? [
        "-n", "--names", "-c", "--prefix-colors", "-p", "--prefix", "-m", "--max-processes", "-t",
        "-l", "--restart-tries", "--restart-after", "--success", "-s", "--kill-signal",
      ]
      : ["--max-parallel", "--npm-path"]
    let call = TaskWords(words, valued: valued)
    guard let names = call.names.knownTexts else { return false }
    let found = nearestText(["package.json"])
    let scripts = found.flatMap { packageScripts($0.text)?.bodies } ?? [:]
    guard isConcurrently || found != nil else { return false }
    let directory = state.directories
    followProject(program, origin, key: names.joined(separator: "\0")) { walker in
      for name in names {
        let shorthand = ["npm:", "yarn:", "pnpm:", "bun:"].first { name.hasPrefix($0) }
        if isConcurrently, shorthand == nil {
          walker.state.directories = directory
          walker.subshell { $0.walkCode(name, origin) }
          continue
        }
        let first = MakeWords.split(String(name.dropFirst(shorthand?.count ?? 0))).first ?? ""
        let chosen = Self.scripts(first, among: scripts.keys.sorted())
        if chosen.isEmpty { walker.scope.unread.append("no script '\(first)' is in the file") }
        guard let found else { continue }
        for script in chosen { walker.runScript(script, found, [], origin) }
      }
    }
    return true
  }

  /// The scripts that a pattern means: `*` stops at a colon, `**` doesn't.
  private static func scripts(_ pattern: String, among names: [String]) -> [String] {
    guard pattern.contains("*") else { return names.filter { $0 == pattern } }
    let stop = pattern.contains("**")
    let before = pattern.prefix { $0 != "*" }
    let after = String(pattern.reversed().prefix { $0 != "*" }.reversed())
    return names.filter { name in
      guard name.hasPrefix(before), name.hasSuffix(after),
        name.count >= before.count + after.count
      else { return false }
      let inner = name.dropFirst(before.count).dropLast(after.count)
      return stop || !inner.contains(":")
    }
  }

  /// Runners of workspaces: the scripts that they name, in every package.
  mutating func followPackages(_ origin: Range<Int>) -> Bool {
    let valued: Set<String> = [
      "--filter", "-F", "--scope", "-t", "--target", "--targets", "-p",
      "--projects", "--concurrency", "--cache-dir", "--exclude", "--base", "--head",
    ]
    let call = TaskWords(words, valued: valued)
    guard var names = call.names.knownTexts, let first = names.first else { return false }
    if ["run", "run-many", "affected", "exec"].contains(first) { names.removeFirst() }
    if first == "exec" { return false }
    if let targets = call.values["-t"] ?? call.values["--target"] ?? call.values["--targets"] {
      names = targets.text.split(separator: ",").map(String.init)
    }
    // Nx puts the project before or behind the target: `nx build app`, `nx run app:build`.
    if program == "nx" {
      names = names.prefix(1).flatMap { $0.split(separator: ":").map(String.init).suffix(1) }
    }
    guard !names.isEmpty else { return false }
    let chosen = [call.values["--filter"], call.values["-F"], call.values["--scope"]]
      .compactMap { $0?.text }
    runInPackages(chosen, names, [], origin)
    return true
  }

  /// `cross-env A=b command` and `dotenv -e FILE -- command`: settings, then a command.
  mutating func followSettings(_ origin: Range<Int>) -> Bool {
    var rest = words[...]
    var files: [String] = []
    var set: [(String, Argument)] = []
    while let word = rest.first {
      if word.text == "--" {
        rest.removeFirst()
        break
      }
      if word.prefix.hasPrefix("-") {
        rest.removeFirst()
        if ["-e", "-f", "-c", "--file", "-r", "-p", "-v"].contains(word.text),
          let value = rest.popFirst()
        {
          files.append(word.text == "-c" ? ".env." + value.text : value.text)
        }
      } else if let sign = word.prefix.firstIndex(of: "="), sign != word.prefix.startIndex {
        set.append((String(word.prefix[..<sign]), word))
        rest.removeFirst()
      } else {
        break
      }
    }
    guard !rest.isEmpty else { return false }
    let command = Array(rest)
    subshell { walker in
      for (name, word) in set {
        let value = String(word.text.drop { $0 != "=" }.dropFirst())
        walker.set(name, word.isKnown ? value : nil)
      }
      let outer = walker.scope
      walker.scope.files += files
      walker.run(command, skippingFunctions: true)
      walker.scope = outer
    }
    return true
  }

  /// tox: the commands of its environments (tox 4, `tox.ini`).
  mutating func followTox(_ origin: Range<Int>) -> Bool {
    guard let found = nearestText(["tox.ini"]) else { return false }
    let call = TaskWords(words, valued: ["-e", "-c", "--conf", "-p", "--skip-env", "--workdir"])
    guard call.options.isDisjoint(with: ["-a", "-l", "--listenvs", "--showconfig"]) else {
      return false
    }
    let sections = INIText(found.text).sections
    let asked = (call.values["-e"]?.text ?? "").split(separator: ",").map { "testenv:" + $0 }
    var names = asked.filter { sections[$0] != nil }
    if asked.isEmpty { names = sections.keys.sorted().filter { $0.hasPrefix("testenv:") } }
    followProject("tox", origin, key: found.folder) { walker in
      for name in Set(["testenv"] + names).sorted() {
        let keys = ["commands_pre", "commands", "commands_post"]
        for line in keys.flatMap({ (sections[name]?[$0] ?? "").split(atByte: UInt8(ascii: "\n")) })
        {
          let text = Self.withoutBraces(String(line.drop { $0 == "-" || $0 == " " }))
          walker.subshell { $0.walkCode(text.shell, origin) }
        }
      }
    }
    return true
  }

  /// Text in which what stands in braces isn't known; without them for `{posargs}`.
  private static func withoutBraces(_ text: String) -> RecipeText {
    var result = RecipeText()
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result.append(.text(String(rest[..<open])))
      if !rest[open...].hasPrefix("{posargs") { result.append(.unknown) }
      rest = rest[rest.index(after: close)...]
    }
    result.append(.text(String(rest)))
    return result
  }

  /// `go generate`: the commands that comments in the sources name (`go help generate`).
  mutating func followGenerate(_ origin: Range<Int>) -> Bool {
    guard words.first?.text == "generate", let directory = state.directories.first else {
      return false
    }
    let call = TaskWords(Array(words.dropFirst()), valued: ["-run", "-skip"])
    let isDeep = call.names.contains { $0.text.hasSuffix("...") }
    let question: Question =
      isDeep ? .find(directory, tests: ["-name", "*.go"]) : .glob(directory + "/*.go")
    guard case .paths(let paths)? = world.ask(question), paths.count <= 200 else { return false }
    followProject("go generate", origin, key: directory) { walker in
      for path in paths {
        guard let text = walker.fileText(path), text.contains("//go:generate") else { continue }
        walker.state.directories = [Paths.parent(path)]
        walker.state.variables["GOFILE"] = .known(Paths.name(path))
        for line in text.split(atByte: UInt8(ascii: "\n")) where line.hasPrefix("//go:generate ") {
          let code = String(line.dropFirst("//go:generate ".count))
          walker.subshell { $0.walkCode(code, origin) }
        }
      }
    }
    return true
  }
}
