internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sops = Tool(
    "sops",
    summary: "Keeps files with secrets encrypted.",
    source: "sops(1), sops 3.8",
    grammar: .exact,
    options: [
      .flag("-i", "--in-place", sets: ["in-place"]), .flag("-d", "--decrypt", sets: ["plain"]),
      .flag("-e", "--encrypt", "-r", "--rotate", sets: ["plain"]),
      .value("--output", does: [.overwrites]), .flag("-s", "--show-master-keys"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -v --verbose --ignore-mac --enable-local-keyservice --disable-version-check
      --check-for-updates --mac-only-encrypted
      """,
    values: """
      -k --kms -p --pgp -a --age --gcp-kms --azure-kv --hc-vault-transit --aws-profile
      --input-type --output-type --extract --add-kms --rm-kms --add-pgp --rm-pgp --add-age
      --rm-age --set --unencrypted-suffix --encrypted-suffix --unencrypted-regex
      --encrypted-regex --config --encryption-context --shamir-secret-sharing-threshold
      --keyservice --filename-override --indent --value-file
      """,
    operands: .each([
      Deed(.modify, .path, when: ["in-place"]),
      Deed(.modify, .path, unless: ["in-place", "plain"]),
      Deed(.read, .path, when: ["plain"], unless: ["in-place"]),
    ]),
    takesOtherWords: true,
    subcommands: [.sopsExecEnv, .sopsUpdatekeys, .sopsEdit, .sopsDecrypt],
    examples: [
      Example("sops -d a.enc.yaml", "read a.enc.yaml"),
      Example("sops --decrypt --output a.yaml a.enc.yaml", "overwrite a.yaml", "read a.enc.yaml"),
      Example("sops --frob a.yaml", "modify a.yaml", "unknown text --frob"),
    ]
  )

  static let sopsExecEnv = Tool(
    "exec-env",
    aliases: ["exec-file"],
    summary: "Runs a command with what a file holds.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "--background --pristine --same-process --no-fifo",
    values: "--user --output-type --input-type --filename",
    operands: .list([[.reads], [Deed(.execute, .code(.shell))]], rest: [])
  )

  static let sopsUpdatekeys = Tool(
    "updatekeys",
    summary: "Encrypts a file for other keys.",
    grammar: .exact,
    options: [
      .flag("-y", "--yes", skipsQuestion: true), .flag("-h", sets: [.help]), .help, .version,
    ],
    values: "--input-type",
    operands: .each([.modifies])
  )

  static let sopsEdit = Tool(
    "edit",
    aliases: ["rotate", "set", "unset"],
    summary: "Edits a file.",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-s --show-master-keys --ignore-mac -i --in-place",
    values: "--input-type --output-type --add-age --rm-age",
    operands: .list([[.modifies]], rest: [])
  )

  static let sopsDecrypt = Tool(
    "decrypt",
    aliases: ["encrypt", "filestatus"],
    summary: "Prints a file.",
    grammar: .exact,
    options: [
      .flag("-i", "--in-place", sets: ["in-place"]), .value("--output", does: [.overwrites]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "--ignore-mac",
    values: """
      --input-type --output-type --extract --age -a --kms -k --filename-override --config
      """,
    operands: .each([
      Deed(.modify, .path, when: ["in-place"]), Deed(.read, .path, unless: ["in-place"]),
    ])
  )
}
