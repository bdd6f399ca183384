internal import Effects
internal import YAML

extension TaskFileParser {
  /// Reads where changes belong, by which programs, and what may be done.
  func readScope(_ node: YAMLNode, into document: inout TaskDocument) throws(PolicyError) {
    for word in try PolicyFileParser.words(node, "scope") {
      let parts = word.text.split(separator: ":", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count == 2 ? parts[1] : "") {
      case ("environment", let name):
        guard let environment = Environment(rawValue: name) else {
          throw wrong(word.text, "scope", word.line)
        }
        document.scope.environments.append(environment)
      case ("program", let name) where !name.isEmpty && !name.contains("/"):
        document.programs.append(Glob(name))
      case ("action", let name):
        guard let action = Action(rawValue: name), action != .read, action != .unknown else {
          throw .unknownWord(
            name,
            key: "action",
            suggestion: "use one of: create, modify, overwrite, delete, execute, send, grant",
            line: word.line
          )
        }
        document.actions.append(action)
      default: try readPlace(word.text, word.line, into: &document.scope)
      }
    }
  }

  private func readPlace(
    _ text: String,
    _ line: Int,
    into scope: inout OrderScope
  ) throws(PolicyError) {
    guard let path = path(text) else {
      scope.resources.append(try pattern(text, "scope", line))
      return
    }
    // A folder with everything beneath it; a pattern stands for itself.
    if path.contains(where: { "*?".contains($0) }) {
      scope.resources.append(ResourcePattern(kind: nil, name: Glob(path)))
    } else {
      scope.folders.append(path)
    }
  }
}
