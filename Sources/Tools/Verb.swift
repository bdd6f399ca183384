/// What every operation does whose name begins with a word, as of large command-line clients.
public struct Verb: Hashable, Sendable {
  /// The beginning of the operation's name, such as `delete`.
  public var prefix: String
  /// What it does; a deed on a named thing takes the whole operation's name.
  public var does: [Deed]

  /// Describes a verb.
  public init(_ prefix: String, _ does: Deed...) {
    self.prefix = prefix
    self.does = does
  }

  /// Describes a verb with deeds that were put together.
  public init(_ prefix: String, _ deeds: [Deed]) {
    self.prefix = prefix
    self.does = deeds
  }

  /// Verbs that do the same, with blanks between their names.
  static func alike(_ names: Spellings, _ deeds: Deed...) -> [Verb] {
    names.list.map { Verb(String($0), deeds) }
  }

  /// Describes verbs that do the same, with commas between their names.
  static func each(_ names: String, _ does: Deed...) -> [Verb] {
    names.split(separator: ",").compactMap { name in
      let words = name.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      return words.isEmpty ? nil : Verb(words, does)
    }
  }
}
