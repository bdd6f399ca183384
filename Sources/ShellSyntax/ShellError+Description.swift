extension ShellError: CustomStringConvertible {
  /// What is wrong and where on the first line, what to do about it on the second.
  public var description: String {
    "cannot parse 'command': \(cause)\nhelp: \(help)"
  }

  private var cause: String {
    switch reason {
    case .unexpected(let text, let expected):
      "unexpected \(Self.name(text)) at byte \(offset), expected \(expected)"
    case .unterminated(let opener, let start):
      "the text ends at byte \(offset) inside \(Self.name(opener)), which begins at byte \(start)"
    case .tooLong(let limit): "it is longer than \(limit) bytes"
    case .tooDeep(let limit): "it nests deeper than \(limit) levels at byte \(offset)"
    case .tooManyTokens(let limit): "it has more than \(limit) tokens by byte \(offset)"
    case .invalidByte(0): "it has a NUL at byte \(offset)"
    case .invalidByte(let byte):
      "it is not UTF-8 at byte \(offset), which is 0x\(String(byte, radix: 16))"
    }
  }

  private var help: String {
    switch reason {
    case .unexpected: "correct the command, or quote what is meant as plain text"
    case .unterminated(let opener, _): "close \(Self.name(opener)), or quote it as plain text"
    case .tooLong: "put the text into a script file and run that"
    case .tooDeep, .tooManyTokens: "split the command into several smaller ones"
    case .invalidByte: "send the command as UTF-8 text without NUL"
    }
  }

  /// A piece of text in quotes, and a name of something that can't be shown without.
  private static func name(_ text: String) -> String {
    switch text {
    case "newline", "end of text": text
    default: text.contains("'") ? "\"\(text)\"" : "'\(text)'"
    }
  }
}
