import CodeSyntax
import Testing

/// Texts that nothing may trap or hang on, and what they must leave unsure.
@Suite struct CodeParserTests {
  static let hostile: [String] = [
    "", "\0", "\\", "'", "\"", "`", "(", ")", "{", "}", "[", "]", "$", "${", "$x->", "@{", "%",
    "<<",
    "<<EOS", "<<<E", "<<~\"", "#{", "f'{", "f'{a!r:", "r'", "'''", "a.", "a(", "import", "from",
    "for", "lambda", "lambda x", "def", "sub", "use", "qw", "qw(", "s///e", "s{a}{b}e", "%w[", "%x",
    "=begin", "=cut", "__END__", "?>", "<?php", "/", "/a", "a /b", "x ? y", "x ? y :", "->", "=>",
    "'\\x", "'\\u{", "\"\\u{110000}\"", "\"\\u{D800}\"", "'\\777'", "a = = b", "a, b = 1, 2",
    "{a: b,", "import {a as", "const {a} =", "for x in", "print STDERR", "-e", "é", "\u{FFFD}(",
    "(((((", ")))))", "`${`${a}`}`",
  ]

  @Test(arguments: CodeLanguage.allCases)
  func nothingTraps(language: CodeLanguage) {
    for text in Self.hostile {
      _ = CodeTree(text, language)
      _ = CodeTree(text, language, isFile: true)
      _ = CodeTree("f(a, " + text + " ) x", language)
    }
  }

  /// Words and signs that begin or join something in one of the languages.
  static let words = [
    "import", "from", "as", "for", "in", "of", "lambda", "def", "sub", "use", "no", "function",
    "fn",
    "class", "module", "package", "namespace", "eval", "do", "my", "yield", "raise", "type", "a",
    "'a'", "*", "(", ")", "{", "}", "[", ",", ";", ":", ".", "=", "=>", "$a", "\n",
  ]

  @Test(arguments: CodeLanguage.allCases)
  func everyPairOfWordsEnds(language: CodeLanguage) {
    for first in Self.words {
      for second in Self.words {
        _ = CodeTree("\(first) \(second) a", language)
        _ = CodeTree("from a \(first) \(second)", language)
      }
    }
  }

  @Test(arguments: CodeLanguage.allCases)
  func lengthCostsNoMoreThanItself(language: CodeLanguage) {
    for unit in [
      "(", "a.", "a(", "'a'+", "{", "<<E\n", "a = ", "< ", "`", "f'{", "$x[", "/", "a b ",
    ] {
      _ = CodeTree(String(repeating: unit, count: 5_000), language)
    }
  }

  @Test(arguments: CodeLanguage.allCases)
  func whatNeverEndsIsUnsure(language: CodeLanguage) {
    #expect(!CodeTree("f('a", language).isSure)
    #expect(!CodeTree("f(", language).isSure)
    #expect(!CodeTree(String(repeating: "[", count: 500), language).isSure)
    #expect(CodeTree("f('a')", language).isSure)
  }
}
