internal import Effects
internal import ToolDescriptions

extension Tool {
  static let syncthing = Tool(
    "syncthing",
    summary: "Keeps folders of several machines alike.",
    source: "syncthing(1), Syncthing 1.23",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-browser -no-browser --verbose --paths --browser-only --no-restart --no-default-folder
      --skip-port-probing
      """,
    values: """
      --home --config --data --gui-address --logfile --logflags --generate --gui-apikey
      """,
    does: [
      Deed(
        .execute,
        .fixed(.service, "syncthing"),
        reversibility: .unknown,
        why: "folders of this machine become like those of others"
      )
    ],
    verbs: Verb.alike(
      "cli decrypt generate serve",
      Deed(
        .unknown,
        .fixed(.program, "commands of syncthing"),
        why: "what they change isn't described"
      )
    ),
    examples: [
      Example("syncthing", "execute service syncthing"),
      Example("syncthing --version"),
      Example("syncthing serve", "unknown program commands of syncthing"),
    ]
  )
}
