internal import Effects

extension Tool {
  static let snap = Tool(
    "snap",
    summary: "Installs and removes snaps.",
    source: "snap(8), snapd 2.57",
    grammar: .exact,
    options: [
      .flag("--edge", "--beta", "--candidate"),
      .flag("--purge", sets: ["purge"], skipsQuestion: true), .flag("-h", sets: [.help]), .help,
      .version,
    ],
    flags: """
      --classic --devmode --jailmode --dangerous --all --verbose --abs-time --unicode --no-wait
      --list --hold --unhold --amend --ignore-validation --ignore-running --enable --disable
      """,
    values: "--channel --revision --name --color --cohort --stable --users --id",
    subcommands: [.snapRemove],
    verbs: Verb.alike(
      "list find info services logs changes tasks version interfaces connections get warnings known help model whoami debug-seeding recovery keys validate aliases components quotas quota paths watch debug-connectivity",
      Deed(.read, .fixed(.package, "packages"))
    )
      + Verb.alike(
        "install refresh revert try download pack prepare-image",
        Deed(
          .create,
          .fixed(.package, "packages of the system"),
          reversibility: .reversible,
          why: "they can be removed again"
        )
      )
      + Verb.alike(
        "start stop restart enable disable connect disconnect set unset alias unalias prefer switch ack login logout hold okay wait save-data",
        Deed(
          .modify,
          .fixed(.package, "snaps"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "save check-snapshot saved",
        Deed(.read, .fixed(.package, "saved data of snaps"))
      )
      + Verb.alike(
        "forget",
        Deed(
          .delete,
          .fixed(.package, "saved data of snaps"),
          reversibility: .irreversible,
          why: "it has no other copy"
        )
      )
      + Verb.alike(
        "restore set-quota remove-quota",
        Deed(
          .modify,
          .fixed(.package, "snaps"),
          reversibility: .unknown,
          why: "what the snaps hold now is replaced"
        )
      )
      + Verb.alike(
        "abort reboot",
        Deed(
          .modify,
          .fixed(.package, "snaps"),
          reversibility: .unknown,
          why: "the opposite command takes it back"
        )
      ),
    examples: [
      Example("snap list", "read package packages"),
      Example("snap install --classic code", "create package packages of the system"),
      Example("snap --frob list", "read package packages", "unknown text --frob"),
    ]
  )

  static let snapRemove = Tool(
    "remove",
    aliases: ["uninstall"],
    summary: "Removes snaps.",
    grammar: .exact,
    options: [
      .flag("--purge", sets: ["purge"], skipsQuestion: true), .flag("--no-wait", "--terminate"),
      .value("--revision"), .help, .version,
    ],
    operands: .each([
      Deed(
        .delete,
        .named(.package),
        unless: ["purge"],
        reversibility: .recoverable(.regenerate),
        why: "its data is kept for 31 days"
      ),
      Deed(
        .delete,
        .named(.package),
        when: ["purge"],
        reversibility: .irreversible,
        why: "its data isn't kept"
      ),
    ])
  )
}
