/// Reads a command line against its description.
///
/// Options and operands may stand in any order; `--` ends the options. A value is written
/// `--name value`, `--name=value`, `-n value` or `-nvalue`, and short options without values may be
/// written together. Options can't be shortened.
///
/// - SeeAlso: POSIX.1-2017, Base Definitions, section 12.2; GNU Coding Standards, section 4.8.
public struct CommandParser {
  private var command: CommandSpec
  private var name: String
  private var words: ArraySlice<String>
  private var arguments = Arguments()
  private var onlyOperands = false

  /// Reads a command line.
  ///
  /// - Parameters:
  ///   - words: The words after the program's own name.
  ///   - command: The program's description.
  /// - Returns: What the words say; with help asked for, whatever was read before it.
  /// - Throws: ``UsageError``.
  public static func parse(
    _ words: [String],
    as command: CommandSpec
  ) throws(UsageError) -> Arguments {
    var parser = CommandParser(command: command, name: command.name, words: words[...])
    return try parser.parse()
  }

  private init(command: CommandSpec, name: String, words: ArraySlice<String>) {
    self.command = command
    self.name = name
    self.words = words
  }

  private mutating func parse() throws(UsageError) -> Arguments {
    while let word = words.popFirst() {
      if onlyOperands || word == "-" || !word.hasPrefix("-") {
        try operand(word)
      } else if word == "--" {
        onlyOperands = true
      } else if word.hasPrefix("--") {
        try long(word)
      } else {
        try short(word)
      }
      if arguments.wantsHelp { return arguments }
    }
    try checkOperands()
    return arguments
  }

  private mutating func operand(_ word: String) throws(UsageError) {
    if command.subcommands.isEmpty {
      let isFull = arguments.operands.count >= command.operands.count
      guard !isFull || command.operands.last?.takesMany == true else {
        throw .unexpectedOperand(word, command: name)
      }
      arguments.operands.append(word)
      if command.endsAtOperand { onlyOperands = true }
      return
    }
    guard let next = command.subcommands.first(where: { $0.name == word }) else {
      let names = command.subcommands.map(\.name)
      throw .unknownCommand(
        word,
        command: name,
        suggestion: Spelling.nearest(to: word, in: names)
      )
    }
    command = next
    name += " " + word
    arguments.path.append(word)
  }

  private mutating func long(_ word: String) throws(UsageError) {
    let parts = word.dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let long = String(parts.first ?? "")
    guard let option = command.allOptions.first(where: { $0.long == long }) else {
      let nearest = Spelling.nearest(to: long, in: command.allOptions.map(\.long))
      throw .unknownOption("--" + long, command: name, suggestion: nearest.map { "--" + $0 })
    }
    try take(option, as: "--" + long, value: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func short(_ word: String) throws(UsageError) {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      guard let option = command.allOptions.first(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", command: name, suggestion: nil)
      }
      let value = option.value == nil || rest.isEmpty ? nil : String(rest)
      try take(option, as: "-\(letter)", value: value)
      if option.value != nil || arguments.wantsHelp { return }
    }
  }

  private mutating func take(
    _ option: OptionSpec,
    as written: String,
    value: String?
  ) throws(UsageError) {
    if option == .helpOption, value == nil {
      arguments.wantsHelp = true
      return
    }
    guard option.isRepeatable || !arguments.has(option.long) else {
      throw .repeatedOption(written, command: name)
    }
    guard let placeholder = option.value else {
      guard value == nil else { throw .unexpectedValue(option: written, command: name) }
      return arguments.add(nil, to: option)
    }
    guard let value = value ?? words.popFirst() else {
      throw .missingValue(option: written, value: placeholder, command: name)
    }
    arguments.add(value, to: option)
  }

  private func checkOperands() throws(UsageError) {
    guard command.subcommands.isEmpty else { throw .missingCommand(command: name) }
    let required = command.operands.filter(\.isRequired)
    guard arguments.operands.count >= required.count else {
      throw .missingOperand(required[arguments.operands.count].name, command: name)
    }
  }
}
