/// Finds the `)` that closes a `(` without parsing what is between.
///
/// Only brackets and quotes are followed. Every bracket that directly follows another is remembered
/// with its closing one, so nested arithmetic is looked through once and not once per level.
struct LookAhead {
  /// The index of the closing bracket, by that of the opening one.
  private var closings: [Int: Int] = [:]
  /// How many bytes have been looked at.
  private(set) var work = 0

  /// The index of the `)` that closes the `(` at `index`; nil if the text ends before it.
  mutating func closing(of index: Int, in bytes: [UInt8], end: Int) -> Int? {
    if let known = closings[index] { return known < end ? known : nil }
    var scan = Scan(index: index + 1, stack: [Opening(index: index, closer: Byte.close)])
    while scan.index < end, !scan.stack.isEmpty { step(&scan, bytes, end) }
    work += scan.index - index
    return scan.stack.isEmpty ? closings[index] : nil
  }

  private struct Opening {
    let index: Int
    let closer: UInt8
  }

  private struct Scan {
    var index: Int
    var stack: [Opening]
  }

  private mutating func step(_ scan: inout Scan, _ bytes: [UInt8], _ end: Int) {
    let byte = bytes[scan.index]
    defer { scan.index += 1 }
    guard let top = scan.stack.last else { return }
    if top.closer == Byte.apostrophe {
      if byte == Byte.apostrophe { scan.stack.removeLast() }
      return
    }
    if byte == Byte.backslash {
      scan.index += 1
      return
    }
    if byte == top.closer {
      scan.stack.removeLast()
      if byte == Byte.close { closings[top.index] = scan.index }
      return
    }
    if top.closer == Byte.backquote { return }
    open(byte, in: top.closer, &scan, bytes, end)
  }

  /// Follows a byte that opens something.
  private func open(
    _ byte: UInt8,
    in closer: UInt8,
    _ scan: inout Scan,
    _ bytes: [UInt8],
    _ end: Int
  ) {
    switch byte {
    case Byte.backquote:
      scan.stack.append(Opening(index: scan.index, closer: byte))
    case Byte.quote:
      scan.stack.append(Opening(index: scan.index, closer: byte))
    case Byte.apostrophe where closer != Byte.quote:
      scan.stack.append(Opening(index: scan.index, closer: byte))
    case Byte.open where closer == Byte.close:
      scan.stack.append(Opening(index: scan.index, closer: Byte.close))
    case Byte.dollar where scan.index + 1 < end && bytes[scan.index + 1] == Byte.open:
      scan.index += 1
      scan.stack.append(Opening(index: scan.index, closer: Byte.close))
    case Byte.dollar where scan.index + 1 < end && bytes[scan.index + 1] == Byte.openBrace:
      scan.index += 1
      scan.stack.append(Opening(index: scan.index, closer: Byte.closeBrace))
    default: break
    }
  }
}

extension Reader {
  /// Whether the `(` at `index` begins `((` that a `))` closes, rather than a list in a list.
  mutating func startsArithmetic(at index: Int) throws(ShellError) -> Bool {
    let second = after(index)
    guard byte(second) == Byte.open else { return false }
    guard lookAhead.work <= 16 * (end + 4096) else {
      throw ShellError(.tooDeep(limit: Parser.maximumDepth), at: offset(index))
    }
    guard let close = lookAhead.closing(of: second, in: bytes, end: end) else {
      throw ShellError(.unterminated("((", start: offset(index)), at: offset(end))
    }
    return byte(after(close)) == Byte.close
  }
}
