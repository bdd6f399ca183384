/// A program that was read.
public struct CodeTree: Hashable, Sendable {
  /// Its statements.
  public var statements: [Code]
  /// How often each name gets a value; 2 or more if it may have several.
  public var bindings: [String: Int]
  /// Names of functions and classes that the program defines.
  public var functions: Set<String>
  /// Whether every token is certain; if not, the statements may miss something.
  public var isSure: Bool
}

extension CodeTree {
  /// Reads a program.
  ///
  /// Time and memory grow with the length of the text. Nesting beyond the parser's bound, quotes
  /// that never end and what is ambiguous make the tree unsure.
  ///
  /// - Parameter isFile: Whether it is a file, in which PHP begins only after `<?php`.
  public init(_ text: String, _ language: CodeLanguage, isFile: Bool = false) {
    var lexer = CodeLexer(text, language)
    lexer.read(isFile: isFile)
    let bindings = CodeBindings(lexer.tokens, language)
    var parser = CodeParser(lexer.tokens, language, bindings, level: 0)
    statements = parser.parseProgram()
    self.bindings = bindings.counts
    functions = bindings.functions
    isSure = lexer.isSure && parser.isSure
  }
}
