/// `\copy`, which moves rows between a table and a file of this machine.
extension PsqlScript {
  /// Reads what follows `\copy`; psql sends it as a `COPY` to or from itself.
  mutating func copy(_ line: String, _ range: Range<Int>) {
    let bytes = Array(line.utf8)
    let tokens = SQLLexer.tokens(of: bytes, isMySQL: false)
    let statement = SQLStatement(bytes: bytes, tokens: tokens[...])
    let borders = (statement.places(of: "FROM") + statement.places(of: "TO")).sorted()
    guard let border = borders.first, border + 1 < tokens.count else {
      return items.append(.unknown("what is copied isn't known", range))
    }
    let head = String(decoding: bytes[..<tokens[border].range.lowerBound], as: UTF8.self)
    let writesTable = statement.word(border) == "FROM"
    items.append(.sql("COPY \(head) \(writesTable ? "FROM STDIN" : "TO STDOUT")", range))
    let isProgram = statement.word(border + 1) == "PROGRAM"
    let place = isProgram ? border + 2 : border + 1
    switch statement.kind(place) {
    case .string(let text) where isProgram: items.append(.shell(text, range))
    case .string(let text):
      items.append(writesTable ? .readsFile(text, range) : .writesFile(text, range))
    case .word("STDIN"), .word("STDOUT"), .word("PSTDIN"), .word("PSTDOUT"): break
    default:
      let rest = bytes[tokens[border].range.upperBound...].drop { PostgresReader.isBlank($0) }
      let file = String(decoding: rest.prefix { !PostgresReader.isBlank($0) }, as: UTF8.self)
      guard !isProgram, !file.isEmpty else {
        return items.append(.unknown("what is copied isn't known", range))
      }
      items.append(writesTable ? .readsFile(file, range) : .writesFile(file, range))
    }
  }
}
