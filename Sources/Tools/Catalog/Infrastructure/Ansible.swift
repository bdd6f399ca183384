internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ansible = Tool(
    "ansible",
    summary: "Runs a module of Ansible on machines.",
    source: "ansible(1), ansible-core 2.18",
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
      .flag("-C", "--check", "--list-hosts", "--syntax-check", sets: [.dryRun]),
      .choice(
        "-m",
        "--module-name",
        of: [
          "ping": [.dryRun], "setup": [.dryRun], "ansible.builtin.ping": [.dryRun],
          "ansible.builtin.setup": [.dryRun], "debug": [.dryRun],
          "ansible.builtin.debug": [.dryRun], "gather_facts": [.dryRun], "service_facts": [.dryRun],
          "package_facts": [.dryRun], "stat": [.dryRun],
        ]
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
      --forks -l --limit --vault-id --task-timeout -a --args -B --background -P --poll -t --tree
      """,
    operands: .ignored,
    does: [.runsOnHosts],
    examples: [
      Example("ansible all -m shell -a 'rm -rf /srv'", "execute host the hosts of the inventory"),
      Example("ansible all --list-hosts"),
      Example("ansible all --zap", "execute host the hosts of the inventory", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Machines of the inventory change as modules say.
  static let runsOnHosts = Deed(
    .execute,
    .fixed(.host, "the hosts of the inventory"),
    reversibility: .unknown,
    why: "what the tasks do on the machines isn't looked up",
    safer: "the same with --check"
  )
}
