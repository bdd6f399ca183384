internal import Effects

extension Claim: CustomStringConvertible {
  /// The claim as one line, as tables and examples write it.
  public var description: String {
    let words = positional.isEmpty ? "" : " with \(positional.map(\.text).joined(separator: " "))"
    let place = directory.map { " in \($0.text)" } ?? ""
    return "\(action.rawValue) \(subject.description)\(words)\(place)"
  }
}

extension Claim.Subject: CustomStringConvertible {
  /// What the claim is about, in the words of the tables.
  public var description: String {
    switch self {
    case .path(let word, let isTree): isTree ? "\(word.text)/**" : word.text
    case .placed(let words, let target, _, let isTree):
      "\(target.text) from \(words.map { isTree ? "\($0.text)/**" : $0.text }.joined(separator: " "))"
    case .resource(let resource): "\(resource.kind.rawValue) \(resource.name)"
    case .git(let scope, let paths):
      (["git", scope.rawValue] + paths.map(\.text)).joined(separator: " ")
    case .command(let words, let hasMore):
      "command \((words.map(\.text) + (hasMore ? ["…"] : [])).joined(separator: " "))"
    case .code(let word, let language): "\(language.rawValue) code \(word.text)"
    case .script(let word, let language, let arguments):
      "\(language.rawValue) script \(([word] + arguments).map(\.text).joined(separator: " "))"
    case .input(let language): "\(language.rawValue) input"
    case .project(let words): "project \(words.map(\.text).joined(separator: " "))"
    case .packageScript(let word, let arguments):
      "package script \(([word] + arguments).map(\.text).joined(separator: " "))"
    case .services(let call):
      (["services"] + call.services.map(\.text)).joined(separator: " ")
        + (call.command.map { ": " + $0.map(\.text).joined(separator: " ") } ?? "")
    case .elsewhere(let words, let place, _):
      "elsewhere \(place.kind.rawValue) \(place.name): \(words.map(\.text).joined(separator: " "))"
    case .database: "database"
    case .stack(let targets): (["stack"] + targets.map(\.text)).joined(separator: " ")
    case .plan(let word): "plan \(word.text)"
    case .manifest(let word): "objects of \(word.text)"
    case .variable(let name, let word): "variable \(name)=\(word.text)"
    }
  }
}
