internal import Effects

/// Reads `parallel`'s command and the words that it is run for (GNU parallel(1)).
///
/// The command is code of the shell, made of the words with blanks between them. It is spelled out
/// for every word after `:::`; what files or standard input add isn't known.
enum ParallelReader {
  /// More combinations than this are treated as one that isn't known.
  private static let limit = 64

  static func read(_ invocation: inout Invocation) {
    var command: [Argument] = []
    var sources: [[Argument]] = []
    var isKnown = true
    for word in invocation.operands {
      switch word.text {
      case ":::", ":::+": sources.append([])
      case "::::", "::::+":
        sources.append([])
        isKnown = false
      default:
        if sources.isEmpty { command.append(word) } else { sources[sources.count - 1].append(word) }
      }
    }
    // Without a command, the words themselves are commands.
    if command.isEmpty {
      let files = invocation.values.filter { ["-a", "--arg-file"].contains($0.name) }.map(\.value)
      for file in files + (isKnown ? [] : sources.flatMap { $0 }) {
        invocation.runs(.script(file, .shell, arguments: []), origin: file.origin)
      }
      if !files.isEmpty { return }
      if sources.isEmpty || !isKnown {
        return invocation.runs(.input(.shell), origin: invocation.name.origin)
      }
      command = [Argument("{}", origin: invocation.name.origin)]
    }
    let links = invocation.operands.contains { $0.text == ":::+" }
    guard isKnown, !links, !sources.isEmpty, let rows = combinations(sources) else {
      return readUnknown(command, &invocation)
    }
    for row in rows {
      let words = fill(command, row, invocation)
      let isQuoted = invocation.modes.contains("quote")
      if isQuoted || command.contains(where: { needsQuotes($0) }) {
        // With -q, and with the program of this name in moreutils, words stay whole.
        invocation.runs(.command(words, hasMore: false), origin: command[0].origin)
      }
      guard !isQuoted, let code = ShellWordsReader.joined(words) else {
        continue
      }
      invocation.runs(.code(code, .shell), origin: code.origin)
    }
  }

  private static func readUnknown(_ command: [Argument], _ invocation: inout Invocation) {
    let isPlain = command.allSatisfy { word in
      word.isKnown && !word.text.contains { " \t\n;&|<>$`\\\"'(){}".contains($0) }
    }
    if isPlain {
      return invocation.runs(.command(command, hasMore: true), origin: command[0].origin)
    }
    let holdsMark = command.contains { $0.text.contains("{") }
    let words = command.map { word in
      guard word.text.contains("{") else { return word }
      return Argument(
        unknown: word.text,
        prefix: word.prefix.split("{").before,
        origin: word.origin
      )
    }
    let plain = command.allSatisfy { word in
      !word.text.contains { " \t\n;&|<>$`\\\"'()".contains($0) }
    }
    if plain {
      return invocation.runs(.command(words, hasMore: !holdsMark), origin: command[0].origin)
    }
    guard let code = ShellWordsReader.joined(words) else { return }
    let unknown = Argument(unknown: code.text, origin: code.origin)
    invocation.runs(.code(unknown, .shell), origin: code.origin)
  }

  /// Whether joining words with blanks would make others of this one.
  private static func needsQuotes(_ word: Argument) -> Bool {
    word.text.contains { " \t\n'\"\\$`".contains($0) }
  }

  private static func combinations(_ sources: [[Argument]]) -> [[Argument]]? {
    var rows: [[Argument]] = [[]]
    for source in sources {
      rows = rows.flatMap { row in source.map { row + [$0] } }
      if rows.count > limit { return nil }
    }
    return rows
  }

  /// The command with `{}`, `{1}`, `{2}` and so on filled in; without any, the words follow it.
  private static func fill(
    _ command: [Argument],
    _ row: [Argument],
    _ invocation: Invocation
  ) -> [Argument] {
    let mark = invocation.placeholder?.text ?? "{}"
    // Values are quoted, unless they are the commands themselves.
    let isCommand = command.count == 1 && command[0].text == mark
    let values = row.map { isCommand ? $0.text : quoted($0.text) }
    let all = values.joined(separator: " ")
    let marks = [(mark, all)] + values.enumerated().map { ("{\($0 + 1)}", $1) }
    let isKnownRow = row.allSatisfy { $0.isKnown && !$0.isPattern }
    let isBraced = mark.utf8.contains(UInt8(ascii: "{"))
    var isFilled = false
    var words = command.map { word -> Argument in
      guard word.isKnown else { return word }
      var text = word.text
      // Most words hold no mark at all.
      let mayHold = !isBraced || text.utf8.contains(UInt8(ascii: "{"))
      for (key, value) in mayHold ? marks : [] {
        var parts = text.split(key)
        var done = ""
        while parts.before != text {
          isFilled = true
          done += parts.before + value
          text = parts.after
          parts = text.split(key)
        }
        text = done + text
      }
      // Other marks, such as `{.}` and `{/}`, become a part of the word.
      let isMarked = text.utf8.contains(UInt8(ascii: "{")) && hasMark(text)
      if isMarked { isFilled = true }
      return isKnownRow && !isMarked
        ? Argument(text, origin: word.origin) : Argument(unknown: text, origin: word.origin)
    }
    if !isFilled {
      for (word, value) in zip(row, values) {
        var word = word
        if word.isKnown && !word.isPattern { word.text = value }
        words.append(word)
      }
    }
    return words
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "_./:=@%+,-".unicodeScalars.contains(scalar)
    }
    if isPlain && !text.isEmpty { return text }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static func hasMark(_ text: String) -> Bool {
    ["{.}", "{/}", "{//}", "{/.}", "{#}", "{%}", "{+"].contains { text.split($0).before != text }
      || (1...9).contains { text.split("{\($0)").before != text }
  }
}
