internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ansibleVault = Tool(
    "ansible-vault",
    summary: "Encrypts files of Ansible.",
    source: "ansible-vault(1), ansible-core 2.18",
    options: [.flag("-h", "--help", sets: [.help]), .version],
    subcommands: [
      .ansibleVaultView, .ansibleVaultText, .ansibleVaultEncrypt, .ansibleVaultEdit,
      .ansibleVaultCreate,
    ],
    examples: [
      Example("ansible-vault decrypt secrets.yml", "modify secrets.yml"),
      Example("ansible-vault view secrets.yml", "read secrets.yml"),
      Example(
        "ansible-vault view --zap secrets.yml",
        "read secrets.yml",
        "unknown text --zap"
      ),
    ]
  )

  static let ansibleVaultView = Tool(
    "view",
    summary: "Shows what a file holds.",
    options: Option.ansibleVault + [.value("--output", does: [.overwrites])],
    flags: "-v -vv -vvv --verbose -J --ask-vault-password --ask-vault-pass",
    values: "--vault-id",
    operands: .each([.reads])
  )

  static let ansibleVaultText = Tool(
    "encrypt_string",
    summary: "Encrypts a text, and prints it.",
    options: Option.ansibleVault + [.value("--output", does: [.overwrites])],
    flags: """
      -v -vv -vvv --verbose -J --ask-vault-password --ask-vault-pass -p --prompt --show-input
      """,
    values: "--vault-id --encrypt-vault-id -n --name --stdin-name",
    operands: .ignored
  )

  static let ansibleVaultEncrypt = Tool(
    "encrypt",
    aliases: ["decrypt"],
    summary: "Encrypts or decrypts files in their place, or into another file.",
    options: Option.ansibleVault + [.value("--output", sets: ["output"], does: [.overwrites])],
    flags: "-v -vv -vvv --verbose -J --ask-vault-password --ask-vault-pass",
    values: "--vault-id --encrypt-vault-id",
    operands: .each([.modifies]),
    operandsIn: [("output", .each([.reads]))]
  )

  static let ansibleVaultEdit = Tool(
    "edit",
    aliases: ["rekey"],
    summary: "Changes what a file holds, or its password.",
    options: Option.ansibleVault + [.value("--new-vault-password-file", does: [.reads])],
    flags: "-v -vv -vvv --verbose -J --ask-vault-password --ask-vault-pass",
    values: "--vault-id --encrypt-vault-id --new-vault-id",
    operands: .each([.modifies])
  )

  static let ansibleVaultCreate = Tool(
    "create",
    summary: "Makes an encrypted file.",
    options: Option.ansibleVault,
    flags: "-v -vv -vvv --verbose -J --ask-vault-password --ask-vault-pass --skip-tty-check",
    values: "--vault-id --encrypt-vault-id",
    operands: .each([.creates])
  )
}

extension Option {
  /// Options of every command of ansible-vault that do something.
  static let ansibleVault: [Option] = [
    .value("--vault-password-file", "--vault-pass-file", does: [.reads]),
    .flag("-h", "--help", sets: [.help]),
  ]
}
