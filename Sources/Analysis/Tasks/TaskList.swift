/// Named tasks of a project, as a file of its task runner has them.
struct TaskList: Hashable {
  /// The tasks by name.
  var tasks: [String: ProjectTask] = [:]
  /// The task that runs if none is named; nil if none does.
  var standard: String?
}
