/// Words that are programs and, more often in a sentence, something else.
enum ConstraintWords {
  /// Keywords and names of programming languages that are names of programs too.
  static let ofLanguages: Set<String> = [
    "any", "cat", "cd", "class", "code", "column", "console", "const", "cut", "date", "do", "done",
    "echo", "else", "env", "eval", "exec", "exit", "export", "expr", "false", "file", "find",
    "fold",
    "for", "function", "get", "goto", "head", "if", "import", "include", "install", "join", "kill",
    "let", "link", "local", "look", "make", "more", "new", "nice", "null", "open", "print",
    "printf",
    "read", "require", "return", "select", "service", "set", "sleep", "sort", "source", "split",
    "static", "table", "tail", "test", "this", "time", "top", "trap", "true", "type", "unset",
    "until", "var", "void", "wait", "watch", "while", "with", "write", "yes", "yield",
  ]
}
