internal import Effects
internal import Tools

/// Reads the name of a command in a sentence, such as `git push --force`, into a pattern.
struct CommandReading {
  let tools: Toolbox

  /// The pattern of a command; nil if it is more than one, or none.
  func pattern(_ text: String) -> CommandPattern? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return pattern(words: words)
  }

  /// The pattern of a command by its words.
  func pattern(words given: [String]) -> CommandPattern? {
    var words = given
    guard !words.isEmpty, !words.contains(where: Self.isSyntax) else { return nil }
    // `npx prisma` runs prisma, which is what is stopped, whoever runs it.
    while words.count > 1, Self.runners.contains(words[0]), !words[1].hasPrefix("-") {
      words.removeFirst()
    }
    if words.count > 2, words[0] == "docker", words[1] == "compose" {
      return plain(words)
    }
    return plain(words)
  }

  private func plain(_ words: [String]) -> CommandPattern? {
    guard var program = words.first, !program.hasPrefix("-"), program != "*" else { return nil }
    if program.hasPrefix("./") { program.removeFirst(2) }
    // A wrapper would hide the words behind `*`.
    let tool = tools.tool(named: program.split(separator: "/").last.map(String.init) ?? program)
    var rest: [Glob] = []
    var flags: [Set<String>] = []
    for word in words.dropFirst() {
      if ["...", "…", "*", "<name>"].contains(word) { continue }
      if word.hasPrefix("<"), word.hasSuffix(">") {
        rest.append(Glob("*"))
      } else if word.hasPrefix("-"), word != "-", word != "--" {
        flags += spellings(word, tool, after: rest)
      } else {
        rest.append(Glob(word))
      }
    }
    return CommandPattern(Glob(program), words: rest, flags: flags)
  }

  /// Every spelling of a flag, as the tool's description gives them; -rf is two of them.
  private func spellings(_ word: String, _ tool: Tool?, after words: [Glob]) -> [Set<String>] {
    let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
    var places = [tool].compactMap(\.self)
    var place = tool
    for word in words {
      place = place?.subcommands.first {
        $0.name == word.pattern || $0.aliases.contains(word.pattern)
      }
      if let place { places.append(place) }
    }
    let options = places.flatMap(\.options)
    if let known = options.first(where: { $0.names.contains(name) }) { return [Set(known.names)] }
    let letters = name.dropFirst()
    guard !name.hasPrefix("--"), letters.count > 1, letters.allSatisfy(\.isLetter),
      tool?.grammar != .single, tool?.grammar != .exact
    else { return [[name]] }
    return letters.map { letter in
      let short = "-\(letter)"
      return Set(options.first { $0.names.contains(short) }?.names ?? [short])
    }
  }

  private static let runners: Set<String> = ["npx", "bunx", "pnpx", "sudo", "bundle exec"]

  private static func isSyntax(_ word: String) -> Bool {
    ["|", "||", "&&", ";", "&", ">", ">>", "<"].contains(word) || word.hasSuffix(";")
      || word.contains("$(")
  }
}
