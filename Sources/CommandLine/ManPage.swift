/// The manual page of a program, in the man macros of roff.
///
/// - SeeAlso: man(7).
public enum ManPage {
  /// The page of a program and all its commands.
  ///
  /// - Parameters:
  ///   - program: The description of the whole program.
  ///   - version: The program's version, for the foot of the page.
  /// - Returns: roff text, ending in a line break.
  public static func text(of program: CommandSpec, version: String) -> String {
    var lines = [
      ".TH \(escape(program.name.uppercased())) 1 \"\" \"\(escape(program.name + " " + version))\"",
      ".SH NAME",
      "\(escape(program.name)) \\- \(escape(program.summary))",
      ".SH SYNOPSIS",
      ".B \(escape(program.name))",
      "[options] \(program.subcommands.isEmpty ? operands(program) : "command")",
    ]
    if !program.discussion.isEmpty {
      lines.append(".SH DESCRIPTION")
      lines += paragraphs(program)
    }
    lines += [".SH OPTIONS"] + options(program)
    if !program.subcommands.isEmpty {
      lines.append(".SH COMMANDS")
      for command in program.subcommands { lines += describe(command, program.name) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ command: CommandSpec, _ parent: String) -> [String] {
    let name = parent + " " + command.name
    var lines = [".SS \(escape(name)) \(operands(command))", escape(command.summary) + "."]
    lines += paragraphs(command)
    for operand in command.operands {
      lines += [".TP", ".I \(escape(operand.name))", escape(operand.help) + "."]
    }
    if !command.options.isEmpty { lines += options(command) }
    for inner in command.subcommands { lines += describe(inner, name) }
    return lines
  }

  private static func operands(_ command: CommandSpec) -> String {
    escape(command.operands.map(\.usage).joined(separator: " "))
  }

  private static func paragraphs(_ command: CommandSpec) -> [String] {
    command.discussion.flatMap { [".PP", escape($0)] }
  }

  private static func options(_ command: CommandSpec) -> [String] {
    command.allOptions.flatMap { option in
      let short = option.short.map { "\\fB\\-\(escape(String($0)))\\fR, " } ?? ""
      let value = option.value.map { " \\fI\(escape($0))\\fR" } ?? ""
      return [
        ".TP", "\(short)\\fB\\-\\-\(escape(option.long))\\fR\(value)", escape(option.help) + ".",
      ]
    }
  }

  /// Makes text safe: backslashes, dashes, quotes, and a dot or an apostrophe that begins a line.
  private static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
