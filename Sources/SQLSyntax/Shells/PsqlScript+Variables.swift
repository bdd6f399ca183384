/// Variables in SQL: `:name`, `:'name'`, `:"name"`.
extension PsqlScript {
  mutating func colon() {
    let next = peek(1)
    if next == 0x3A { return take(2) }
    if next == 0x27 || next == 0x22 { return quotedVariable(next) }
    if next == 0x7B { return test() }
    var end = position + 1
    while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
    let range = position..<end
    guard range.count > 1 else { return take(1) }
    let name = text(position + 1..<end)
    // `[1:2]` is a slice: a variable that isn't set stays as it is written.
    if variables[name] == nil, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return take(1)
    }
    guard let value = variables[name], value.utf8.allSatisfy({ Self.isName($0) || $0 == 0x2E })
    else {
      items.append(.unknown("the value of the variable \(name) isn't known", range))
      return put([0x20] + bytes[position + 1..<end], for: range.count)
    }
    put(value.utf8, for: range.count)
  }

  /// `:'name'` becomes one constant and `:"name"` one name, whatever the value is.
  private mutating func quotedVariable(_ quote: UInt8) {
    var end = position + 2
    while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == quote else { return take(1) }
    let name = text(position + 2..<end)
    guard let value = variables[name] else { return put([0x20], for: 1) }
    let doubled = value.utf8.flatMap { $0 == quote ? [$0, $0] : [$0] }
    guard quote == 0x22 || !value.utf8.contains(0x5C) else { return put([0x20], for: 1) }
    put([quote] + doubled + [quote], for: end + 1 - position)
  }

  /// `:{?name}` becomes TRUE or FALSE.
  private mutating func test() {
    guard peek(2) == 0x3F, let end = bytes[position...].firstIndex(of: 0x7D) else { return take(1) }
    put("TRUE".utf8, for: end + 1 - position)
  }

  static func isName(_ byte: UInt8) -> Bool { byte != 0x24 && PostgresReader.isWord(byte) }
}
