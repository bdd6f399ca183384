/// A block of HCL, the language of Terraform's files, as far as finding declarations needs it.
///
/// Expressions are skipped; only those that are one plain string or one name are kept.
///
/// - SeeAlso: HCL Native Syntax Specification, Structural Elements.
struct HCLBlock {
  /// The block's type, such as `resource`; empty for a file.
  var type = ""
  /// What stands between the type and the brace.
  var labels: [String] = []
  /// Attributes whose value is a plain string.
  var strings: [String: String] = [:]
  /// Attributes whose value is a single name, such as `true`.
  var words: [String: String] = [:]
  /// The names of all attributes.
  var names: Set<String> = []
  /// Attributes with a short value, as it is written.
  var values: [String: String] = [:]
  /// Where the block starts, as a byte offset.
  var start = 0
  /// The blocks inside.
  var blocks: [HCLBlock] = []

  /// How deep blocks may lie in each other; Terraform itself needs few levels.
  private static let mostLevels = 64

  init() {}

  /// Reads a whole file; nil if anything in it isn't understood.
  init?(file text: String) {
    var lexer = HCLLexer(text)
    self.init(body: &lexer, level: 0)
  }

  private init?(body lexer: inout HCLLexer, level: Int) {
    guard level < Self.mostLevels else { return nil }
    while let token = lexer.next() {
      switch token {
      case .newline: continue
      case .end:
        if level > 0 { return nil }
        return
      case .mark(UInt8(ascii: "}")):
        if level == 0 { return nil }
        return
      case .name(let name):
        let count = blocks.count
        let start = lexer.start
        guard read(name, &lexer, level: level) else { return nil }
        if blocks.count > count { blocks[count].start = start }
      case .text, .mark, .other: return nil
      }
    }
    return nil
  }

  /// Reads an attribute or a block after its name.
  private mutating func read(_ name: String, _ lexer: inout HCLLexer, level: Int) -> Bool {
    var labels: [String] = []
    while let token = lexer.next() {
      switch token {
      case .mark(UInt8(ascii: "=")) where labels.isEmpty:
        names.insert(name)
        return readValue(name, &lexer)
      case .mark(UInt8(ascii: "{")):
        guard var block = HCLBlock(body: &lexer, level: level + 1) else { return false }
        block.type = name
        block.labels = labels
        blocks.append(block)
        return true
      case .name(let label), .text(let label): labels.append(label)
      default: return false
      }
    }
    return false
  }

  /// Skips an expression to the end of its line, or to the `}` that ends its block.
  private mutating func readValue(_ name: String, _ lexer: inout HCLLexer) -> Bool {
    var closers: [UInt8] = []
    var count = 0
    var only: String?
    var word: String?
    var start: Int?
    var end = 0
    while let token = lexer.peek() {
      if start == nil { start = lexer.start }
      switch token {
      case .newline where closers.isEmpty, .end where closers.isEmpty,
        .mark(UInt8(ascii: "}")) where closers.isEmpty:
        if let start { values[name] = lexer.text(start..<max(start, end)) }
        if count == 1, let only { strings[name] = only }
        if count == 1, let word { words[name] = word }
        return count > 0
      case .end: return false
      case .newline:
        _ = lexer.next()
        continue
      case .mark(UInt8(ascii: "{")): closers.append(UInt8(ascii: "}"))
      case .mark(UInt8(ascii: "[")): closers.append(UInt8(ascii: "]"))
      case .mark(UInt8(ascii: "(")): closers.append(UInt8(ascii: ")"))
      case .mark(let mark) where [UInt8(ascii: "}"), 93, 41].contains(mark):
        guard closers.popLast() == mark else { return false }
      case .text(let text): only = text
      case .name(let name): word = name
      case .mark, .other: break
      }
      count += 1
      _ = lexer.next()
      end = lexer.place
    }
    return false
  }
}
