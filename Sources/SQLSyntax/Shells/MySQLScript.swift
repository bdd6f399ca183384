/// Cuts a script into statements and commands as the `mysql` and `mariadb` clients do.
///
/// - SeeAlso: MySQL 8.0 Reference Manual, "mysql Client Commands".
struct MySQLScript {
  private let bytes: [UInt8]
  private var position = 0
  private var items: [SQLScriptItem] = []
  private var delimiter: [UInt8] = [0x3B]
  private var buffer: [UInt8] = []
  private var start: Int?

  /// The steps of a script, in order.
  static func items(of text: String) -> [SQLScriptItem] {
    var script = MySQLScript(bytes: Array(text.utf8))
    script.read()
    return script.items
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  private mutating func read() {
    var isLineStart = true
    while position < bytes.count {
      // A command by its name stands where a line and a statement begin.
      if isLineStart, start == nil, namedCommand() { continue }
      isLineStart = peek() == 0x0A
      step()
    }
    send(upTo: bytes.count)
  }

  private mutating func step() {
    switch peek() {
    case 0x27, 0x22, 0x60: takeQuoted(peek())
    case 0x5C: backslash()
    case _ where bytes[position...].starts(with: delimiter):
      let end = position
      position += delimiter.count
      send(upTo: end)
    case 0x23: takeLine()
    case 0x2D where peek(1) == 0x2D && (peek(2) <= 0x20): takeLine()
    case 0x2F where peek(1) == 0x2A && peek(2) != 0x21 && !(peek(2) == 0x4D && peek(3) == 0x21):
      takeComment()
    default: take(1)
    }
  }

  private mutating func take(_ count: Int) {
    let end = min(bytes.count, position + count)
    if start == nil, bytes[position..<end].contains(where: { !PostgresReader.isBlank($0) }) {
      start = position
    }
    if start != nil { buffer += bytes[position..<end] }
    position = end
  }

  /// Leaves bytes out of the statement; blanks stand for them, so that places stay right.
  private mutating func blank(to end: Int) {
    if start != nil { buffer += repeatElement(0x20, count: end - position) }
    position = end
  }

  private mutating func send(upTo end: Int) {
    if let start, buffer.contains(where: { !PostgresReader.isBlank($0) }) {
      items.append(.sql(String(decoding: buffer, as: UTF8.self), start..<max(start, end)))
    }
    (buffer, start) = ([], nil)
  }

  private mutating func takeQuoted(_ quote: UInt8) {
    take(1)
    while position < bytes.count, peek() != quote {
      take(peek() == 0x5C && quote != 0x60 ? 2 : 1)
    }
    take(1)
  }

  private mutating func takeLine() {
    blank(to: bytes[position...].firstIndex(of: 0x0A) ?? bytes.count)
  }

  private mutating func takeComment() {
    var end = position + 2
    while end < bytes.count,
      !(bytes[end] == 0x2A && end + 1 < bytes.count && bytes[end + 1] == 0x2F)
    {
      end += 1
    }
    // One that doesn't end is the server's to refuse.
    end < bytes.count ? blank(to: end + 2) : take(end - position)
  }

  /// `\G`, `\! command` and the like stand anywhere but in quotes.
  private mutating func backslash() {
    let begin = position
    let letter = peek(1)
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    let range = begin..<end
    let line = String(decoding: bytes[min(begin + 2, end)..<end], as: UTF8.self)
    switch letter {
    case UInt8(ascii: "g"), UInt8(ascii: "G"):
      position += 2
      send(upTo: begin)
    case UInt8(ascii: "c"):
      position += 2
      (buffer, start) = ([], nil)
    case UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: "T"), UInt8(ascii: "P"),
      UInt8(ascii: "d"), UInt8(ascii: "u"), UInt8(ascii: "e"), UInt8(ascii: "C"), UInt8(ascii: "R"),
      UInt8(ascii: "r"):
      blank(to: end)
      command(String(UnicodeScalar(letter)), line, range)
    case UInt8(ascii: "W"), UInt8(ascii: "w"), UInt8(ascii: "t"), UInt8(ascii: "n"),
      UInt8(ascii: "h"), UInt8(ascii: "?"), UInt8(ascii: "s"), UInt8(ascii: "p"),
      UInt8(ascii: "#"), UInt8(ascii: "x"), UInt8(ascii: "q"), UInt8(ascii: "N"):
      blank(to: begin + 2)
    default: take(2)
    }
  }

  private static let names: [String: String] = [
    "source": ".", "system": "!", "tee": "T", "pager": "P", "delimiter": "d", "use": "u",
    "edit": "e",
    "charset": "C", "prompt": "R", "connect": "r", "notee": "t", "nopager": "n", "help": "h",
    "status": "s", "print": "p", "rehash": "#", "warnings": "W", "nowarning": "w", "exit": "q",
    "quit": "q", "clear": "c", "resetconnection": "x", "go": "g", "ego": "G", "sandbox": "-",
  ]

  /// A command such as `source file`, which takes the whole line.
  private mutating func namedCommand() -> Bool {
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[position..<end].drop { PostgresReader.isBlank($0) }
    let word = line.prefix { PostgresReader.isWord($0) }
    let name = String(decoding: word, as: UTF8.self).lowercased()
    guard let letter = Self.names[name] else { return false }
    let rest = line.dropFirst(word.count)
    // `USE x` is a statement too, and reads the same; a name that goes on is none of these.
    guard rest.first.map({ PostgresReader.isBlank($0) || $0 == 0x3B }) ?? true else { return false }
    let range = line.startIndex..<end
    command(letter, String(decoding: rest, as: UTF8.self), range)
    position = min(bytes.count, end + 1)
    return true
  }

  private mutating func command(_ letter: String, _ line: String, _ range: Range<Int>) {
    var words = line.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    if letter != "!", letter != "d", letter != "P", let last = words.popLast() {
      let bare = String(last.reversed().drop { $0 == ";" }.reversed())
      if !bare.isEmpty { words.append(bare) }
    }
    let text = words.joined(separator: " ")
    switch letter {
    case "!": items.append(.shell(line.trimmedBlanks, range))
    case "P":
      items.append(text.isEmpty ? .other("pager", range) : .shell(line.trimmedBlanks, range))
    case ".": items.append(.include(text, range))
    case "T": items.append(text.isEmpty ? .other("tee", range) : .writesFile(text, range))
    case "d": delimiter = words.first.map { Array($0.utf8) } ?? delimiter
    case "u": items.append(.sql("USE \(text)", range))
    case "e": items.append(.unknown("an editor is opened", range))
    case "C": items.append(.sql("SET NAMES \(text)", range))
    default: items.append(.other(letter, range))
    }
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var trimmedBlanks: String {
    let start = utf8.drop { PostgresReader.isBlank($0) }
    let back = start.reversed().drop { PostgresReader.isBlank($0) }
    return String(decoding: Array(back.reversed()), as: UTF8.self)
  }
}
