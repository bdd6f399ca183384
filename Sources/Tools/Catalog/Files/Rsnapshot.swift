internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rsnapshot = Tool(
    "rsnapshot",
    summary: "Takes snapshots of files, and removes old ones.",
    source: "rsnapshot(1), rsnapshot 1.4",
    grammar: .posix,
    options: [.flag("-t", sets: [.dryRun]), .flag("-h", sets: [.help])],
    flags: "-v -q -V -D -x",
    values: "-c",
    verbs: Verb.alike(
      "configtest du diff help version",
      Deed(.read, .fixed(.directory, "snapshots"))
    ) + [
      Verb(
        "",
        Deed(
          .delete,
          .fixed(.directory, "the oldest snapshot"),
          reversibility: .irreversible,
          why: "snapshots are made, and the oldest is removed",
          traits: [.protection]
        )
      )
    ],
    examples: [
      Example("rsnapshot daily", "delete directory the oldest snapshot"),
      Example("rsnapshot -t daily"),
      Example(
        "rsnapshot --frob daily",
        "delete directory the oldest snapshot",
        "unknown text --frob"
      ),
    ]
  )
}
