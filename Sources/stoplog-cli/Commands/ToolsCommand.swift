internal import CommandLine
internal import Tools

extension Command {
  static let tools = Command(
    spec: CommandSpec(
      "tools",
      summary: "List the programs that are described, or describe one",
      discussion: [
        "With a name, and for a subcommand more words: where the description comes from, what each "
          + "option and operand does, and examples. What is not described is held."
      ],
      options: [OptionSpec("markdown", help: "Print the list as the page docs/tools.md")],
      operands: [
        OperandSpec("name", help: "The tool, and words of its subcommand", count: .any)
      ]
    ),
    run: ToolsCommand.run
  )
}

private enum ToolsCommand {
  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    guard let name = arguments.operands.first else {
      Output.print(arguments.has("markdown") ? ToolList.markdown : ToolList.text)
      return Status.allowed
    }
    guard var tool = Catalog.tool(named: name) else {
      Output.complain(
        "cannot describe '\(name)': it is not in the catalogue\nhelp: list all with 'stoplog tools'"
      )
      return Status.failed
    }
    for word in arguments.operands.dropFirst() {
      guard
        let next = tool.subcommands.first(where: { $0.name == word || $0.aliases.contains(word) })
      else {
        let known = tool.subcommands.map(\.name).joined(separator: " ")
        Output.complain(
          "cannot describe '\(word)': '\(tool.name)' has no such subcommand\n"
            + "help: it has \(known.isEmpty ? "none" : known)"
        )
        return Status.failed
      }
      tool = next
    }
    Output.print(ToolPage(tool, path: arguments.operands).text)
    return Status.allowed
  }
}
