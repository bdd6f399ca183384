internal import Effects
internal import JSON
internal import Tools

extension Walker {
  /// Follows a task runner by the project's file for it.
  ///
  /// - Returns: False if the program is none, or its file isn't there or can't be read.
  mutating func followRunner(_ origin: Range<Int>) -> Bool {
    switch program {
    case "make", "gmake": return followMake(origin)
    case "just": return followJust(origin)
    case "task", "go-task": return followTaskfile(origin)
    case "foreman", "honcho", "overmind", "hivemind", "heroku", "goreman", "forego":
      return followProcfile(origin)
    case "composer": return followComposer(origin)
    case "deno": return followDeno(origin)
    case "poe": return followPython("poe", words, origin)
    case "pdm", "hatch":
      guard words.first?.text == "run" else { return false }
      return followPython(program, Array(words.dropFirst()), origin)
    case "tox": return followTox(origin)
    case "go": return followGenerate(origin)
    case "npm-run-all", "npm-run-all2", "run-s", "run-p", "concurrently", "conc":
      return followScripts(origin)
    case "turbo", "nx", "lerna": return followPackages(origin)
    case "pre-commit": return followPreCommit(origin)
    case "cross-env", "cross-env-shell", "dotenv", "env-cmd": return followSettings(origin)
    case "act", "gitlab-runner", "circleci", "earthly":
      guard followJob(origin) else { return false }
      return true
    case let name where name.hasPrefix("python"): return followModule(origin)
    default: return false
    }
  }

  /// Follows `python -m NAME` by the module's file, if that is the project's.
  private mutating func followModule(_ origin: Range<Int>) -> Bool {
    guard let index = words.firstIndex(where: { $0.text == "-m" }), index + 1 < words.count,
      words[..<index].allSatisfy({ $0.text.hasPrefix("-") })
    else { return false }
    let module = words[index + 1]
    let name = String(module.text.map { $0 == "." ? "/" : $0 })
    for candidate in ["\(name).py", "\(name)/__main__.py"] {
      guard let path = absolute(Argument(candidate, origin: module.origin)),
        Paths.isAtOrBelow(path, surroundings.project), world.path(path)?.resolvedKind == .file
      else { continue }
      let outer = words
      defer { words = outer }
      // The file is no module by another name.
      words = []
      followForeign(path, module, .python, Array(outer.dropFirst(index + 2)))
      return true
    }
    return false
  }

  private mutating func followTaskfile(_ origin: Range<Int>) -> Bool {
    let valued: Set<String> = ["-t", "--taskfile", "-d", "--dir", "-o", "--output", "-C", "-I"]
    let call = TaskWords(words, valued: valued)
    guard
      let found = nearestText([
        "Taskfile.yml", "taskfile.yml", "Taskfile.yaml",
        "taskfile.yaml", "Taskfile.dist.yml", "Taskfile.dist.yaml",
      ]),
      call.options.isDisjoint(with: [
        "-l", "--list", "-a", "--list-all", "-n", "--dry", "--summary",
      ]),
      let words = call.names.knownTexts
    else { return false }
    var given: [String: String] = [:]
    for word in words {
      guard let sign = word.firstIndex(of: "="), sign != word.startIndex else { continue }
      given[String(word[..<sign])] = String(word[word.index(after: sign)...])
    }
    let arguments = (call.rest ?? []).map { $0.isKnown ? $0.text.shellQuoted : "" }
    let joined = arguments.joined(separator: " ")
    guard var list = Taskfile.read(found.text, given: given, arguments: joined) else {
      return false
    }
    for (space, name) in Taskfile.includes(found.text).sorted(by: { $0.key < $1.key }).prefix(16) {
      include(name, as: space, into: &list, found.folder, given)
    }
    let names = words.filter { !$0.contains("=") }
    return run(names.isEmpty ? ["default"] : names, "task", list.at(found.folder), origin)
  }

  private mutating func include(
    _ name: String,
    as space: String,
    into list: inout TaskList,
    _ folder: String,
    _ given: [String: String]
  ) {
    let path = Paths.normalized(folder + "/" + name)
    let isFile = name.hasSuffix(".yml") || name.hasSuffix(".yaml")
    guard let text = fileText(isFile ? path : path + "/Taskfile.yml"),
      let inner = Taskfile.read(text, given: given, arguments: "")
    else { return }
    for (task, var body) in inner.tasks {
      body.steps = body.steps.map { step in
        if case .task(let other) = step, inner.tasks[other] != nil {
          return .task("\(space):\(other)")
        }
        return step
      }
      if body.folder == nil { body.folder = isFile ? Paths.parent(path) : path }
      if bounds.exceeded == nil {
        bounds.spend(comparisons: inner.environment.count)
        body.environment.merge(inner.environment) { own, _ in own }
      }
      list.tasks["\(space):\(task)"] = body
    }
  }

  /// Follows tasks of a list under the name of their runner; always true.
  private mutating func run(
    _ names: [String],
    _ runner: String,
    _ list: TaskList,
    arguments: [Argument] = [],
    _ origin: Range<Int>
  ) -> Bool {
    let title = ([runner] + names.prefix(4)).joined(separator: " ")
    followProject(title, origin, key: list.folder) { walker in
      walker.follow(names, in: list, arguments: arguments, origin)
    }
    return true
  }

  private mutating func followProcfile(_ origin: Range<Int>) -> Bool {
    var words = self.words
    if program == "heroku" {
      guard words.first?.text.hasPrefix("local") ?? false else { return false }
      if words[0].text == "local:run" {
        subshell { $0.run(Array(words.dropFirst()), skippingFunctions: true) }
        return true
      }
      words.removeFirst()
    } else {
      guard let first = words.first?.text, ["start", "s", "run"].contains(first) else {
        return false
      }
      words.removeFirst()
      if first == "run", program != "hivemind" {
        subshell { $0.run(words, skippingFunctions: true) }
        return true
      }
    }
    let valued: Set<String> = [
      "-f", "--procfile", "-e", "--env", "-p", "--port", "-m", "-c", "-l",
      "--formation", "-d", "--root", "--processes",
    ]
    let call = TaskWords(words, valued: valued)
    let file = (call.values["-f"] ?? call.values["--procfile"])?.text ?? "Procfile"
    guard let text = projectText(file), let directory = state.directories.first else {
      return false
    }
    let list = Procfile.read(text)
    let chosen = (call.values["-l"] ?? call.values["--processes"]).map { [$0] } ?? call.names
    let named = (chosen.knownTexts ?? []).flatMap { $0.split(separator: ",").map(String.init) }
    let names = named.isEmpty ? list.tasks.keys.sorted() : named
    return run(names, program, list.at(directory), origin)
  }

  private mutating func followComposer(_ origin: Range<Int>) -> Bool {
    let call = TaskWords(words, valued: ["-d", "--working-dir", "--timeout"], count: nil)
    guard var names = call.names.knownTexts, let first = names.first,
      let found = nearestText(["composer.json"]), let list = ScriptTable.composer(found.text)
    else { return false }
    if ["run-script", "run"].contains(first) { names.removeFirst() }
    if let name = names.first, list.tasks[name] != nil {
      let rest = call.names.suffix(names.count - 1) + (call.rest ?? [])
      return run([name], "composer", list.at(found.folder), arguments: Array(rest), origin)
    }
    let events: [String]
    switch first {
    case "install", "i": events = ["pre-install-cmd", "post-install-cmd"]
    case "update", "u", "upgrade", "require", "r", "remove":
      events = ["pre-update-cmd", "post-update-cmd"]
    case "dump-autoload", "dumpautoload": events = []
    default: return false
    }
    let all = (events + ["pre-autoload-dump", "post-autoload-dump"]).filter {
      list.tasks[$0] != nil
    }
    guard !all.isEmpty, call.options.isDisjoint(with: ["--no-scripts", "--dry-run"]) else {
      return false
    }
    return run(all, "composer", list.at(found.folder), origin)
  }

  private mutating func followDeno(_ origin: Range<Int>) -> Bool {
    guard words.first?.text == "task" else { return false }
    let call = TaskWords(Array(words.dropFirst()), valued: ["-c", "--config", "--cwd"], count: 1)
    guard let name = call.names.first, name.isKnown,
      let found = nearestText(["deno.json", "deno.jsonc", "package.json"])
    else { return false }
    if let list = ScriptTable.deno(found.text), list.tasks[name.text] != nil {
      let rest = call.rest ?? []
      return run([name.text], "deno task", list.at(found.folder), arguments: rest, origin)
    }
    guard packageScripts(fileText(found.folder + "/package.json") ?? "")?.bodies[name.text] != nil
    else { return false }
    runPackageScript(name, call.rest ?? [], origin)
    return true
  }

  /// Follows tasks in `pyproject.toml`; a word that is no task is a command, except for Poe.
  private mutating func followPython(
    _ runner: String,
    _ words: [Argument],
    _ origin: Range<Int>
  ) -> Bool {
    let valued: Set<String> = ["-C", "--directory", "-e", "--executor", "-p", "--project", "-s"]
    let call = TaskWords(words, valued: valued, count: 1)
    guard let name = call.names.first, name.isKnown else { return false }
    if let found = nearestText(["pyproject.toml"]), let root = TOMLText.value(found.text) {
      let list =
        switch runner {
        case "poe": ScriptTable.poe(root)
        case "pdm": ScriptTable.pdm(root)
        default: ScriptTable.hatch(root)
        }
      if list.tasks[name.text] != nil {
        let rest = call.rest ?? []
        return run([name.text], runner, list.at(found.folder), arguments: rest, origin)
      }
    }
    guard runner != "poe", !name.text.contains(":") else { return false }
    subshell { $0.run([name] + (call.rest ?? []), skippingFunctions: true) }
    return true
  }
}
