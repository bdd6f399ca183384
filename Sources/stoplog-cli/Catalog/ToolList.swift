internal import Stoplog
internal import Tools

/// Every tool of the catalogue, a line each.
enum ToolList {
  /// For a terminal.
  static func text(_ teaching: Teaching) -> String {
    let catalog = all
    let taught =
      teaching.tools.user
      + teaching.tools.project.filter { tool in
        teaching.passedOver(tool.name).isEmpty
      }
    let names = Set(taught.map(\.name))
    let tools = (catalog.filter { !names.contains($0.name) } + taught).sorted { $0.name < $1.name }
    let widest = tools.map(\.name.count).max() ?? 0
    return tools.map { tool in
      let gap = String(repeating: " ", count: widest - tool.name.count + 2)
      return tool.name + gap + tool.summary + source(of: tool, names, teaching)
    }
    .joined(separator: "\n")
  }

  private static func source(
    of tool: Tool,
    _ taught: Set<String>,
    _ teaching: Teaching
  ) -> String {
    let sources = [tool.source, taught.contains(tool.name) ? teaching.origin(of: tool.name) : ""]
      .filter { !$0.isEmpty }
    return sources.isEmpty ? "" : " [\(sources.joined(separator: "; "))]"
  }

  /// The page `docs/tools.md`.
  static var markdown: String {
    var lines = [
      "# Tools",
      "",
      "The programs that the catalogue describes. A program or an option that is not described is",
      "an unknown effect, which is held. `stoplog tools NAME` shows a description in full. Options",
      "are counted with those of subcommands. Made by `make docs`; don't edit.",
      "",
      "| Tool | What it is for | Source | Options |",
      "|---|---|---|---:|",
    ]
    for tool in all {
      let cells = ["`\(tool.name)`", tool.summary, tool.source, String(options(of: tool))]
      lines.append(Markdown.row(cells))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var all: [Tool] { Catalog.names.compactMap(Catalog.tool(named:)) }

  /// How many options are described, each counted once whatever its spellings.
  private static func options(of tool: Tool) -> Int {
    let quiet = [tool.flags, tool.values, tool.attached].map(\.list.count).reduce(0, +)
    return tool.options.count + quiet + tool.subcommands.map(options).reduce(0, +)
  }
}
