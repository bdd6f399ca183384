internal import Effects

/// Reads `fd`'s pattern and directories, and the command behind `-x` or `-X` (fd(1)).
enum FdReader {
  private static let marks = ["{}", "{/}", "{//}", "{.}", "{/.}"]

  static func read(_ invocation: inout Invocation) {
    let words = invocation.operands
    let end = invocation.modes.contains("exec") ? invocation.tail ?? words.count : words.count
    var roots = Array(words[..<min(end, words.count)].dropFirst())
    roots += invocation.values.filter { $0.name == "--search-path" }.map(\.value)
    if roots.isEmpty { roots = [Argument(".", origin: invocation.name.origin)] }
    for root in roots { invocation.add([.reads], on: root) }
    guard invocation.modes.contains("exec") else { return }
    var command: [Argument] = []
    for word in words[min(end, words.count)...] {
      if word.text == ";" { break }
      command.append(word)
    }
    guard let first = command.first else { return }
    if !command.contains(where: { word in marks.contains { holds(word, $0) } }) {
      command.append(Argument("{}", origin: first.origin))
    }
    command = command.map { filled($0, roots) }
    invocation.runs(.command(command, hasMore: false), origin: first.origin)
  }

  private static func holds(_ word: Argument, _ mark: String) -> Bool {
    word.text.split(mark).before != word.text
  }

  private static func filled(_ word: Argument, _ roots: [Argument]) -> Argument {
    guard let mark = marks.first(where: { holds(word, $0) }) else { return word }
    if word.text != "{}" {
      return Argument(unknown: word.text, prefix: word.text.split(mark).before, origin: word.origin)
    }
    let prefix = roots.count == 1 && roots[0].isKnown ? roots[0].text : "."
    var found = Argument(unknown: word.text, prefix: prefix, origin: word.origin)
    // The pattern and the filters aren't looked up: anything below the directories may be meant.
    found.found = Argument.Found(roots: roots, tests: nil)
    return found
  }
}
