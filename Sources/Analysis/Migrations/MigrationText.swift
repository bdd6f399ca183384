internal import CodeSyntax
internal import Effects

/// The part of a migration's text that runs when it is applied.
enum MigrationText {
  /// SQL without what takes the migration back (dbmate, goose, sql-migrate).
  static func applied(sql text: String) -> String {
    var isDown = false
    var lines: [Substring] = []
    for line in text.split(atByte: 10, keepingEmpty: true) {
      let words = line.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == ":" }
      if words.first == "--", words.count >= 3,
        ["migrate", "+goose", "+migrate"].contains(words[1])
      {
        if words[2] == "down" { isDown = true }
        if words[2] == "up" { isDown = false }
      }
      if !isDown { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  /// A program without the function that takes the migration back.
  ///
  /// What isn't surely that function stays: then more is found, not less.
  static func applied(_ text: String, _ language: CodeLanguage) -> String {
    var lines = text.split(atByte: 10, keepingEmpty: true)
    guard let start = lines.firstIndex(where: { isDown($0, language) }) else { return text }
    let indent = lines[start].prefix { $0 == " " || $0 == "\t" }
    let end = lines[(start + 1)...].firstIndex { line in
      isEnd(line, indent, language)
    }
    switch language {
    case .python:
      guard text.split(separator: "downgrade(").count <= 2 else { return text }
      lines.removeSubrange(start..<(end ?? lines.count))
    default:
      // Without the end it isn't known how far it goes.
      guard let end else { return text }
      lines.removeSubrange(start...end)
    }
    return lines.joined(separator: "\n")
  }

  private static func isDown(_ line: Substring, _ language: CodeLanguage) -> Bool {
    let body = line.drop { $0 == " " || $0 == "\t" }
    switch language {
    case .python: return line.hasPrefix("def downgrade(")
    case .ruby:
      let name = body.hasPrefix("def self.") ? body.dropFirst(9) : body.dropFirst(4)
      return body.hasPrefix("def ") && (name == "down" || name == "down\r")
    case .php: return body.contains("function down(") && !body.contains("}")
    default:
      guard body.last == "{" || body.hasSuffix("{\r") else { return false }
      var rest = body
      for word in ["module.", "exports.", "export ", "public ", "static ", "const ", "async "]
      where rest.hasPrefix(word) {
        rest = rest.dropFirst(word.count)
      }
      if rest.hasPrefix("async ") { rest = rest.dropFirst(6) }
      if rest.hasPrefix("function ") { rest = rest.dropFirst(9) }
      return rest.hasPrefix("down") && " (:=".contains(rest.dropFirst(4).first ?? "x")
    }
  }

  private static func isEnd(
    _ line: Substring,
    _ indent: Substring,
    _ language: CodeLanguage
  ) -> Bool {
    switch language {
    case .python: return ["def ", "class ", "@"].contains { line.hasPrefix($0) }
    case .ruby: return line == indent + "end" || line == indent + "end\r"
    default: return line.hasPrefix(indent + "}")
    }
  }
}
