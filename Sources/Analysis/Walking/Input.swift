internal import Effects

internal import Tools

/// What a command finds on its standard input.
enum Input {
  /// Nothing that anybody wrote for it.
  case none
  /// A text that is known.
  case text(String)
  /// A file.
  case file(Argument)
  /// Paths, as `find` prints them.
  case found(Argument.Found)
  /// Names or numbers, none of which is an option.
  case names
  /// The output of a program that answers questions, such as `yes`.
  case answers(String)
  /// Something that isn't known.
  case unknown
}

extension Input {
  /// How it answers the questions that a program may ask; nil if it isn't known to.
  ///
  /// A text of nothing but answers does, and so does an input that has ended: a program that finds
  /// nobody to ask goes on with what it takes for granted.
  var answer: String? {
    switch self {
    case .answers(let means): means
    case .text(let text) where text.isAnswer: "answers on stdin"
    case .file(let file) where file.text == "/dev/null": "</dev/null"
    default: nil
    }
  }
}

extension String {
  /// Words with which people agree to what a program asks.
  private static let answers: Set<Substring> = [
    "", "1", "a", "all", "accept", "confirm", "continue", "delete", "destroy", "force", "go", "ok",
    "okay", "proceed", "sure", "true", "y", "yes", "yes!",
  ]

  /// Whether every line is one of them.
  fileprivate var isAnswer: Bool {
    guard !isEmpty, utf8.count <= 256 else { return false }
    return self.split(atByte: UInt8(ascii: "\n")).allSatisfy { line in
      var line = line.lowercased()[...]
      while line.last == " " || line.last == "\r" { line.removeLast() }
      return Self.answers.contains(line)
    }
  }
}
