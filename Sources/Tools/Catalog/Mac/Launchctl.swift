internal import Effects
internal import ToolDescriptions

extension Tool {
  static let launchctl = Tool(
    "launchctl",
    summary: "Controls the services of macOS.",
    source: "launchctl(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "list print blame dumpstate hostinfo managerpid manageruid managername version help error variant procinfo resolveport plist examine getenv limit umask dumpjpcategory print-cache print-disabled",
      Deed(.read, .fixed(.service, "services"))
    )
      + Verb.alike(
        "load unload start stop bootstrap bootout enable disable kickstart kill uncache submit remove setenv unsetenv config debug attach",
        Deed(
          .modify,
          .fixed(.service, "a service"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "reboot",
        Deed(
          .modify,
          .fixed(.service, "this machine"),
          reversibility: .irreversible,
          why: "everything that runs here ends"
        )
      ),
    examples: [
      Example("launchctl list", "read service services"),
      Example("launchctl load a.plist", "modify service a service"),
      Example("launchctl frobnicate", "unknown program launchctl frobnicate"),
    ]
  )
}
