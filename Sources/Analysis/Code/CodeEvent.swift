internal import Tools

/// Something that a program does to the world, in the order of its text.
enum CodeEvent: Hashable {
  /// It does itself what a described command would do with these words.
  case does([Argument])
  /// It runs a command.
  case runs([Argument])
  /// It gives text to a shell.
  case shell(Argument)
  /// It runs text of its own language.
  case code(Argument)
  /// It runs a file of its own language.
  case script(Argument)
  /// It sends statements to a database, which an address or a file names.
  case sql(Argument, Language, target: Argument?)
  /// It loads a module, or calls something in one, that isn't described.
  case module(String, call: String?)
  /// Its directory is another one from here on.
  case enters(Argument)
  /// What it does isn't known.
  case unknown(String, why: String)
}

extension CodeEvent: CustomStringConvertible {
  /// The event as one line, as the tables write it; what isn't known stands in `<>`.
  var description: String {
    switch self {
    case .does(let words): Self.line(words)
    case .runs(let words): "run \(Self.line(words))"
    case .shell(let word): "shell \(Self.line([word]))"
    case .code(let word): "code \(Self.line([word]))"
    case .script(let word): "script \(Self.line([word]))"
    case .sql(let word, let language, let target):
      "\(language.rawValue) \(target.map { Self.line([$0]) + ": " } ?? "")\(Self.line([word]))"
    case .module(let name, let call): call.map { "call \($0)" } ?? "load \(name)"
    case .enters(let word): "cd \(Self.line([word]))"
    case .unknown(let text, _): "unknown \(text)"
    }
  }

  private static func line(_ words: [Argument]) -> String {
    words.map { $0.isKnown ? $0.text : "<\($0.text)>" }.joined(separator: " ")
  }

  /// Whether every word in it is known.
  var isKnown: Bool {
    switch self {
    case .does(let words), .runs(let words): words.allSatisfy(\.isKnown)
    case .shell(let word), .code(let word), .script(let word), .enters(let word),
      .sql(let word, _, _):
      word.isKnown
    case .module, .unknown: false
    }
  }
}
