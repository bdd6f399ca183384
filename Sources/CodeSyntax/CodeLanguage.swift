/// A language whose programs are read.
public enum CodeLanguage: String, CaseIterable, Hashable, Sendable {
  case python
  /// Also TypeScript.
  case javascript
  case ruby
  case perl
  case php
}

extension CodeLanguage {
  private var infixWordsList: Set<String> {
    switch self {
    case .python: ["if", "else", "and", "or", "in", "is", "not", "for", "as", "async"]
    case .javascript: ["in", "of", "instanceof", "as", "satisfies"]
    case .ruby: ["and", "or", "if", "unless", "while", "until", "rescue", "in"]
    case .perl:
      [
        "and", "or", "xor", "x", "eq", "ne", "lt", "gt", "le", "ge", "cmp", "isa", "if", "unless",
        "while", "until", "for", "foreach",
      ]
    case .php: ["and", "or", "xor", "instanceof", "insteadof", "as"]
    }
  }

  private var weakWordsList: Set<String> {
    switch self {
    case .python, .javascript: []
    case .ruby: ["and", "or", "if", "unless", "while", "until", "rescue", "do", "then", "end"]
    case .perl: ["and", "or", "xor", "if", "unless", "while", "until", "for", "foreach"]
    case .php: ["and", "or", "xor"]
    }
  }

  private var prefixWordsList: Set<String> {
    switch self {
    case .python: ["await", "return", "yield", "global", "nonlocal"]
    case .javascript:
      ["await", "new", "return", "const", "let", "var", "async", "yield", "throw", "export"]
    case .ruby: ["return", "yield", "not"]
    case .perl: ["my", "our", "local", "state", "return"]
    case .php:
      [
        "new", "return", "throw", "yield", "clone", "static", "global", "const", "public",
        "private", "protected", "readonly",
      ]
    }
  }

  private var otherWordsList: Set<String> {
    switch self {
    case .python:
      [
        "assert", "break", "class", "continue", "def", "del", "elif", "except", "finally", "import",
        "from", "lambda", "pass", "raise", "try", "while", "with",
      ]
    case .javascript:
      [
        "break", "case", "catch", "class", "continue", "debugger", "default", "delete", "do",
        "else", "extends", "finally", "for", "function", "if", "import", "static", "switch", "try",
        "typeof", "void", "while", "with",
      ]
    case .ruby:
      [
        "begin", "break", "case", "class", "def", "do", "else", "elsif", "end", "ensure", "for",
        "module", "next", "redo", "retry", "then", "undef", "when", "BEGIN", "END",
      ]
    case .perl:
      [
        "BEGIN", "END", "continue", "do", "else", "elsif", "eval", "last", "next", "no", "not",
        "package", "redo", "sub", "use", "when",
      ]
    case .php:
      [
        "abstract", "break", "case", "catch", "class", "continue", "declare", "default", "do",
        "else", "elseif", "endfor", "endforeach", "endif", "endwhile", "extends", "final",
        "finally", "fn", "for", "foreach", "function", "if", "implements", "interface", "match",
        "namespace", "switch", "trait", "try", "use", "while",
      ]
    }
  }

  /// The words of every language, made once.
  private static let words: [CodeLanguage: Words] = Dictionary(
    uniqueKeysWithValues: allCases.map { language in
      let words = Words(
        infix: language.infixWordsList,
        weak: language.weakWordsList,
        prefix: language.prefixWordsList,
        all: language.infixWordsList.union(language.weakWordsList)
          .union(language.prefixWordsList).union(language.otherWordsList)
      )
      return (language, words)
    }
  )

  private struct Words {
    var infix: Set<String>
    var weak: Set<String>
    var prefix: Set<String>
    var all: Set<String>
  }

  /// Words that join what stands before them and after them.
  var infixWords: Set<String> { Self.words[self]?.infix ?? [] }

  /// Words that end the arguments of a call without brackets, and the right side of `=`.
  var weakWords: Set<String> { Self.words[self]?.weak ?? [] }

  /// Words before an expression that leave its value as it is.
  var prefixWords: Set<String> { Self.words[self]?.prefix ?? [] }

  /// Whether a name is a word of the grammar.
  func isKeyword(_ name: String) -> Bool {
    Self.words[self]?.all.contains(name) ?? false
  }

  /// Whether lines end statements.
  var endsWithLines: Bool { self == .python || self == .ruby }

  /// Whether `.` puts texts together rather than naming a member.
  var joinsWithDot: Bool { self == .perl || self == .php }
}
