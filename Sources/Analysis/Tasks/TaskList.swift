/// Named tasks of a project, as a file of its task runner has them.
struct TaskList: Hashable {
  /// The tasks by name.
  var tasks: [String: ProjectTask] = [:]
  /// The task that runs if none is named; nil if none does.
  var standard: String?
  /// Variables that the commands of every task find in their environment.
  var environment: [String: RecipeText] = [:]
  /// Where the file is, and its tasks run.
  var folder = ""

  /// The list with the folder of its file.
  func at(_ folder: String) -> TaskList {
    var list = self
    list.folder = folder
    return list
  }
}
