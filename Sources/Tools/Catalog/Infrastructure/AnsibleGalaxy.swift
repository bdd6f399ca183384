internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ansibleGalaxy = Tool(
    "ansible-galaxy",
    summary: "Gets and publishes roles and collections of Ansible.",
    source: "ansible-galaxy(1), ansible-core 2.18",
    grammar: .exact,
    options: [
      .flag("-f", "--force", "--force-with-deps", skipsQuestion: true),
      .value("-r", "--role-file", "--requirements-file", does: [.reads]),
      .value("--output-path", "--init-path", does: [.creates]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v -vv -vvv --verbose -c --ignore-certs -i --ignore-errors -n --no-deps -g --keep-scm-meta
      --pre --offline --no-cache --clear-response-cache -U --upgrade --disable-gpg-verify
      --required-valid-signature-count --no-wait --list --role-skeleton --yaml --json
      """,
    values: """
      -s --server --token --api-key -p --roles-path --collections-path --timeout --format
      --author --platforms --galaxy-tags --keyring --signature --type --branch --role-name
      --import-timeout
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list|search|info
        role|collection list|search|info|verify|download
        """
      ),
      Verb.paths(
        """
        install
        role|collection install
        """,
        .packages
      ),
      Verb.paths(
        """
        init
        role|collection init
        collection build
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        collection publish
        import
        role import
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        remove
        role remove
        """,
        Deed(
          .delete,
          .fixed(.package, "role"),
          reversibility: .recoverable(.regenerate),
          why: "an install brings it back"
        )
      ),
      Verb.paths(
        """
        delete
        role delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        login
        setup
        role setup
        """,
        .changesSettings
      )
    ),
    examples: [
      Example(
        "ansible-galaxy role delete me repo",
        "delete infrastructure ansible-galaxy role delete me repo"
      ),
      Example("ansible-galaxy role list"),
      Example("ansible-galaxy role list --zap", "unknown text --zap"),
    ]
  )
}
