internal import Effects

/// Reads `flock`'s file and what runs while it is locked: words, or code after `-c` (flock(1)).
enum FlockReader {
  static func read(_ invocation: inout Invocation) {
    guard let file = invocation.operands.first else { return }
    if file.isKnown, file.text.allSatisfy(\.isASCIIDigit), invocation.operands.count == 1 { return }
    invocation.add([.creates], on: file)
    let words = invocation.operands.dropFirst()
    if let option = words.first, ["-c", "--command"].contains(option.text) {
      guard let code = words.dropFirst().first else { return }
      return invocation.runs(.code(code, .shell), origin: code.origin)
    }
    invocation.readCommand(after: 1)
  }
}
