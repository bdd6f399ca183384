internal import ToolDescriptions

extension Tool {
  static let ansibleConsole = Tool(
    "ansible-console",
    summary: "Runs modules on machines as they are typed.",
    source: "ansible-console(1), ansible-core 2.18",
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
      .flag("-C", "--check", "--list-hosts", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv -vvvv -vvvvv -vvvvvv --verbose -b --become -K --ask-become-pass -k --ask-pass
      -J --ask-vault-password --ask-vault-pass -D --diff --step -o --one-line
      """,
    values: """
      --become-method --become-user -c --connection -T --timeout -u --user --remote-user
      --scp-extra-args --sftp-extra-args --ssh-common-args --ssh-extra-args -e --extra-vars -f
      --forks -l --limit --vault-id --task-timeout
      """,
    operands: .ignored,
    does: [.runsOnHosts],
    examples: [
      Example("ansible-console web", "execute host the hosts of the inventory"),
      Example("ansible-console --list-hosts"),
      Example(
        "ansible-console web --zap",
        "execute host the hosts of the inventory",
        "unknown text --zap"
      ),
    ]
  )
}
