/// One program as it would be run: its words after everything that the shell does to them.
///
/// Wrappers such as `sudo` and `npx`, scripts, aliases and code within code are followed, so each
/// program that would run is one invocation, wherever it stands in the text.
public struct Invocation: Hashable, Sendable {
  /// The program as it is called, and its arguments; a word that isn't known is its source text.
  public var words: [String]
  /// The bytes of the request that run it, as UTF-8 offsets from 0.
  public var origin: Range<Int>

  /// Describes a run of a program.
  public init(_ words: [String], origin: Range<Int>) {
    self.words = words
    self.origin = origin
  }

  /// The program's name without its folder.
  public var name: String {
    let word = words.first ?? ""
    return word.split(atByte: UInt8(ascii: "/")).last.map(String.init) ?? word
  }
}
