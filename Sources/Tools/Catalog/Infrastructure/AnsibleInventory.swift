internal import ToolDescriptions

extension Tool {
  static let ansibleInventory = Tool(
    "ansible-inventory",
    summary: "Shows an inventory of Ansible.",
    source: "ansible-inventory(1), ansible-core 2.18",
    options: [
      .value(
        "-i",
        "--inventory",
        "--inventory-file",
        "-M",
        "--module-path",
        "--playbook-dir",
        does: [.reads]
      ),
      .value(
        "--vault-password-file",
        "--vault-pass-file",
        "--private-key",
        "--key-file",
        "--become-password-file",
        "--become-pass-file",
        "--connection-password-file",
        "--conn-pass-file",
        does: [.reads]
      ),
      .flag("--version", sets: [.help]),
      .value("--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv --verbose -J --ask-vault-password --ask-vault-pass --list --graph --vars
      --toml -y --yaml --export --flush-cache
      """,
    values: "--host -e --extra-vars -l --limit --vault-id",
    operands: .ignored,
    examples: [
      Example("ansible-inventory --list"),
      Example("ansible-inventory --graph --vars"),
      Example("ansible-inventory --list --zap", "unknown text --zap"),
    ]
  )
}
