@testable import Tools

/// Splits a row's command as a shell would, without expanding anything.
///
/// Quotes and backslashes are honoured. A word with `$` or a backquote outside single quotes isn't
/// known; one with `*`, `?` or `[…]` outside quotes is a pattern.
struct Words {
  private let source: [Character]
  private var offset = 0
  private var words: [Argument] = []

  /// The word that is being read.
  private var text = ""
  private var prefix: String?
  private var isPattern = false
  private var start: Int?

  static func split(_ command: String) -> [Argument] {
    var words = Words(source: Array(command))
    words.read()
    return words.words
  }

  private init(source: [Character]) { self.source = source }

  private mutating func read() {
    while offset < source.count {
      let character = source[offset]
      if character == " " {
        finish()
        offset += 1
        continue
      }
      start = start ?? offset
      switch character {
      case "'", "\"": readQuoted(until: character)
      case "\\" where offset + 1 < source.count:
        offset += 1
        text.append(source[offset])
      case "$", "`": skipExpansion()
      case "*", "?": take(asPattern: true)
      case "[": take(asPattern: source[offset...].contains("]"))
      default: take(asPattern: false)
      }
      offset += 1
    }
    finish()
  }

  private mutating func take(asPattern: Bool) {
    isPattern = isPattern || asPattern
    text.append(source[offset])
  }

  private mutating func readQuoted(until end: Character) {
    offset += 1
    while offset < source.count, source[offset] != end {
      if end == "\"", source[offset] == "$" || source[offset] == "`" {
        skipExpansion()
      } else {
        if end == "\"", source[offset] == "\\", offset + 1 < source.count { offset += 1 }
        text.append(source[offset])
      }
      offset += 1
    }
  }

  /// Goes to the last character of `$name`, `${…}`, `$(…)` or a command in backquotes.
  private mutating func skipExpansion() {
    prefix = prefix ?? text
    if source[offset] == "`" {
      skip(to: "`")
    } else if offset + 1 < source.count, source[offset + 1] == "(" {
      skip(to: ")")
    } else if offset + 1 < source.count, source[offset + 1] == "{" {
      skip(to: "}")
    }
  }

  private mutating func skip(to end: Character) {
    offset += 1
    while offset + 1 < source.count, source[offset] != end { offset += 1 }
  }

  private mutating func finish() {
    guard let begin = start else { return }
    let origin = begin..<offset
    if let prefix {
      words.append(
        Argument(unknown: String(source[origin]), prefix: prefix, origin: origin)
      )
    } else if isPattern {
      words.append(Argument(pattern: text, origin: origin))
    } else {
      words.append(Argument(text, origin: origin))
    }
    (text, prefix, isPattern, start) = ("", nil, false, nil)
  }
}
