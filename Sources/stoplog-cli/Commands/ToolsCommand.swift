internal import CommandLine
internal import Linux
internal import Stoplog
internal import Tools

extension Command {
  static let tools = Command(
    spec: CommandSpec(
      "tools",
      summary: "List the programs that are described, or describe one",
      discussion: [
        "With a name, and for a subcommand more words: where the description comes from, what each "
          + "option and operand does, and examples. What is not described is held.",
        "Tools that the project or you yourself describe in a stoplog.yaml are listed too, with "
          + "the file and the line.",
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
    if arguments.has("markdown") {
      Output.print(ToolList.markdown)
      return Status.allowed
    }
    let teaching: Teaching
    do throws(PipelineError) {
      teaching = try Teaching(directory: program.directory, environment: program.environment)
    } catch {
      Output.complain(error.description)
      return Status.failed
    }
    guard let name = arguments.operands.first else {
      Output.print(ToolList.text(teaching))
      return Status.allowed
    }
    guard var tool = teaching.tools.tool(named: name) else {
      if let entry = Roster.entry(named: name) {
        Output.print(RosterPage.text(name, entry))
        return Status.allowed
      }
      Output.complain(
        "cannot describe '\(name)': it is not in the catalogue\n"
          + "help: list all with 'stoplog tools', or describe it in a stoplog.yaml"
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
    var page = ToolPage(tool, path: arguments.operands)
    page.origin = teaching.origin(of: name)
    page.passedOver = teaching.passedOver(name)
    Output.print(page.text)
    return Status.allowed
  }
}
