extension CodeLexer {
  /// Reads what begins a here-document: `<<~TEXT`, `<<"TEXT"`, `<<<'TEXT'`.
  mutating func readDocumentStart() -> Bool {
    var offset = language == .php ? 3 : 2
    while language == .php, peek(offset) == 0x20 || peek(offset) == 0x09 { offset += 1 }
    var mark: UInt8 = 0
    if language != .php, peek(offset) == UInt8(ascii: "~") || peek(offset) == UInt8(ascii: "-") {
      mark = peek(offset)
      offset += 1
    }
    var quote = peek(offset)
    if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") {
      offset += 1
    } else {
      quote = 0
      guard Self.isNameStart(peek(offset)) else { return false }
    }
    let start = position + offset
    var end = start
    while end < bytes.count, quote == 0 ? Self.isName(bytes[end]) : bytes[end] != quote {
      if bytes[end] == UInt8(ascii: "\n") { return false }
      end += 1
    }
    guard end > start, end <= bytes.count else { return false }
    position = min(quote == 0 ? end : end + 1, bytes.count)
    add(quote == UInt8(ascii: "`") ? .shell : .text, "", [.unknown])
    // Each one may look through all that follows, so a few have to do.
    guard documents.count < 16 else {
      isSure = false
      return true
    }
    documents.append(
      CodeDocument(
        token: tokens.count - 1,
        end: Array(bytes[start..<end]),
        mayIndent: mark != 0 || language == .php,
        strips: mark == UInt8(ascii: "~") || language == .php,
        expands: quote != UInt8(ascii: "'")
      )
    )
    return true
  }

  /// Reads the texts of the here-documents that began on the line before.
  mutating func readDocuments() {
    for document in documents { read(document) }
    documents = []
  }

  private mutating func read(_ document: CodeDocument) {
    let start = position
    while position < bytes.count {
      let line = position
      skipLine()
      let isEnd = ends(line..<position, document)
      if isEnd {
        let range = start..<max(start, line - 1)
        // PHP goes on behind the name.
        if language == .php {
          position = line
          while peek(0) == 0x20 || peek(0) == 0x09 { position += 1 }
          position += document.end.count
        } else if position < bytes.count {
          position += 1
        }
        return fill(document.token, parts(range, document))
      }
      position = min(position + 1, bytes.count)
    }
    isSure = false
  }

  private func ends(_ line: Range<Int>, _ document: CodeDocument) -> Bool {
    var content = bytes[line]
    if document.mayIndent { content = content.drop { $0 == 0x20 || $0 == 0x09 } }
    if content.last == 0x0D { content = content.dropLast() }
    if language == .php {
      guard content.starts(with: document.end) else { return false }
      let next = content.dropFirst(document.end.count).first
      return next.map { !Self.isName($0) } ?? true
    }
    return content.elementsEqual(document.end)
  }

  private func parts(_ range: Range<Int>, _ document: CodeDocument) -> [CodePart] {
    guard document.strips else {
      return document.expands ? expanded(range) : [.text(text(range))]
    }
    // Indentation goes line by line; code that is followed doesn't depend on it.
    let lines = bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false)
    let joined = lines.map { Array($0.drop { $0 == 0x20 || $0 == 0x09 }) }.joined(separator: [0x0A])
    let stripped = Array(joined)
    guard document.expands else { return [.text(String(decoding: stripped, as: UTF8.self))] }
    var reader = CodeTextReader(
      bytes: stripped[...],
      language: language,
      formats: false,
      isRaw: false
    )
    return reader.read()
  }
}
