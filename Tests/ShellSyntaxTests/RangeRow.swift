import ShellSyntax
import Testing

/// A text, and the bytes that its commands' words say they have, also inside substitutions.
struct RangeRow: Sendable, CustomTestStringConvertible {
  let text: String
  let pieces: [String]

  var testDescription: String { text }

  static let all = [
    RangeRow(text: "a  b;c", pieces: ["a", "b", "c"]),
    RangeRow(text: "é $(ü ß)", pieces: ["é", "$(ü ß)", "ü", "ß"]),
    RangeRow(
      text: #"a "x`b \"c d\" \$e`y""#,
      pieces: ["a", #""x`b \"c d\" \$e`y""#, "b", #""c d\""#, "$e"]
    ),
    RangeRow(
      text: #"a `b \`c \\\`d e\\\`\``"#,
      pieces: [
        "a", #"`b \`c \\\`d e\\\`\``"#, "b", #"`c \\\`d e\\\`\`"#, "c", #"`d e\\\`"#, "d", "e",
      ]
    ),
    RangeRow(
      text: "cat <<-E\n\ta $(b\n\tc d)\n\tE\nf",
      pieces: ["cat", "E", "$(b\n\tc d)", "b", "c", "d", "f"]
    ),
    RangeRow(text: "a\\\nb \\\n c", pieces: ["a\\\nb", "c"]),
    RangeRow(text: "x=$((1+$(y z)))", pieces: ["$((1+$(y z)))", "y", "z"]),
  ]

  /// Calls a function with the range of each word, then with those of the commands inside it.
  static func collect(_ script: Script, _ found: (Range<Int>) -> Void) {
    for item in script.items {
      for link in item.pipelines {
        for case .simple(let simple) in link.pipeline.commands {
          for case .word(let word) in simple.assignments.map(\.value) { collect(word, found) }
          for word in simple.words { collect(word, found) }
          for redirection in simple.redirections {
            collect(redirection.target, found)
            for part in redirection.document?.parts ?? [] where part.isExpansion {
              collect(Word(parts: [part], range: part.range), found)
            }
          }
        }
      }
    }
  }

  private static func collect(_ word: Word, _ found: (Range<Int>) -> Void) {
    found(word.range)
    inside(word.parts, found)
  }

  private static func inside(_ parts: [Word.Part], _ found: (Range<Int>) -> Void) {
    for part in parts {
      switch part.kind {
      case .doubleQuoted(let inner): inside(inner, found)
      case .arithmetic(let word): inside(word.parts, found)
      case .command(let script, _): collect(script, found)
      default: break
      }
    }
  }
}

extension Word.Part {
  /// Whether it is a command substitution.
  fileprivate var isExpansion: Bool {
    if case .command = kind { true } else { false }
  }
}
