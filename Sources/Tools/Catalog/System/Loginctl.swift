internal import Effects
internal import ToolDescriptions

extension Tool {
  static let loginctl = Tool(
    "loginctl",
    summary: "Shows and controls sessions of users.",
    source: "loginctl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system
      --value
      """,
    values: """
      -H --host -M --machine -p --property -s --signal --kill-whom --kill-who -n --lines -o
      --output
      """,
    verbs: Verb.alike(
      "list-sessions list-users list-seats session-status show- user-status seat-status",
      Deed(.read, .fixed(.user, "sessions"))
    )
      + Verb.alike(
        "activate lock- unlock- enable-linger disable-linger attach flush-devices",
        Deed(
          .modify,
          .fixed(.user, "sessions"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "terminate- kill-",
        Deed(
          .modify,
          .fixed(.user, "sessions"),
          reversibility: .irreversible,
          why: "everything that runs in the session ends"
        )
      ),
    examples: [
      Example("loginctl"),
      Example("loginctl list-sessions", "read user sessions"),
      Example("loginctl --frob list-sessions", "read user sessions", "unknown text --frob"),
    ]
  )
}
