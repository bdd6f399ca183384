internal import Effects
internal import ToolDescriptions

extension Tool {
  static let shutdown = Tool(
    "shutdown",
    summary: "Stops or restarts the machine.",
    source: "shutdown(8), reboot(8), systemd 252",
    options: [
      .flag("-c", "--show", sets: [.dryRun]), .flag("-f", "--force", skipsQuestion: true),
      .flags("-H --halt -P -p --poweroff -r --reboot -h -k --no-wall -w --wtmp-only -d"),
      .flags("--no-wtmp -n --no-sync"),
      .help, .version,
    ],
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.service, "this machine"),
        reversibility: .irreversible,
        why: "everything that runs here ends, and what it holds in memory is gone"
      )
    ],
    examples: [
      Example("shutdown now", "modify service this machine"),
      Example("reboot", "modify service this machine"),
      Example("shutdown --frob now", "unknown text --frob", "modify service this machine"),
    ]
  )
}
