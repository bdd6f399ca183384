/// Cuts a script into statements and commands as `psql` does.
///
/// - SeeAlso: psql(1) of PostgreSQL 15, "Meta-Commands" and "Variables".
struct PsqlScript {
  /// The steps of a script, in order.
  ///
  /// `variables`: Values that are known, such as those of `-v`.
  static func items(of text: String, variables: [String: String] = [:]) -> [SQLScriptItem] {
    var script = PsqlScript(bytes: Array(text.utf8), variables: variables)
    script.read()
    return script.items
  }

  let bytes: [UInt8]
  var position = 0
  var items: [SQLScriptItem] = []
  var variables: [String: String]
  /// Whether some steps may be skipped, so that no variable is sure.
  var isConditional = false
  /// The statement so far, with commands left out and variables put in.
  private var buffer: [UInt8] = []
  private var start: Int?
  /// The bare words outside parentheses, in upper case, that tell a few statements apart.
  private var words: [String] = []
  private var level = 0
  private var bodies = 0
  /// Whether the lines after this one are rows for a `COPY`.
  private var rowsFollow = false

  private init(bytes: [UInt8], variables: [String: String]) {
    self.bytes = bytes
    self.variables = variables
  }

  func peek(_ distance: Int = 0) -> UInt8 {
    let place = position + distance
    return place < bytes.count ? bytes[place] : 0
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a statement has begun that isn't sent yet.
  var hasStatement: Bool { !words.isEmpty || level > 0 }

  private mutating func read() {
    while position < bytes.count { step() }
    send(upTo: bytes.count)
  }

  private mutating func step() {
    switch peek() {
    case 0x0A:
      take(1)
      if rowsFollow { skipRows() }
    case 0x27: takeString()
    case 0x22: takeQuoted(0x22, escapes: false)
    case 0x24: takeDollar()
    case 0x2D where peek(1) == 0x2D: takeLine()
    case 0x2F where peek(1) == 0x2A: takeComment()
    case 0x5C: backslash()
    case 0x3A: colon()
    case 0x3B where level == 0 && bodies == 0:
      let end = position
      position += 1
      send(upTo: end)
    case 0x28:
      level += 1
      take(1)
    case 0x29:
      level = max(0, level - 1)
      take(1)
    case let byte where PostgresReader.isWord(byte): takeWord()
    default:
      if !PostgresReader.isBlank(peek()) { words.append(";") }
      take(1)
    }
  }

  /// Moves bytes into the statement.
  mutating func take(_ count: Int) {
    let end = min(bytes.count, position + count)
    if start == nil { start = position }
    buffer += bytes[position..<end]
    position = end
  }

  /// Puts other bytes into the statement, in place of some of the script.
  mutating func put(_ replacement: some Collection<UInt8>, for count: Int) {
    if start == nil { start = position }
    buffer += replacement
    position = min(bytes.count, position + count)
  }

  /// Leaves bytes out of the statement; blanks stand for them, so that places stay right.
  mutating func blank(from begin: Int) {
    guard start != nil else { return }
    buffer += repeatElement(0x20, count: position - begin)
  }

  /// Ends the statement and hands it over.
  mutating func send(upTo end: Int) {
    if let start, hasStatement {
      items.append(.sql(String(decoding: buffer, as: UTF8.self), start..<max(start, end)))
      let pairs = zip(words, words.dropFirst())
      if words.first == "COPY", pairs.contains(where: { $0 == "FROM" && $1 == "STDIN" }) {
        rowsFollow = true
      }
    }
    drop()
  }

  /// Forgets the statement.
  mutating func drop() {
    buffer = []
    start = nil
    words = []
    level = 0
    bodies = 0
  }

  private mutating func takeWord() {
    let begin = position
    var end = position
    while end < bytes.count, PostgresReader.isWord(bytes[end]) { end += 1 }
    let isEscape = end - begin == 1 && end < bytes.count && bytes[end] == 0x27
    let word = text(begin..<end).uppercased()
    take(end - begin)
    if isEscape, word == "E" { return takeQuoted(0x27, escapes: true) }
    guard level == 0 else { return }
    words.append(word)
    countBodies(word)
  }

  /// `CREATE FUNCTION … BEGIN ATOMIC … END` holds semicolons.
  private mutating func countBodies(_ word: String) {
    let head = words.prefix(4)
    guard head.first == "CREATE", head.contains("FUNCTION") || head.contains("PROCEDURE") else {
      return
    }
    switch word {
    case "BEGIN": bodies += 1
    case "CASE" where bodies > 0: bodies += 1
    case "END" where bodies > 0: bodies -= 1
    default: break
    }
  }

  private mutating func takeString() {
    words.append("'")
    takeQuoted(0x27, escapes: false)
  }

  private mutating func takeQuoted(_ quote: UInt8, escapes: Bool) {
    if quote == 0x22 { words.append("\"") }
    take(1)
    while position < bytes.count, peek() != quote {
      take(escapes && peek() == 0x5C ? 2 : 1)
    }
    take(1)
  }

  private mutating func takeDollar() {
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x24, PostgresReader.isWord(bytes[end]) { end += 1 }
    let isDigit = (0x30...0x39).contains(peek(1))
    guard end < bytes.count, bytes[end] == 0x24, !isDigit else { return take(1) }
    let tag = bytes[position...end]
    words.append("$")
    take(tag.count)
    while position < bytes.count, !bytes[position...].starts(with: tag) { take(1) }
    take(tag.count)
  }

  private mutating func takeLine() {
    while position < bytes.count, peek() != 0x0A, peek() != 0x0D { take(1) }
  }

  private mutating func takeComment() {
    var depth = 0
    repeat {
      if peek() == 0x2F, peek(1) == 0x2A {
        depth += 1
        take(2)
      } else if peek() == 0x2A, peek(1) == 0x2F {
        depth -= 1
        take(2)
      } else {
        take(1)
      }
    } while depth > 0 && position < bytes.count
  }

  /// Skips rows up to a line `\.`; were the COPY to fail, psql would take them for statements.
  private mutating func skipRows() {
    rowsFollow = false
    let begin = position
    var isPlain = true
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[position..<end]
      position = min(bytes.count, end + 1)
      if line.elementsEqual([0x5C, 0x2E]) || line.elementsEqual([0x5C, 0x2E, 0x0D]) { break }
      for (byte, next) in zip(line, line.dropFirst())
      where byte == 0x5C && !Self.escapes.contains(next) {
        isPlain = false
      }
    }
    if !isPlain {
      items.append(.unknown("rows hold what psql may take for commands", begin..<position))
    }
    drop()
  }

  /// What may follow a backslash in the text format of COPY.
  private static let escapes = Array("NbfnrtvxNO\\0123456789.".utf8)
}
