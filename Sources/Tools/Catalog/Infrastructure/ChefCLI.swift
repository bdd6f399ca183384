internal import ToolDescriptions

extension Tool {
  static let chefCLI = Tool(
    "chef",
    summary: "Makes and checks cookbooks.",
    source: "https://docs.chef.io/workstation/ctl_chef, chef 25",
    grammar: .exact,
    options: [
      .value("-c", "--config", "--config-file", does: [.reads]),
      .flag("-f", "--force", "-y", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -D --debug --git --pager --no-pager --head -a --archive --berks --policyfile --attributes
      --merge --one-line -o --orphans
      """,
    values: """
      --chef-license -C --copyright -m --email -g --generator-cookbook -I --license -i --id -r
      --exclude-deps -l --list -s --since --format
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        env
        show-policy
        diff
        describe-cookbook
        verify
        report *
        shell-init
        nothing
        help
        """
      ),
      Verb.paths(
        """
        generate *
        export
        capture
        supermarket download
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        exec
        install
        """,
        .runsProject
      ),
      Verb.paths(
        """
        gem *
        update
        """,
        .packages
      ),
      Verb.paths(
        """
        push
        push-archive
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        delete-policy
        delete-policy-group
        clean-policy-cookbooks
        clean-policy-revisions
        """,
        .deletesCloud
      ),
      Verb.paths("undelete", .createsCloud)
    ),
    examples: [
      Example("chef delete-policy app", "delete infrastructure chef delete-policy app"),
      Example("chef env"),
      Example("chef env --zap", "unknown text --zap"),
    ]
  )
}
