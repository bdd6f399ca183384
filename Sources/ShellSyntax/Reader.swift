/// A position in a text, and what has been met so far.
///
/// The extensions of this type are the grammar: each `mutating` function reads one construct from
/// `at` on and leaves `at` behind it. There is no separate list of tokens, because what a byte
/// means to a shell depends on the construct it stands in.
struct Reader {
  /// The text that is read: the outermost one, or a view of a part of it (see ``View``).
  var bytes: [UInt8]
  /// For a view, where each byte stands in the outermost text; one more for the end.
  var map: [Int]?
  /// Where reading stops.
  var end: Int
  /// The index of the next byte.
  ///
  /// Never that of a backslash and newline, except while raw text is read.
  var at = 0
  /// The end of the last token that was read, before any blanks.
  var tail = 0
  /// How many constructs are open.
  var depth = 0
  /// How many `$(` are open; a here-document inside one can end at `)`.
  var substitutions = 0
  /// How many `${ list; }` are open; inside one, `}` ends a list whatever follows it.
  var functionSubstitutions = 0
  /// How many tokens have been read.
  var tokens = 0
  /// What the tree leaves out.
  var trivia: [Trivia] = []
  let keepsTrivia: Bool
  /// Here-documents whose text starts after the next newline.
  var pending: [PendingDocument] = []
  /// The texts of here-documents, by the offset of their redirection.
  var documents: [Int: Redirection.Document] = [:]
  /// Which `(` is closed where, as far as looked ahead.
  var lookAhead = LookAhead()

  init(_ bytes: [UInt8], keepsTrivia: Bool) {
    self.bytes = bytes
    self.end = bytes.count
    self.keepsTrivia = keepsTrivia
  }

  /// Reads everything.
  mutating func whole() throws(ShellError) -> Script {
    skipContinuations()
    var script = Script(items: try list(), range: span(0, end))
    guard at >= end else { throw unexpected(endsList ? "a command" : "an operator") }
    try readDocuments()
    if !documents.isEmpty {
      DocumentAttacher(documents: documents).attach(to: &script)
    }
    return script
  }
}

// Bytes.
extension Reader {
  /// The next byte; 0 at the end.
  var here: UInt8 { at < end ? bytes[at] : 0 }

  /// The byte after the next one; 0 at the end.
  var next: UInt8 { byte(after(at)) }

  /// The byte at an index; 0 from the end on.
  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  /// The index of the byte after the one at `index`.
  func after(_ index: Int) -> Int {
    var index = index + 1
    while byte(index) == Byte.backslash, byte(index + 1) == Byte.newline { index += 2 }
    return index
  }

  /// Takes one byte.
  mutating func advance() {
    at += 1
    tail = at
    if at < end, bytes[at] == Byte.backslash { skipContinuations() }
  }

  /// Takes some bytes.
  mutating func advance(by count: Int) {
    for _ in 0..<count { advance() }
  }

  /// Takes the bytes before an index that ``after(_:)`` gave.
  ///
  /// Use this, and never a loop around ``advance()`` behind another ``advance()``: Swift 6.3.1 with
  /// optimization takes `advance(); let start = at; while … { advance() }` for
  /// `let start = at; repeat { advance() } while …`.
  mutating func advance(to index: Int) {
    while at < index {
      at += 1
      tail = at
      skipContinuations()
    }
  }

  /// Takes everything before an index, continuations and all.
  mutating func take(to index: Int) {
    at = index
    tail = index
    skipContinuations()
  }

  /// Drops every backslash and newline that stands here.
  mutating func skipContinuations() {
    while byte(at) == Byte.backslash, byte(at + 1) == Byte.newline {
      record(.dropped, at, at + 2)
      at += 2
    }
  }

  /// The text from an index to another, without continuations.
  func text(_ start: Int, _ stop: Int) -> String {
    let slice = bytes[start..<max(start, stop)]
    guard slice.contains(Byte.newline) else { return String(decoding: slice, as: UTF8.self) }
    return String(decoding: joined(slice), as: UTF8.self)
  }

  /// Bytes without a backslash and newline.
  func joined(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = slice.startIndex
    while index < slice.endIndex {
      let byte = slice[index]
      if byte == Byte.backslash, index + 1 < slice.endIndex, slice[index + 1] == Byte.newline {
        index += 2
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }
}

// Places and bounds.
extension Reader {
  /// The bytes between two indices, in the outermost text.
  func span(_ start: Int, _ stop: Int) -> Range<Int> {
    guard let map else { return start..<max(start, stop) }
    return stop <= start ? map[start]..<map[start] : map[start]..<map[stop - 1] + 1
  }

  /// The bytes from an index to the last token that was read.
  func span(from start: Int) -> Range<Int> { span(start, tail) }

  /// Where an index stands in the outermost text.
  func offset(_ index: Int) -> Int {
    guard let map else { return index }
    return map[min(index, map.count - 1)]
  }

  mutating func record(_ kind: Trivia.Kind, _ start: Int, _ stop: Int) {
    guard keepsTrivia, start < stop else { return }
    let range = span(start, stop)
    if let last = trivia.indices.last, trivia[last].kind == kind,
      trivia[last].range.upperBound == range.lowerBound
    {
      trivia[last].range = trivia[last].range.lowerBound..<range.upperBound
    } else {
      trivia.append(Trivia(kind: kind, range: range))
    }
  }

  /// Counts a token.
  mutating func count() throws(ShellError) {
    tokens += 1
    guard tokens <= Parser.maximumTokens else {
      throw ShellError(.tooManyTokens(limit: Parser.maximumTokens), at: offset(at))
    }
  }

  /// Opens a construct that counts for some levels.
  mutating func enter(_ levels: Int = 1) throws(ShellError) {
    depth += levels
    guard depth <= Parser.maximumDepth else {
      throw ShellError(.tooDeep(limit: Parser.maximumDepth), at: offset(at))
    }
  }

  /// Closes a construct.
  mutating func leave(_ levels: Int = 1) { depth -= levels }
}
