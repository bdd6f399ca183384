internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ansiblePull = Tool(
    "ansible-pull",
    summary: "Fetches playbooks and runs them here.",
    source: "ansible-pull(1), ansible-core 2.18",
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
      .flag("--check", "--list-hosts", sets: [.dryRun]),
      .value("-U", "--url", does: [.connects]),
      .value("-d", "--directory", does: [.creates]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--purge", does: [.deletesCheckout]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv -vvvv --verbose -K --ask-become-pass -k --ask-pass -J --ask-vault-password
      --ask-vault-pass --diff --flush-cache --accept-host-key --clean --full --track-subs
      --verify-commit -o --only-if-changed
      """,
    values: """
      --become-method --become-user -c --connection -T --timeout -u --user --scp-extra-args
      --sftp-extra-args --ssh-common-args --ssh-extra-args -e --extra-vars -l --limit --vault-id
      -t --tags --skip-tags -C --checkout -m --module-name -s --sleep
      """,
    operands: .ignored,
    does: [.runsOnHosts],
    examples: [
      Example(
        "ansible-pull -U https://x/y.git",
        "execute host the hosts of the inventory",
        "read host https://x/y.git"
      ),
      Example("ansible-pull -U https://x/y.git --list-hosts", "read host https://x/y.git"),
      Example(
        "ansible-pull --zap",
        "execute host the hosts of the inventory",
        "unknown text --zap"
      ),
    ]
  )
}

extension Deed {
  /// The checkout goes once its playbook has run.
  static let deletesCheckout = Deed(
    .delete,
    .fixed(.directory, "checkout"),
    reversibility: .recoverable(.regenerate),
    why: "it is fetched again"
  )
}
