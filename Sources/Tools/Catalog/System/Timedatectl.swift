internal import Effects
internal import ToolDescriptions

extension Tool {
  static let timedatectl = Tool(
    "timedatectl",
    summary: "Shows or sets the time and its zone.",
    source: "timedatectl(1), systemd 252",
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system
      --adjust-system-clock --monitor --value
      """,
    values: "-H --host -M --machine -p --property",
    verbs: Verb.alike(
      "status show list-timezones timesync-status show-timesync ntp-servers",
      Deed(.read, .fixed(.setting, "the time"))
    )
      + Verb.alike(
        "set-timezone set-local-rtc set-ntp revert",
        Deed(
          .modify,
          .fixed(.setting, "the time and its zone"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ) + Verb.alike("set-time", setsClock(.fixed(.setting, "the system's time"))),
    examples: [
      Example("timedatectl"),
      Example("timedatectl set-time 12:00", "modify setting the system's time"),
      Example("timedatectl status", "read setting the time"),
      Example("timedatectl --frob status", "read setting the time", "unknown text --frob"),
    ]
  )
}
