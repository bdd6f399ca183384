internal import ToolDescriptions

extension Tool {
  static let teaCLI = Tool(
    "tea",
    summary: "Works on repositories of Gitea.",
    source: "https://gitea.com/gitea/tea, tea 0.9",
    grammar: .exact,
    options: [
      .flag("-y", "--confirm", "--yes", "--delete-tag", skipsQuestion: true),
      .value("-f", "--note-file", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --draft --prerelease --comments --all --mine --private --init --template --watched
      --starred --pinned --ignore-sha --submodules
      """,
    values: """
      -l --login -r --repo -R --remote -o --output --limit --lm --page -p --state --kind -k -t
      --title -d --description -a --assignees -L --labels -m --milestone -D --deadline --head
      --base -b --fields --author --from --until --keyword --tag --target --asset -n --note
      --name --color --owner --gitignores --license --readme --branch --depth --style --message
      --token --url --user --password --ssh-key --add-labels --remove-labels --add-assignees
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        whoami
        issues|issue|i|pulls|pull|pr|milestones|milestone|ms|releases|release|labels|label|times|time|organizations|organization|org|repos|repo|branches|branch|notifications|notification|logins|login|actions|webhooks ls|list|show|s|search
        issues|pulls|pr|repos|labels|milestones|releases|organizations|notifications|branches|times|logins
        open
        help
        autocomplete
        man
        clone
        """
      ),
      Verb.paths(
        """
        issues|issue|pulls|pull|pr|milestones|releases|release|labels|repos|repo|organizations|org create|c|add|fork|migrate|create-from-template
        comment
        times add
        """,
        .createsOnServer
      ),
      Verb.paths(
        """
        issues|issue|pulls|pr|milestones|releases|labels edit|close|reopen|open|update|merge|review|approve|lgtm|reject|e
        milestones issues add|remove
        notifications read|unread|pin|unpin
        branches protect|unprotect
        releases assets create
        """,
        .changesOnServer
      ),
      Verb.paths(
        """
        repos|repo delete|rm
        releases|release|labels|milestones|organizations|org|times delete|rm|reset
        pulls|pr clean
        releases assets delete
        webhooks delete
        actions secrets|variables delete
        """,
        .deletesOnServer
      ),
      Verb.paths("pulls|pr checkout|co", .gitIndexes),
      Verb.paths(
        """
        logins|login add|edit|delete|default|helper
        logout
        """,
        .changesSettings
      )
    ),
    examples: [
      Example("tea repos delete a/b", "delete repository tea repos delete a/b"),
      Example("tea issues ls"),
      Example("tea issues ls --zap", "unknown text --zap"),
    ]
  )
}
