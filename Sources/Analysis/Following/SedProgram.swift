/// What a `sed` program can do beyond editing its input (sed(1), GNU sed 4.9).
///
/// A program that can't be read to its end counts as unknown: it may be one that another sed takes.
enum SedProgram {
  /// Files that it writes and commands that it runs.
  static func acts(_ program: String) -> [FilterAct] {
    var reader = SedReader(text: Array(program.utf8))
    if !reader.read() { reader.acts.append(.unknown("this sed program isn't understood")) }
    return reader.acts
  }
}

/// Reads the commands of a `sed` program one after the other.
private struct SedReader {
  let text: [UInt8]
  var acts: [FilterAct] = []
  private var position = 0
  private var depth = 0

  init(text: [UInt8]) { self.text = text }

  private var byte: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skip(_ wanted: StaticString) {
    while let byte, Self.contains(wanted, byte) { position += 1 }
  }

  private static func contains(_ set: StaticString, _ byte: UInt8) -> Bool {
    for index in 0..<set.utf8CodeUnitCount where set.utf8Start[index] == byte { return true }
    return false
  }

  /// Reads everything; false if something isn't understood.
  mutating func read() -> Bool {
    while true {
      skip(" \t\n;\r")
      guard position < text.count else { return depth == 0 }
      guard readAddresses() else { return false }
      skip(" \t!")
      guard let command = byte else { return false }
      position += 1
      guard readCommand(command) else { return false }
    }
  }

  private mutating func readAddresses() -> Bool {
    guard readAddress(isFirst: true) else { return false }
    skip(" \t")
    guard byte == UInt8(ascii: ",") else { return true }
    position += 1
    skip(" \t")
    return readAddress(isFirst: false)
  }

  private mutating func readAddress(isFirst: Bool) -> Bool {
    guard let first = byte else { return true }
    switch first {
    case UInt8(ascii: "$"): position += 1
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      position += 1
      if first == UInt8(ascii: "\\") { position += 1 }
      guard position <= text.count, skipPattern(until: text[position - 1]) else { return false }
      skip("IM")
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      skip("0123456789")
      if byte == UInt8(ascii: "~") {
        position += 1
        skip("0123456789")
      }
    case UInt8(ascii: "+"), UInt8(ascii: "~"):
      if isFirst { return false }
      position += 1
      skip("0123456789")
    default: return isFirst
    }
    return true
  }

  /// Moves behind the delimiter that ends a regular expression; in brackets it means itself.
  private mutating func skipPattern(until delimiter: UInt8) -> Bool {
    while let current = byte {
      position += 1
      if current == delimiter { return true }
      if current == UInt8(ascii: "\\") {
        position += 1
      } else if current == UInt8(ascii: "[") {
        guard skipClass() else { return false }
      } else if current == UInt8(ascii: "\n") && delimiter != current {
        return false
      }
    }
    return false
  }

  private mutating func skipClass() -> Bool {
    if byte == UInt8(ascii: "^") { position += 1 }
    if byte == UInt8(ascii: "]") { position += 1 }
    while let current = byte {
      position += 1
      if current == UInt8(ascii: "]") { return true }
      guard current == UInt8(ascii: "["), let kind = byte, Self.contains(":.=", kind) else {
        continue
      }
      // `[:alpha:]` and the like.
      position += 1
      while position + 1 < text.count,
        text[position] != kind || text[position + 1] != UInt8(ascii: "]")
      {
        position += 1
      }
      position += 2
    }
    return false
  }

  /// Moves behind the delimiter that ends a replacement.
  private mutating func skipReplacement(until delimiter: UInt8) -> Range<Int>? {
    let start = position
    while let current = byte {
      position += 1
      if current == delimiter { return start..<position - 1 }
      if current == UInt8(ascii: "\\") { position += 1 }
    }
    return nil
  }

  private mutating func readCommand(_ command: UInt8) -> Bool {
    switch command {
    case UInt8(ascii: "{"):
      depth += 1
      return true
    case UInt8(ascii: "}"):
      depth -= 1
      return depth >= 0 && readEnd()
    case UInt8(ascii: "#"):
      _ = takeLine()
      return true
    case UInt8(ascii: "s"): return readSubstitution()
    case UInt8(ascii: "y"):
      guard let delimiter = byte else { return false }
      position += 1
      guard skipReplacement(until: delimiter) != nil, skipReplacement(until: delimiter) != nil
      else {
        return false
      }
      return readEnd()
    case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "c"):
      skipText()
      return true
    case UInt8(ascii: ":"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "v"):
      skip(" \t")
      while let byte, !Self.contains(" \t\n;}", byte) { position += 1 }
      return readEnd()
    case UInt8(ascii: "r"), UInt8(ascii: "R"):
      _ = takeLine()
      return true
    case UInt8(ascii: "w"), UInt8(ascii: "W"): return note(file: takeLine())
    case UInt8(ascii: "e"):
      let code = takeLine()
      acts.append(.shell(code.isEmpty ? nil : code))
      return true
    case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"):
      skip(" \t")
      skip("0123456789")
      return readEnd()
    case _ where Self.contains("dDgGhHnNpPxz=F", command): return readEnd()
    default: return false
    }
  }

  /// The rest of the line without blanks at its beginning.
  private mutating func takeLine() -> String {
    skip(" \t")
    let start = position
    while let byte, byte != UInt8(ascii: "\n") { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  private mutating func note(file name: String) -> Bool {
    if name.isEmpty { return false }
    if name != "/dev/stdout" && name != "/dev/stderr" { acts.append(.writes(name)) }
    return true
  }

  /// The text of `a`, `i` and `c`: to the end of a line that no backslash continues.
  private mutating func skipText() {
    while let current = byte {
      position += 1
      if current == UInt8(ascii: "\\") {
        position += 1
      } else if current == UInt8(ascii: "\n") {
        return
      }
    }
  }

  private mutating func readSubstitution() -> Bool {
    guard let delimiter = byte, delimiter != UInt8(ascii: "\n"), delimiter != UInt8(ascii: "\\")
    else { return false }
    position += 1
    guard skipPattern(until: delimiter), skipReplacement(until: delimiter) != nil else {
      return false
    }
    while let flag = byte {
      switch flag {
      case _ where Self.contains("gpIiMm0123456789", flag): position += 1
      case UInt8(ascii: "e"):
        position += 1
        acts.append(.shell(nil))
      case UInt8(ascii: "w"):
        position += 1
        return note(file: takeLine())
      default: return readEnd()
      }
    }
    return true
  }

  /// Whether a command ends here.
  private mutating func readEnd() -> Bool {
    skip(" \t\r")
    guard let byte else { return true }
    return Self.contains("\n;}#", byte)
  }
}
