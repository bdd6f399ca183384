/// A task of a project: what it runs, in order.
struct ProjectTask: Hashable {
  var steps: [Step] = []
  /// The folder that it runs in, seen from the file's; nil for the same one.
  var folder: String?
  /// Variables that its commands find in their environment.
  var environment: [String: RecipeText] = [:]
  /// Whether words of the command line are added to its last command.
  var takesArguments = false

  /// One thing that a task does.
  enum Step: Hashable {
    /// Shell text.
    case shell(String)
    /// Another task of the same list.
    case task(String)
    /// The project's own code; the text says which.
    case code(String)
    /// Something in the file that isn't read, with the reason.
    case unread(String)
  }

  init(_ steps: [Step] = []) { self.steps = steps }
}
