internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cryptsetup = Tool(
    "cryptsetup",
    summary: "Opens, makes and erases encrypted volumes.",
    source: "cryptsetup(8), cryptsetup 2.6.1",
    grammar: .exact,
    options: [
      .flag(
        "-q",
        "--batch-mode",
        "--force-password",
        "--force-offline-reencrypt",
        skipsQuestion: true
      ), .value("--test-args"), .help, .version,
    ],
    flags: """
      -v --verbose --debug --readonly -r --allow-discards --verify-passphrase -y --shared
      --test-passphrase --persistent --disable-locks --tcrypt-hidden --veracrypt
      """,
    values: """
      -c --cipher -h --hash -s --key-size -S --key-slot -d --key-file -M --type -T --tries -l
      --keyfile-size --header --pbkdf --iter-time -i --label --uuid --sector-size --offset -o
      --skip -p --size -b --priority
      """,
    subcommands: [.cryptsetupLuksFormat, .cryptsetupErase],
    verbs: Verb.alike(
      "luksDump status isLuks luksUUID benchmark tcryptDump bitlkDump fvault2Dump",
      Deed(.read, .fixed(.volume, "encrypted volumes"))
    )
      + Verb.alike(
        "luksHeaderBackup",
        Deed(.create, .fixed(.file, "a copy of the volume's header"), reversibility: .reversible)
      )
      + Verb.alike(
        "open luksOpen close luksClose create plainOpen tcryptOpen bitlkOpen loopaesOpen tcryptClose suspend luksSuspend resume luksResume resize refresh token",
        Deed(
          .modify,
          .fixed(.volume, "encrypted volumes"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "luksAddKey luksChangeKey luksConvertKey config",
        Deed(
          .modify,
          .fixed(.volume, "keys of an encrypted volume"),
          reversibility: .unknown,
          why: "a key that is lost closes the volume for good"
        )
      )
      + Verb.alike(
        "reencrypt convert luksHeaderRestore repair remove",
        Deed(
          .overwrite,
          .named(.volume),
          reversibility: .irreversible,
          why: "the volume's header is replaced, and with it the key"
        )
      ),
    examples: [
      Example("cryptsetup luksDump /dev/sda", "read volume encrypted volumes"),
      Example("cryptsetup luksFormat /dev/sdb1", "overwrite /dev/sdb1"),
      Example(
        "cryptsetup --frob status data",
        "read volume encrypted volumes",
        "unknown text --frob"
      ),
    ]
  )

  static let cryptsetupLuksFormat = Tool(
    "luksFormat",
    aliases: ["format"],
    summary: "Makes an encrypted volume.",
    grammar: .exact,
    options: [
      .flag("-q", "--batch-mode", skipsQuestion: true),
      .value("-d", "--key-file", "--header", does: [.reads]), .help, .version,
    ],
    flags: "-v --verbose -y --verify-passphrase --use-urandom",
    values: """
      -c --cipher -h --hash -s --key-size -M --type --pbkdf --iter-time -i --label --uuid
      --sector-size -S --key-slot --subsystem --integrity --use-random
      """,
    operands: .list(
      [[Deed(.overwrite, .path, why: "a new encrypted volume replaces what is there")]],
      rest: [.reads]
    )
  )

  static let cryptsetupErase = Tool(
    "erase",
    aliases: ["luksErase", "luksKillSlot", "luksRemoveKey"],
    summary: "Removes every key of an encrypted volume.",
    grammar: .exact,
    options: [
      .flag("-q", "--batch-mode", skipsQuestion: true), .value("-d", "--key-file", does: [.reads]),
      .help, .version,
    ],
    flags: "-v --verbose",
    values: "-S --key-slot --header -T --tries",
    operands: .list(
      [
        [
          Deed(
            .overwrite,
            .path,
            reversibility: .irreversible,
            why: "without a key nobody can read the volume"
          )
        ]
      ],
      rest: []
    )
  )
}
