/// Text that a task runner has expanded, with what it gets from elsewhere left open.
struct RecipeText: Hashable {
  private(set) var pieces: [Piece] = []
  /// How many bytes it has at least.
  private(set) var count = 0

  /// A part of such a text.
  enum Piece: Hashable {
    case text(String)
    /// What a shell command prints.
    case output(String)
    /// Something that only the runner can work out.
    case unknown
  }

  init(_ text: String = "") { append(.text(text)) }
  init(_ piece: Piece) { append(piece) }

  /// The text, if all of it is known.
  var known: String? {
    var text = ""
    for piece in pieces {
      guard case .text(let part) = piece else { return nil }
      text += part
    }
    return text
  }

  var isEmpty: Bool { pieces.isEmpty }

  mutating func append(_ piece: Piece) {
    switch piece {
    case .text(let text):
      if text.isEmpty { return }
      count += text.utf8.count
      if case .text(var whole)? = pieces.last {
        // Taken out while it grows, so that it isn't copied each time.
        pieces.removeLast()
        whole += text
        pieces.append(.text(whole))
        return
      }
    case .output(let code): count += code.utf8.count
    case .unknown: count += 1
    }
    pieces.append(piece)
  }

  mutating func append(_ other: RecipeText) {
    for piece in other.pieces { append(piece) }
  }

  /// Its words; one that isn't known as a whole is left out of none of them.
  var words: [RecipeText] {
    var words: [RecipeText] = []
    var current: RecipeText?
    for piece in pieces {
      guard case .text(let text) = piece else {
        current = current ?? RecipeText()
        current?.append(piece)
        continue
      }
      var word: [UInt8] = []
      for byte in text.utf8 {
        guard MakeBytes.isBlank(byte) || byte == MakeBytes.newline else {
          word.append(byte)
          continue
        }
        if !word.isEmpty { current = (current ?? RecipeText()).adding(word) }
        word = []
        if let done = current { words.append(done) }
        current = nil
      }
      if !word.isEmpty { current = (current ?? RecipeText()).adding(word) }
    }
    if let current { words.append(current) }
    return words
  }

  private func adding(_ bytes: [UInt8]) -> RecipeText {
    var sum = self
    sum.append(.text(String(decoding: bytes, as: UTF8.self)))
    return sum
  }

  /// The variable that stands for something unknown in shell text.
  static let unknownVariable = "__unread__"

  /// The text as the shell gets it: a command's output is written as a substitution.
  ///
  /// Inside single quotes the substitution is put between them, so that it still is one.
  var shell: String {
    var text = ""
    var quote: UInt8?
    for piece in pieces {
      switch piece {
      case .text(let part):
        text += part
        quote = Self.quote(after: part, quote)
      case .output(let code): text += quote == 39 ? "'\"$(\(code))\"'" : "$(\(code))"
      case .unknown:
        let name = "${\(Self.unknownVariable)}"
        text += quote == 39 ? "'\"\(name)\"'" : name
      }
    }
    return text
  }

  /// The quote that is open after some text.
  private static func quote(after text: String, _ open: UInt8?) -> UInt8? {
    var quote = open
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == 92, quote != 39 {
        isEscaped = true
      } else if byte == 34 || byte == 39 {
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      }
    }
    return quote
  }
}
