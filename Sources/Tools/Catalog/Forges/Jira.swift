internal import ToolDescriptions

extension Tool {
  static let jira = Tool(
    "jira",
    summary: "Works on issues of Jira.",
    source: "https://github.com/ankitpokhrel/jira-cli, jira 1.5",
    grammar: .pflag,
    options: [
      .flag("--force", "--cascade", skipsQuestion: true),
      .value("-T", "--template", "-c", "--config", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --plain --raw --csv --no-truncate --no-headers -w --watching --history --no-input
      --web --current --next --prev --table --show-all-issues --reverse --subtasks --no-browser
      -n
      """,
    values: """
      -p --project -t --type -s --status -y --priority -a --assignee -r --reporter -l --label -C
      --component -q --jql --columns --delimiter --paginate --order-by --created --updated
      --created-before --created-after --updated-before --updated-after --created-on -b --body
      --summary --parent -P --custom --fix-version --affects-version --comments --comment
      --resolution -R --state -m --started --new-estimate -e --original-estimate --server
      --login --board --installation --auth-type --fixed-columns
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        issue|issues list|ls|lists|search|view|show
        epic|epics|sprint|sprints|board|boards|project|projects|release|releases list|ls|lists
        me
        open|browse|navigate
        serverinfo
        help
        completion
        version
        man
        """
      ),
      Verb.paths(
        """
        issue create|clone
        issue comment add
        issue worklog add
        epic create
        issue watch
        issue link|ln
        issue link remote
        """,
        .createsOnServer
      ),
      Verb.paths(
        """
        issue edit|update|modify|move|transition|assign|unlink
        epic add|remove
        sprint add|close
        """,
        .changesOnServer
      ),
      Verb.paths("issue delete|remove|rm|del", .deletesOnServer),
      Verb.paths("init", .changesSettings)
    ),
    examples: [
      Example("jira issue delete A-1 --cascade", "delete repository jira issue delete A-1"),
      Example("jira issue list"),
      Example("jira issue list --zap", "unknown text --zap"),
    ]
  )
}
