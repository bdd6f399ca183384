/// What one of Claude Code's own tools does with its arguments.
enum ClaudeTool: Hashable {
  /// Runs the text in `command` with a shell. Arguments other than these could change what runs.
  case shell(known: [String])
  /// Writes the whole file that an argument names.
  case write(path: String)
  /// Changes a part of the file that an argument names.
  case edit(path: String)
  /// Looks at the file or folder that an argument names.
  case look(path: String)
  /// Looks at something else, or changes nothing but the session's own state.
  case plain

  /// The tool with a name; nil if nothing is known about it.
  ///
  /// Left out on purpose, so that they are judged as unknown: `Skill` and `SlashCommand` (they may
  /// run shell lines of their own, which fire no hook), `Workflow`, `CronCreate`, `SendMessage`,
  /// `ExitWorktree` (it may delete the work tree).
  static func named(_ name: String) -> ClaudeTool? {
    table.first { $0.name == name }?.tool ?? (harmless.contains(name) ? .plain : nil)
  }

  // Lists, because one name is looked up in the life of a process.
  private static let table: [(name: String, tool: ClaudeTool)] = [
    (
      "Bash",
      .shell(known: [
        "command", "description", "timeout", "run_in_background", "dangerouslyDisableSandbox",
      ])
    ),
    ("Monitor", .shell(known: ["command", "description", "timeout_ms", "persistent"])),
    ("Write", .write(path: "file_path")),
    ("Edit", .edit(path: "file_path")),
    ("MultiEdit", .edit(path: "file_path")),
    ("NotebookEdit", .edit(path: "notebook_path")),
    ("Read", .look(path: "file_path")),
    ("NotebookRead", .look(path: "notebook_path")),
    ("LS", .look(path: "path")),
  ]

  private static let harmless = [
    "Agent", "AskUserQuestion", "BashOutput", "CronDelete", "CronList", "DeferredToolPlaceholder",
    "EnterPlanMode", "ExitPlanMode", "Glob", "Grep", "KillBash", "KillShell", "LSP", "ListAgents",
    "ListMcpResourcesTool", "ReadMcpResourceTool", "ReportFindings", "ScheduleWakeup",
    "StructuredOutput", "Task", "TaskCreate", "TaskGet", "TaskList", "TaskOutput", "TaskStop",
    "TaskUpdate", "TodoRead", "TodoWrite", "ToolSearch", "WebFetch", "WebSearch",
  ]
}
