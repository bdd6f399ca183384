internal import JSON

/// Reads a `Taskfile.yml` (taskfile.dev, version 3).
enum Taskfile {
  /// How deep variables may name variables.
  private static let roundLimit = 4

  /// The tasks; nil if the file isn't understood.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - given: Variables from the command line.
  ///   - arguments: What follows `--`, as shell text.
  static func read(_ text: String, given: [String: String], arguments: String) -> TaskList? {
    guard let root = YAMLText.value(text), let tasks = root["tasks"]?.object else { return nil }
    var template = GoTemplate()
    var values = variables(root["vars"], [:], &template)
    values["CLI_ARGS"] = RecipeText(arguments)
    for (name, value) in given { values[name] = RecipeText(value) }
    var list = TaskList()
    list.environment = variables(root["env"], values, &template)
    for (name, body) in tasks.sorted(by: { $0.key < $1.key }) {
      let task = self.task(body, values, given, &template)
      list.tasks[name] = task
      for alias in body["aliases"]?.array ?? [] {
        if let alias = alias.string { list.tasks[alias] = task }
      }
    }
    list.standard = "default"
    return list
  }

  /// The names of included files by namespace.
  static func includes(_ text: String) -> [String: String] {
    (YAMLText.value(text)?["includes"]?.object ?? [:]).compactMapValues { part in
      part.string ?? part["taskfile"]?.string
    }
  }

  private static func variables(
    _ part: JSONValue?,
    _ outer: [String: RecipeText],
    _ template: inout GoTemplate
  ) -> [String: RecipeText] {
    let members = (part?.object ?? [:]).sorted { $0.key < $1.key }
    guard !members.isEmpty else { return outer }
    guard template.spend(outer.count) else {
      return Dictionary(uniqueKeysWithValues: members.map { ($0.key, RecipeText(.unknown)) })
    }
    var values = outer
    // A variable may stand before one that it names.
    for _ in 0..<roundLimit {
      for (name, value) in members {
        if let text = value.string {
          values[name] = template.fill(text, values)
        } else if let code = value["sh"]?.string {
          values[name] = RecipeText(.output(template.fill(code, values).shell))
        } else {
          values[name] = RecipeText(.unknown)
        }
      }
    }
    return values
  }

  private static func task(
    _ body: JSONValue,
    _ outer: [String: RecipeText],
    _ given: [String: String],
    _ template: inout GoTemplate
  ) -> ProjectTask {
    if let text = body.string { return ProjectTask([.shell(template.fill(text, outer).shell)]) }
    if let list = body.array {
      return ProjectTask(list.flatMap { steps($0, outer, &template) })
    }
    var values = variables(body["vars"], outer, &template)
    if body["vars"] != nil {
      for (name, value) in given { values[name] = RecipeText(value) }
    }
    var task = ProjectTask()
    for dependency in body["deps"]?.array ?? [] {
      if let name = dependency.string ?? dependency["task"]?.string {
        task.steps.append(.task(name))
      }
    }
    for test in (body["status"]?.array ?? []) + (body["preconditions"]?.array ?? []) {
      if let code = test.string ?? test["sh"]?.string {
        task.steps.append(.shell(template.fill(code, values).shell))
      }
    }
    let commands = body["cmds"]?.array ?? [body["cmd"], body["cmds"]].compactMap { $0 }
    task.steps += commands.flatMap { steps($0, values, &template) }
    task.folder = body["dir"]?.string.flatMap { template.fill($0, values).known }
    let own = body["env"]?.object ?? [:]
    if !own.isEmpty {
      task.environment = variables(body["env"], values, &template).filter { own[$0.key] != nil }
    }
    return task
  }

  private static func steps(
    _ command: JSONValue,
    _ values: [String: RecipeText],
    _ template: inout GoTemplate
  ) -> [ProjectTask.Step] {
    if let text = command.string { return [.shell(template.fill(text, values).shell)] }
    var values = values
    if command["for"] != nil, template.spend(values.count) {
      values["ITEM"] = RecipeText(.unknown)
    }
    if let text = command["cmd"]?.string { return [.shell(template.fill(text, values).shell)] }
    if let name = command["task"]?.string {
      guard let name = template.fill(name, values).known else {
        return [.unread("a task whose name isn't known")]
      }
      return [.task(name)]
    }
    if let later = command["defer"] { return steps(later, values, &template) }
    return [.unread("a step that isn't understood")]
  }
}
