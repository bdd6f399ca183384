internal import ToolDescriptions

extension Tool {
  static let hubCLI = Tool(
    "hub",
    summary: "Adds commands for GitHub to git.",
    source: "hub(1), hub 2.14",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .value("-C", role: .directory),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --noop -o --browse -c --copy -u --url -d --draft -p --private -e --edit --no-edit --push
      --no-maintainer-edits --color --all
      """,
    values: """
      -m --message -F --file -b --base --head -r --reviewer -a --assign -M --milestone -l
      --labels -s --state -L --limit
      """,
    operands: .reader(.operation),
    subcommands: Tool.git.subcommands,
    verbs: Verb.all(
      Verb.paths(
        """
        browse
        compare
        ci-status
        issue
        issue show|labels
        pr list|show
        pr
        release
        release show|download
        gist show
        status
        log
        diff
        show
        help
        version
        """
      ),
      Verb.paths(
        """
        create
        fork
        pull-request
        issue create|transfer
        release create
        gist create
        """,
        .createsOnServer
      ),
      Verb.paths(
        """
        issue update
        release edit
        pr merge
        api
        sync
        """,
        .changesOnServer
      ),
      Verb.paths(
        """
        delete
        release delete
        """,
        .deletesOnServer
      )
    ),
    examples: [
      Example("hub delete -y a/b", "delete repository hub delete a/b"),
      Example("hub pr list"),
      Example("hub frob", "unknown text hub frob"),
    ]
  )
}
