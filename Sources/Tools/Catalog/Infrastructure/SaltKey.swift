internal import Effects
internal import ToolDescriptions

extension Tool {
  static let saltKey = Tool(
    "salt-key",
    summary: "Accepts and removes machines of Salt.",
    source: "salt-key(1), Salt 3007",
    options: [
      .value("-a", "--accept", does: [.grantsMinion]),
      .flag("-A", "--accept-all", does: [.grantsMinions]),
      .value("-r", "--reject", does: [.switchesMinion]),
      .flag("-R", "--reject-all", does: [.switchesMinions]),
      .value("-d", "--delete", does: [.deletesMinion]),
      .flag("-D", does: [.deletesMinions]),
      .flag(
        "-y",
        "--yes",
        "--include-all",
        "--include-denied",
        "--include-rejected",
        "--include-accepted",
        skipsQuestion: true
      ),
      .value("--gen-keys", "--gen-keys-dir", does: [.creates]),
      .value("-c", "--config-dir", does: [.reads]),
      .flag("--version", "-V", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -L --list-all -P --print-all -F --finger-all --preserve-minions -q --quiet --no-color
      --force-color --gen-signature
      """,
    values: """
      -l --list -p --print -f --finger --out --output --out-file --output-file --log-level
      --log-file --keysize --user --priv --pub --signature-path --rotate-aes-key -u
      """,
    operands: .none,
    examples: [
      Example("salt-key -D -y", "delete host every machine"),
      Example("salt-key -L"),
      Example("salt-key --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  private static let all = "every machine"

  /// A machine is let in.
  static let grantsMinion = Deed(.grant, .named(.host), reversibility: .unknown)
  /// Every machine that waits is let in.
  static let grantsMinions = Deed(.grant, .fixed(.host, all), reversibility: .unknown)
  /// A machine isn't let in, until it is accepted.
  static let switchesMinion = Deed(.modify, .named(.host), reversibility: .reversible)
  /// No machine that waits is let in.
  static let switchesMinions = Deed(.modify, .fixed(.host, all), reversibility: .reversible)
  /// A machine isn't known any more.
  static let deletesMinion = Deed(
    .delete,
    .named(.host),
    reversibility: .unknown,
    why: "it has to ask again, and be accepted again"
  )
  /// No machine is known any more.
  static let deletesMinions = Deed(
    .delete,
    .fixed(.host, all),
    reversibility: .unknown,
    why: "all have to ask again, and be accepted again"
  )
}
