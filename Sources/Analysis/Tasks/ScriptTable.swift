internal import JSON

/// Reads tasks that files of package managers hold in tables of scripts.
enum ScriptTable {
  /// `composer.json`'s scripts: `@name` is another one, `Class::method` is code, the rest is shell.
  static func composer(_ text: String) -> TaskList? {
    guard let root = try? JSONValue(parsing: Array(text.utf8)) else { return nil }
    var list = TaskList()
    for (name, body) in root["scripts"]?.object ?? [:] {
      var task = ProjectTask((body.array ?? [body]).map(composerStep))
      task.takesArguments = true
      list.tasks[name] = task
    }
    return list
  }

  private static func composerStep(_ part: JSONValue) -> ProjectTask.Step {
    guard let text = part.string else { return .unread("a step that isn't understood") }
    if text.hasPrefix("@putenv ") { return .shell("export " + text.dropFirst(8)) }
    if text.hasPrefix("@php ") { return .shell(String(text.dropFirst())) }
    if text.hasPrefix("@composer ") { return .shell(String(text.dropFirst())) }
    if text.hasPrefix("@"), !text.contains(" ") { return .task(String(text.dropFirst())) }
    let first = text.prefix { $0 != " " }
    return first.contains("::") ? .code(text) : .shell(text)
  }

  /// `deno.json`'s tasks, which run in a shell of Deno's own that reads as sh does.
  static func deno(_ text: String) -> TaskList? {
    guard let root = try? JSONValue(parsing: Array(text.utf8)) else { return nil }
    var list = TaskList()
    for (name, body) in root["tasks"]?.object ?? [:] {
      let needed = (body["dependencies"]?.array ?? []).compactMap(\.string)
      var task = ProjectTask(needed.map { .task($0) })
      if let command = body.string ?? body["command"]?.string { task.steps.append(.shell(command)) }
      task.takesArguments = true
      list.tasks[name] = task
    }
    return list
  }

  /// `[tool.poe.tasks]` of `pyproject.toml` (Poe the Poet 0.30).
  static func poe(_ root: JSONValue) -> TaskList {
    var list = TaskList()
    for (name, body) in root["tool"]?["poe"]?["tasks"]?.object ?? [:] {
      var task = ProjectTask(poeSteps(body, depth: 0))
      task.takesArguments = body.string != nil || body["cmd"] != nil
      task.folder = body["cwd"]?.string
      task.environment = texts(body["env"])
      list.tasks[name] = task
    }
    return list
  }

  private static func poeSteps(_ body: JSONValue, depth: Int) -> [ProjectTask.Step] {
    guard depth < 8 else { return [.unread("tasks inside each other beyond 8 levels")] }
    if let text = body.string { return [.shell(text)] }
    if let list = body.array {
      // In a sequence a plain word names another task.
      return list.flatMap { part in
        part.string.map { [.task($0)] } ?? poeSteps(part, depth: depth + 1)
      }
    }
    var steps: [ProjectTask.Step] = (body["deps"]?.array ?? []).compactMap(\.string).map {
      .task($0)
    }
    if let text = body["cmd"]?.string ?? body["shell"]?.string {
      let isOther = body["interpreter"]?.string == "python"
      steps.append(isOther ? .code("python code of a task") : .shell(text))
    } else if let reference = body["ref"]?.string {
      steps.append(.task(MakeWords.split(reference).first ?? reference))
    } else if let sequence = body["sequence"] ?? body["parallel"] {
      steps += poeSteps(sequence, depth: depth + 1)
    } else if let script = body["script"]?.string ?? body["expr"]?.string {
      steps.append(.code(script))
    } else {
      steps.append(.unread("a step that isn't understood"))
    }
    return steps
  }

  /// `[tool.pdm.scripts]` of `pyproject.toml`.
  static func pdm(_ root: JSONValue) -> TaskList {
    var list = TaskList()
    for (name, body) in root["tool"]?["pdm"]?["scripts"]?.object ?? [:] where name != "_" {
      var task = ProjectTask()
      if let text = body.string ?? body["cmd"]?.string ?? body["shell"]?.string {
        task.steps = [.shell(text)]
      } else if let words = body["cmd"]?.array {
        task.steps = [.shell(words.compactMap(\.string).map(\.shellQuoted).joined(separator: " "))]
      } else if let parts = body["composite"]?.array {
        let names = root["tool"]?["pdm"]?["scripts"]?.object ?? [:]
        task.steps = parts.compactMap(\.string).map { text in
          names[text.prefix { $0 != " " }.description] == nil
            ? .shell(text)
            : .task(text.prefix { $0 != " " }.description)
        }
      } else {
        task.steps = [.code(body["call"]?.string ?? name)]
      }
      task.takesArguments = true
      task.environment = texts(body["env"])
      list.tasks[name] = task
    }
    return list
  }

  /// The scripts of Hatch's environments, as `env:script`; those of `default` also alone.
  static func hatch(_ root: JSONValue) -> TaskList {
    var list = TaskList()
    for (environment, body) in root["tool"]?["hatch"]?["envs"]?.object ?? [:] {
      let scripts = body["scripts"]?.object ?? [:]
      for (name, script) in scripts {
        let lines = (script.array ?? [script]).compactMap(\.string)
        var task = ProjectTask(
          lines.map { line in
            let text = line.hasPrefix("- ") ? String(line.dropFirst(2)) : line
            let first = text.prefix { $0 != " " }.description
            let plain = withoutArguments(text)
            return scripts[first] != nil && first != name
              ? .task("\(environment):\(first)") : .shell(plain)
          }
        )
        task.takesArguments = true
        task.environment = texts(body["env-vars"])
        list.tasks["\(environment):\(name)"] = task
        if environment == "default" { list.tasks[name] = task }
      }
    }
    return list
  }

  /// A line of Hatch without `{args}`, whose words are added at the end.
  private static func withoutArguments(_ text: String) -> String {
    guard let open = text.firstIndex(of: "{"), text[open...].hasPrefix("{args") else { return text }
    let rest = text[open...]
    guard let close = rest.firstIndex(of: "}") else { return text }
    let standard = rest[..<close].split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
    return String(text[..<open] + standard + rest[rest.index(after: close)...])
  }

  private static func texts(_ part: JSONValue?) -> [String: RecipeText] {
    (part?.object ?? [:]).compactMapValues { $0.string.map { RecipeText($0) } }
  }
}
