/// What stands before a command's name: an assignment, or the name itself.
enum AssignmentOrWord {
  case assignment(Assignment)
  case word(Word)
}

extension Reader {
  /// Reads an assignment, or a word if it is none.
  mutating func assignmentOrWord() throws(ShellError) -> AssignmentOrWord {
    let start = at
    let stop = indexAfterName(at)
    switch byte(stop) {
    case Byte.equal where stop > start: break
    case Byte.plus where stop > start && byte(after(stop)) == Byte.equal: break
    case Byte.openBracket where stop > start: return try subscripted(upTo: stop)
    default: return .word(try word())
    }
    let name = text(start, stop)
    advance(to: stop)
    return .assignment(try assignment(to: name, index: nil, from: start))
  }

  /// The index after the name that stands at an index.
  func indexAfterName(_ index: Int) -> Int {
    guard Byte.startsName(byte(index)) else { return index }
    var index = after(index)
    while Byte.continuesName(byte(index)) { index = after(index) }
    return index
  }

  /// Reads `name[index]=value`, or a word that begins with `name[index]`.
  private mutating func subscripted(upTo stop: Int) throws(ShellError) -> AssignmentOrWord {
    let start = at
    let name = text(start, stop)
    advance(to: stop)
    let bracket = at
    advance()
    let index = try inner(.subscript)
    let close = at
    try expect(Byte.closeBracket, of: "[", from: bracket)
    if here == Byte.equal || (here == Byte.plus && next == Byte.equal) {
      return .assignment(try assignment(to: name, index: index, from: start))
    }
    try count()
    var parts = [Word.Part(.literal(name + "["), range: span(start, bracket + 1))]
    parts += index.parts
    parts.append(Word.Part(.literal("]"), range: span(close, close + 1)))
    parts += try self.parts(.word)
    return .word(Word(parts: parts, range: span(from: start)))
  }

  /// Reads `=value`, `+=value` or `=(…)`.
  private mutating func assignment(
    to name: String,
    index: Word?,
    from start: Int
  ) throws(ShellError) -> Assignment {
    try count()
    let isAppending = here == Byte.plus
    if isAppending { advance() }
    advance()
    let value: Assignment.Value =
      here == Byte.open ? .array(try elements()) : .word(try inner(.word))
    return Assignment(
      name: name,
      index: index,
      isAppending: isAppending,
      value: value,
      range: span(from: start)
    )
  }

  /// Reads `(…)` behind `=`.
  private mutating func elements() throws(ShellError) -> [Word] {
    let start = at
    try enter()
    advance()
    var words: [Word] = []
    try skipLines()
    while startsWord {
      words.append(try element())
      try skipLines()
    }
    try expect(Byte.close, of: "(", from: start)
    guard Byte.endsWord(here), here != Byte.open else { throw unexpected("a blank after ')'") }
    leave()
    return words
  }

  /// Reads one element; blanks between the brackets of `[key]=value` belong to the key.
  private mutating func element() throws(ShellError) -> Word {
    guard here == Byte.openBracket else { return try word() }
    try count()
    let start = at
    advance()
    var parts = [Word.Part(.literal("["), range: span(start, start + 1))]
    parts += try inner(.subscript).parts
    guard here == Byte.closeBracket else { throw missing("]", of: "[", from: start) }
    parts += try self.parts(.word)
    return Word(parts: parts, range: span(from: start))
  }

  /// Reads `name=(…)` as an argument of a declaration; nil if no such stands here.
  mutating func arrayArgument() throws(ShellError) -> Word? {
    let start = at
    var stop = indexAfterName(at)
    guard stop > start else { return nil }
    if byte(stop) == Byte.plus { stop = after(stop) }
    guard byte(stop) == Byte.equal, byte(after(stop)) == Byte.open else { return nil }
    try count()
    let prefix = text(start, stop + 1)
    advance(to: stop + 1)
    let words = try elements()
    let range = span(from: start)
    return Word(parts: [Word.Part(.array(prefix, words), range: range)], range: range)
  }
}
