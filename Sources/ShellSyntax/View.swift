/// A part of a text with some bytes taken out, and where the others stand in the outermost text.
///
/// Backquotes and `<<-` change the text before it is read. Reading the changed text, with a map
/// back, keeps the rules of the grammar in one place and every range true. Each level of
/// backquotes doubles the backslashes it needs, so the views of nested ones stay short.
struct View {
  var bytes: [UInt8] = []
  var map: [Int] = []

  /// Adds a byte that stands at an offset of the outermost text.
  mutating func append(_ byte: UInt8, from offset: Int) {
    bytes.append(byte)
    map.append(offset)
  }
}

extension Reader {
  /// Reads a view with a reader of its own, which shares this one's bounds and findings.
  mutating func read<Result>(
    _ view: View,
    end: Int,
    _ body: (inout Reader) throws(ShellError) -> Result
  ) throws(ShellError) -> Result {
    var reader = Reader(view.bytes, keepsTrivia: keepsTrivia)
    reader.map = view.map + [end]
    reader.depth = depth
    reader.tokens = tokens
    swap(&reader.trivia, &trivia)
    swap(&reader.documents, &documents)
    let result = try body(&reader)
    try reader.readDocuments()
    tokens = reader.tokens
    swap(&reader.trivia, &trivia)
    swap(&reader.documents, &documents)
    return result
  }

  /// Reads a pair of backquotes.
  ///
  /// A backslash before `$`, a backquote or a backslash is dropped once per level, and one before
  /// a double quote if the pair stands between double quotes.
  mutating func backquoted(_ mode: Mode) throws(ShellError) -> Word.Part {
    let start = at
    try enter()
    var view = View()
    var index = at + 1
    while index < end, bytes[index] != Byte.backquote {
      if bytes[index] == Byte.backslash, index + 1 < end {
        if Self.drops(before: bytes[index + 1], in: mode) {
          record(.dropped, index, index + 1)
        } else {
          view.append(bytes[index], from: offset(index))
        }
        index += 1
      }
      view.append(bytes[index], from: offset(index))
      index += 1
    }
    guard index < end else {
      throw ShellError(.unterminated("`", start: offset(start)), at: offset(end))
    }
    let script = try read(view, end: offset(index)) { reader throws(ShellError) in
      reader.skipContinuations()
      let items = try reader.list()
      guard reader.at >= reader.end else {
        throw reader.unexpected(reader.endsList ? "a command" : "an operator")
      }
      return Script(items: items, range: reader.offset(0)..<reader.offset(reader.end))
    }
    take(to: index + 1)
    leave()
    return Word.Part(.command(script, isBackquoted: true), range: span(start, index + 1))
  }

  private static func drops(before byte: UInt8, in mode: Mode) -> Bool {
    switch byte {
    case Byte.dollar, Byte.backquote, Byte.backslash: true
    case Byte.quote: mode == .quoted || mode == .quotedOperand
    default: false
    }
  }
}
