/// What would say a sentence so that it is enforced.
enum ConstraintSuggestion {
  /// Lines for the project's `stoplog.yaml`, with what the sentence names; a plain rule if it names
  /// nothing.
  static func text(_ sentence: String) -> String {
    let names = ConstraintTokenizer.sentences(sentence).flatMap(\.self).filter {
      $0.kind == .name || ConstraintPieces.isPathLike($0.text)
    }
    .map(\.text)
    guard let name = names.first else {
      return
        "name the command, the file or the table: Never run `terraform destroy` without my approval."
    }
    let match =
      name.contains(" ") || name.hasPrefix("-") || !ConstraintPieces.isPathLike(name)
      ? "program: \(yaml(name.split(separator: " ").first.map(String.init) ?? name))"
      : "path: \(yaml(name.hasSuffix("/") ? name + "**" : name)), action: [modify, overwrite, delete]"
    return
      "in stoplog.yaml: rules: [{name: my-rule, match: {\(match)}, verdict: hold, why: \(yaml(sentence))}]"
  }

  private static func yaml(_ text: String) -> String {
    let inner = text.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
    return "\"" + inner.joined() + "\""
  }
}
