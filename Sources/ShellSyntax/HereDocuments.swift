// The texts of here-documents, which start on the line after their redirection.
extension Reader {
  /// Reads the texts of all redirections that wait for one; `at` is at the start of a line.
  mutating func readDocuments() throws(ShellError) {
    let waiting = pending
    pending = []
    for document in waiting {
      documents[document.key] = try read(document)
    }
  }

  /// A line of a here-document.
  private struct Line {
    /// Where its text starts, after stripped tabs.
    var start: Int
    /// Where it ends: at its newline, or at the end.
    var stop: Int
    /// Where the next line starts.
    var next: Int
  }

  /// Reads one text and the line that ends it.
  private mutating func read(
    _ document: PendingDocument
  ) throws(ShellError) -> Redirection.Document {
    let start = at
    var tabs: [Range<Int>] = []
    var lineStart = at
    while lineStart < end {
      let line = self.line(at: lineStart, of: document)
      if let stop = delimiterEnd(of: line, document) {
        record(.delimiter, lineStart, stop)
        at = stop
        return try text(of: document, start, lineStart, tabs)
      }
      if line.start > lineStart { tabs.append(lineStart..<line.start) }
      lineStart = line.next
    }
    at = end
    return try text(of: document, start, end, tabs)
  }

  /// Finds the ends of a line; a backslash and newline joins lines unless the text is quoted.
  private func line(at start: Int, of document: PendingDocument) -> Line {
    var first = start
    if document.stripsTabs {
      while byte(first) == Byte.tab { first += 1 }
    }
    var index = first
    while index < end, bytes[index] != Byte.newline {
      let joins = bytes[index] == Byte.backslash && !document.isQuoted && index + 1 < end
      index += joins ? 2 : 1
    }
    return Line(start: first, stop: min(index, end), next: min(index + 1, end))
  }

  /// The index after a line if it ends the text; inside `$(`, a `)` may follow the delimiter.
  private func delimiterEnd(of line: Line, _ document: PendingDocument) -> Int? {
    let delimiter = document.delimiter
    var index = line.start
    for expected in delimiter {
      if !document.isQuoted {
        while byte(index) == Byte.backslash, byte(index + 1) == Byte.newline { index += 2 }
      }
      guard index < end, bytes[index] == expected else { return nil }
      index += 1
    }
    if !document.isQuoted {
      while byte(index) == Byte.backslash, byte(index + 1) == Byte.newline { index += 2 }
    }
    if index >= line.stop { return line.next }
    return substitutions > 0 && byte(index) == Byte.close ? index : nil
  }

  /// Reads a text's expansions, without the tabs that are stripped.
  private mutating func text(
    of document: PendingDocument,
    _ start: Int,
    _ stop: Int,
    _ tabs: [Range<Int>]
  ) throws(ShellError) -> Redirection.Document {
    // Each text is looked through once for its end and once more for the texts inside it.
    let levels = Parser.maximumDepth / 10
    try enter(levels)
    let range = span(start, stop)
    let parts: [Word.Part]
    if tabs.isEmpty {
      parts = try document.isQuoted ? literal(start, stop) : expansions(start, stop)
    } else {
      let view = view(start, stop, without: tabs)
      parts = try read(view, end: offset(stop)) { reader throws(ShellError) in
        try document.isQuoted
          ? reader.literal(0, reader.end) : reader.expansions(0, reader.end)
      }
    }
    leave(levels)
    return Redirection.Document(parts: parts, isQuoted: document.isQuoted, range: range)
  }

  /// A part of the text without its stripped tabs.
  private mutating func view(
    _ start: Int,
    _ stop: Int,
    without tabs: [Range<Int>]
  ) -> View {
    var view = View()
    var next = start
    for range in tabs + [stop..<stop] {
      for index in next..<range.lowerBound { view.append(bytes[index], from: offset(index)) }
      record(.dropped, range.lowerBound, range.upperBound)
      next = range.upperBound
    }
    return view
  }

  /// A quoted text, in which nothing means anything.
  private func literal(_ start: Int, _ stop: Int) -> [Word.Part] {
    guard start < stop else { return [] }
    let text = String(decoding: bytes[start..<stop], as: UTF8.self)
    return [Word.Part(.literal(text), range: span(start, stop))]
  }

  /// Reads the expansions of an unquoted text.
  private mutating func expansions(
    _ start: Int,
    _ stop: Int
  ) throws(ShellError) -> [Word.Part] {
    let outer = (at: at, end: end, pending: pending, substitutions: substitutions)
    at = start
    end = stop
    pending = []
    substitutions = 0
    skipContinuations()
    let parts = try parts(.document)
    try readDocuments()
    at = outer.at
    end = outer.end
    pending = outer.pending
    substitutions = outer.substitutions
    return parts
  }
}
