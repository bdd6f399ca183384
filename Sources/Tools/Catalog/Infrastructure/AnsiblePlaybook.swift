internal import ToolDescriptions

extension Tool {
  static let ansiblePlaybook = Tool(
    "ansible-playbook",
    summary: "Runs the tasks of playbooks on machines.",
    source: "ansible-playbook(1), ansible-core 2.18",
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
      .flag(
        "-C",
        "--check",
        "--list-hosts",
        "--list-tasks",
        "--list-tags",
        "--syntax-check",
        sets: [.dryRun]
      ),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv -vvvv -vvvvv -vvvvvv --verbose -b --become -K --ask-become-pass -k --ask-pass
      -J --ask-vault-password --ask-vault-pass -D --diff --flush-cache --force-handlers --step
      -o --one-line
      """,
    values: """
      --become-method --become-user -c --connection -T --timeout -u --user --remote-user
      --scp-extra-args --sftp-extra-args --ssh-common-args --ssh-extra-args -e --extra-vars -f
      --forks -l --limit --vault-id -t --tags --skip-tags --start-at-task --task-timeout
      """,
    operands: .each([.reads]),
    does: [.runsOnHosts],
    examples: [
      Example(
        "ansible-playbook site.yml",
        "execute host the hosts of the inventory",
        "read site.yml"
      ),
      Example("ansible-playbook site.yml --syntax-check", "read site.yml"),
      Example(
        "ansible-playbook site.yml --zap",
        "execute host the hosts of the inventory",
        "read site.yml",
        "unknown text --zap"
      ),
    ]
  )
}
