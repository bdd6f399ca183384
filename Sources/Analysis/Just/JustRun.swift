/// One call of `just`, while its recipes are followed.
struct JustRun {
  let file: Justfile
  /// Variables that the command line gives.
  let values: [String: RecipeText]
  /// Where the file is.
  let folder: String
  /// The recipes that ran, with their arguments: each runs once.
  var done: Set<String> = []
}
