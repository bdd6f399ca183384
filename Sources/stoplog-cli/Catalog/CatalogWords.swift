internal import Effects
internal import Tools

extension Deed {
  /// The deed in words, with what it depends on.
  var words: String {
    var text = "\(action.rawValue) \(what.words)"
    if !when.isEmpty { text += " if \(when.names)" }
    if !unless.isEmpty { text += " unless \(unless.names)" }
    return why.isEmpty ? text : text + " (\(why))"
  }
}

extension [Deed] {
  /// All of them in one line.
  var list: String { isEmpty ? "nothing" : map(\.words).joined(separator: "; ") }
}

extension [Mode] {
  /// Their names in one line.
  var names: String { map { "'\($0.name)'" }.joined(separator: ", ") }
}

extension What {
  /// What it is done to, in words.
  var words: String {
    switch self {
    case .path: "the path"
    case .tree: "the path and everything beneath it"
    case .named(let kind): "the \(kind.rawValue) that the word names"
    case .fixed(let kind, let name): "\(kind.rawValue) \(name)"
    case .fixedPath(let path): path
    case .here: "the working directory and everything beneath it"
    case .git(let scope): "git's \(scope.rawValue)"
    case .code(let language): "the word, as \(language.rawValue) code"
    case .script(let language): "the file, as \(language.rawValue) code"
    case .input(let language): "standard input, as \(language.rawValue) code"
    case .project: "the project's own code"
    case .packageScript: "the package script that the word names"
    case .fixedScript(let name): "the package script '\(name)'"
    case .word(let reader): "what the word says (\(reader.rawValue))"
    case .database: "the project's database"
    case .stack: "everything in the Terraform state"
    case .manifest: "the cluster's objects that the file declares"
    case .stackPart: "the Terraform resource that the word names"
    case .plan: "what the saved plan holds"
    }
  }
}

extension Operands {
  /// What operands mean, in words; nil if there are none.
  var words: String? {
    switch self {
    case .none: nil
    case .ignored: "words without an effect"
    case .each(let deeds): "each: \(deeds.list)"
    case .eachOrAll(let deeds): "each, or everything without any: \(deeds.list)"
    case .eachOr(let deeds, let others): "each: \(deeds.list); without any: \(others.list)"
    case .list(let firsts, let rest):
      firsts.enumerated().map { "word \($0.offset + 1): \($0.element.list)" }
        .joined(separator: "; ") + "; others: \(rest.list)"
    case .sourcesThenTarget(let sources, let target, let alone):
      "sources: \(sources.list); target: \(target.list); a single word: \(alone.list)"
    case .command(let after):
      after == 0 ? "a command to run" : "\(after) words, then a command to run"
    case .code(let language, _, let rest):
      "\(language.rawValue) code first; others: \(rest.list)"
    case .script(let language): "a file of \(language.rawValue) code, then its arguments"
    case .reader(let reader): "in a form of their own (\(reader.rawValue))"
    }
  }
}

extension Option.Role {
  /// What the argument means beyond an effect; nil for nothing special.
  var words: String? {
    switch self {
    case .plain: nil
    case .directory: "the working directory for everything else"
    case .target: "the directory that operands go into"
    case .placeholder: "the text that is filled in"
    case .last: "ends the options"
    case .part: "the part that it keeps to"
    }
  }
}
