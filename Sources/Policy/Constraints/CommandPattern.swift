public import Effects

/// A command that a rule speaks of: a program, the words that have to follow, and flags.
public struct CommandPattern: Hashable, Sendable {
  /// The program's name, or its path if that was given.
  public var program: Glob
  /// The words that follow it, in order, options left aside; the last may be a pattern.
  public var words: [Glob]
  /// For each flag every spelling of it; each of them has to be there.
  public var flags: [Set<String>]
  /// Whether nothing may follow.
  public var isWhole: Bool

  /// Describes a command.
  public init(_ program: Glob, words: [Glob] = [], flags: [Set<String>] = [], isWhole: Bool = false)
  {
    self.program = program
    self.words = words
    self.flags = flags
    self.isWhole = isWhole
  }

  /// Whether a program that would run is this command.
  func matches(_ invocation: Invocation) -> Bool {
    guard let first = invocation.words.first else { return false }
    let rest = invocation.words.dropFirst()
    if isProgram(first), fits(rest) { return true }
    // `bash deploy.sh` runs the script.
    guard Self.interpreters.contains(invocation.name),
      let script = rest.firstIndex(where: { !$0.hasPrefix("-") }), isProgram(rest[script])
    else { return false }
    return fits(rest[(script + 1)...])
  }

  private static let interpreters: Set<String> = [
    ".", "bash", "bun", "dash", "deno", "node", "perl", "php", "python", "python3", "ruby", "sh",
    "source", "tsx", "zsh",
  ]

  private func fits(_ rest: ArraySlice<String>) -> Bool {
    flags.allSatisfy { Self.has($0, rest) } && follows(rest)
  }

  /// Whether a word names the program: by its name, or by the end of its path if one was given.
  private func isProgram(_ word: String) -> Bool {
    guard program.pattern.utf8.contains(UInt8(ascii: "/")) else {
      return program.matches(word.split(separator: "/").last.map(String.init) ?? word)
    }
    let plain = word.hasPrefix("./") ? String(word.dropFirst(2)) : word
    return program.matches(plain) || word.hasSuffix("/" + program.pattern)
  }

  /// Whether the words stand there in order.
  ///
  /// Options are passed over, and what may be the argument of one.
  private func follows(_ rest: ArraySlice<String>) -> Bool {
    var wanted = words[...]
    var mayBeArgument = false
    for word in rest {
      guard let next = wanted.first else { return !isWhole }
      if next.matches(word) {
        wanted = wanted.dropFirst()
        mayBeArgument = false
      } else if word.hasPrefix("-") {
        mayBeArgument = true
      } else if mayBeArgument {
        mayBeArgument = false
      } else {
        return false
      }
    }
    return wanted.isEmpty
  }

  /// Whether a flag is among some words, in any of its spellings.
  static func has(_ spellings: Set<String>, _ words: ArraySlice<String>) -> Bool {
    words.contains { word in
      guard word.hasPrefix("-") else { return false }
      return spellings.contains { spelling in
        if word == spelling || word.hasPrefix(spelling + "=") { return true }
        // One letter among others: -rf.
        guard spelling.utf8.count == 2, spelling != "--", !word.hasPrefix("--"),
          let letter = spelling.last
        else { return false }
        return word.dropFirst().allSatisfy(\.isLetter) && word.dropFirst().contains(letter)
      }
    }
  }
}
