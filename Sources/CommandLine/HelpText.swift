/// The help of a command, as plain text.
public enum HelpText {
  /// The help, at most 100 characters wide, ending in a line break.
  ///
  /// - Parameters:
  ///   - program: The description of the whole program.
  ///   - path: The words that lead to the command; empty for the program itself.
  /// - Returns: The text; that of the program if the path leads nowhere.
  public static func text(of program: CommandSpec, path: [String] = []) -> String {
    let command = program.command(at: path) ?? program
    let isFound = program.command(at: path) != nil
    let name = ([program.name] + (isFound ? path : [])).joined(separator: " ")
    var lines = ["\(name): \(command.summary)", ""] + usage(command, name)
    for paragraph in command.discussion {
      lines += [""] + TextLayout.wrap(paragraph, width: TextLayout.width)
    }
    lines += section("operands", command.operands.map { ($0.usage, $0.help) })
    lines += section("commands", command.subcommands.map { ($0.name, $0.summary) })
    lines += section("options", command.allOptions.map { ($0.usage, $0.help) })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(
    _ title: String,
    _ rows: [(name: String, meaning: String)]
  ) -> [String] {
    rows.isEmpty ? [] : ["", "\(title):"] + TextLayout.columns(rows)
  }

  private static func usage(_ command: CommandSpec, _ name: String) -> [String] {
    var words = ["usage:", name, "[options]"]
    if !command.subcommands.isEmpty { words.append("command") }
    if !command.operands.isEmpty { words.append("[--]") }
    words += command.operands.map(\.usage)
    return TextLayout.wrap(words.joined(separator: " "), width: TextLayout.width)
  }
}
