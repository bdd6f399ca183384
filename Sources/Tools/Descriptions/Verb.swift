/// What every operation does whose name begins with a word, as of large command-line clients.
public struct Verb: Hashable, Sendable {
  /// The beginning of the operation's name, such as `delete`.
  ///
  /// To the readers of whole commands it stands for a word, and for those that go on with `-` or
  /// `:`; one that begins with `-` is an end, and one that ends with `*` any beginning.
  public var prefix: String
  /// What it does; a deed on a named thing takes the whole operation's name.
  public var does: [Deed]
  /// Whether `prefix` is a whole command, each of its words in order, from the first one on.
  ///
  /// `a|b` stands for either word, and `*` for any.
  public var isPath = false
  /// The modes that the operation switches on, for what options do with it.
  public var sets: [Mode] = []

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

  /// Puts lists together.
  public static func all(_ lists: [Verb]...) -> [Verb] { lists.flatMap(\.self) }

  /// Describes verbs that do the same, separated by blanks, and the modes that they switch on.
  public static func words(
    _ prefixes: String,
    sets modes: [Mode] = [],
    _ does: Deed...
  ) -> [Verb] {
    prefixes.split { $0 == " " || $0 == "\n" }.map { prefix in
      var verb = Verb(String(prefix), does)
      verb.sets = modes
      return verb
    }
  }

  /// Describes whole commands that do the same, one a line, and the modes that they switch on.
  public static func paths(
    _ commands: String,
    sets modes: [Mode] = [],
    _ does: Deed...
  ) -> [Verb] {
    commands.split(separator: "\n").map { line in
      var verb = Verb(String(line), does)
      verb.isPath = true
      verb.sets = modes
      return verb
    }
  }

  /// Verbs that do the same, with blanks between their names.
  package static func alike(_ names: Spellings, _ deeds: Deed...) -> [Verb] {
    names.list.map { Verb(String($0), deeds) }
  }

  /// Describes verbs that do the same, with commas between their names.
  package static func each(_ names: String, _ does: Deed...) -> [Verb] {
    names.split(separator: ",").compactMap { name in
      let words = name.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      return words.isEmpty ? nil : Verb(words, does)
    }
  }
}
