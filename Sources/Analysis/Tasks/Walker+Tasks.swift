internal import Effects
internal import Tools

extension Walker {
  /// How many tasks of one list are followed.
  private static let taskLimit = 200

  /// Follows tasks of a list; those that it doesn't have are noted as not read.
  ///
  /// - Parameter arguments: Words for the last task, if it takes them.
  mutating func follow(
    _ names: [String],
    in list: TaskList,
    arguments: [Argument],
    _ origin: Range<Int>
  ) {
    let outer = state.directories
    state.directories = [list.folder]
    var seen: Set<String> = []
    for (index, name) in names.enumerated() {
      let words = index == names.count - 1 ? arguments : []
      follow(name, list, words, origin, &seen)
    }
    state.directories = outer
  }

  private mutating func follow(
    _ name: String,
    _ list: TaskList,
    _ arguments: [Argument],
    _ origin: Range<Int>,
    _ seen: inout Set<String>
  ) {
    guard let task = list.tasks[name] else {
      return scope.unread.append("no task '\(name)' is in the file")
    }
    guard seen.insert(name).inserted else { return }
    guard seen.count <= Self.taskLimit else {
      return scope.unread.append("more than \(Self.taskLimit) tasks are not followed")
    }
    scope.names.append(name)
    state.variables[RecipeText.unknownVariable] = .unknown
    for (index, step) in task.steps.enumerated() {
      switch step {
      case .shell(let text):
        let isLast = index == task.steps.count - 1 && task.takesArguments
        runStep(isLast ? text + rest(arguments) : text, task, list, origin)
      case .task(let other):
        guard seen.count <= Self.taskLimit, bounds.exceeded == nil else { return }
        bounded(origin) { $0.follow(other, list, [], origin, &seen) }
      case .code(let text): runOwnCode(text, [], origin)
      case .unread(let why): scope.unread.append(why)
      }
    }
    _ = scope.names.popLast()
  }

  private func rest(_ arguments: [Argument]) -> String {
    arguments.map { word in
      " " + (word.isKnown ? word.text.shellQuoted : "\"${\(RecipeText.unknownVariable)}\"")
    }.joined()
  }

  private mutating func runStep(
    _ text: String,
    _ task: ProjectTask,
    _ list: TaskList,
    _ origin: Range<Int>
  ) {
    bounds.spend(comparisons: list.environment.count + task.environment.count)
    guard bounds.exceeded == nil else { return }
    subshell { walker in
      let environment = list.environment.merging(task.environment) { _, own in own }
      for (name, value) in environment {
        walker.state.variables[name] = value.known.map { .known($0) } ?? .unknown
      }
      if let folder = task.folder {
        let path = walker.absolute(Argument(folder, origin: origin))
        walker.state.directories = path.map { [$0] } ?? []
      }
      walker.walkCode(text, origin)
    }
  }
}
