internal import Tools

/// The words of a task runner: options with their values, tasks, and what follows `--`.
struct TaskWords {
  /// The words that are no options.
  var names: [Argument] = []
  /// What follows `--`; nil without it.
  var rest: [Argument]?
  /// The values of options, by the name as it is written.
  var values: [String: Argument] = [:]
  /// Options as they are written, without a value that an `=` joins to them.
  var options: Set<String> = []

  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - valued: The options that take the next word.
  ///   - count: After how many names everything else belongs to the last one; nil for never.
  init(_ words: [Argument], valued: Set<String>, count: Int? = nil) {
    var words = words[...]
    while let word = words.popFirst() {
      if word.text == "--" {
        rest = Array(words)
        return
      }
      guard word.prefix.hasPrefix("-"), word.prefix != "-" else {
        names.append(word)
        if let count, names.count >= count {
          rest = Array(words)
          return
        }
        continue
      }
      let name = String(word.prefix.prefix { $0 != "=" })
      options.insert(name)
      if valued.contains(word.text), let value = words.popFirst() {
        values[word.text] = value
      } else if word.prefix.contains("=") {
        values[name] = Argument(
          String(word.text.drop { $0 != "=" }.dropFirst()),
          origin: word.origin
        )
      }
    }
  }

  /// The names as text; nil if one isn't known.
  var known: [String]? {
    names.allSatisfy(\.isKnown) ? names.map(\.text) : nil
  }
}
