internal import ToolDescriptions

extension Tool {
  static let glab = Tool(
    "glab",
    summary: "Works on projects of GitLab.",
    source: "https://docs.gitlab.com/cli, glab 1.57",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", "--force", "--auto-confirm", "--skip-confirmation", skipsQuestion: true),
      .flag("--remove-source-branch", "--with-tag", does: [.deletesHeadBranch]),
      .value("-F", "--notes-file", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -w --web -c --comments -s --system-logs -a --all --closed --merged --draft --opened -f
      --fill --fill-commit-body --push --squash --squash-before-merge --rebase --auto-merge
      --when-pipeline-succeeds --allow-collaboration --no-editor --confidential --raw --color
      --live --compact --unresolved --resolved --private --public --internal --mine --member
      --starred --global --shared --hidden --masked --protected --defaultBranch --readme
      --copy-issue-labels --lint --include-jobs --with-job-details --stdin --unapprove --ready
      --lock-discussion --unlock-discussion --clone --remote --include-subgroups --archived -p
      --no-color --recover --unassign --use-package-registry --create-source-branch
      """,
    values: """
      -R --repo -g --group -t --title -d --description -l --label --labels -A --author
      --assignee -m --milestone -b --target-branch --source-branch -B --branch --ref -r
      --reviewer -P --per-page --page --output -o --search --in --scope --type -n --name -N
      --notes --message -u --unlabel --state --status --sort --order --from --to --key --value
      --environment --variables --variables-env --variables-file --days --epic --weight
      --due-date --link-type --linked-issues --linked-mr --not-label --not-author --not-assignee
      --iteration -H --head -i --related-issue --sha --squash-message --merge-commit-message
      --hostname --token --default --visibility --tag --path --asset-links --released-at
      --duration --expires-at --access-level --job --artifact-name -S --ref-name --pipeline-id
      --filename -M --user --username --cron --cronTimeZone --active --create-variable
      --can-push --id --tag-message --asset-name --include-pattern
      """,
    operands: .reader(.operation),
    subcommands: [.glabApi],
    verbs: Verb.all(
      Verb.paths(
        """
        mr|issue|incident|release|label|milestone|iteration|ci|pipe|pipeline|schedule|variable|repo|project|snippet|token|ssh-key|deploy-key|user|epic|stack|cluster|securefile|runner|gpg-key|job|opentofu list|ls|view|show|get|status|diff|approvers|issues|lint|trace|contributors|search|download|config|events|members|mirror-status
        api
        auth status
        config get
        alias list
        check-update
        completion
        help
        version
        changelog *
        duo ask
        user events
        ci view|trace|lint
        repo clone|archive|contributors
        issue board view
        release download
        cluster agent list
        """
      ),
      Verb.paths(
        """
        mr|issue|incident|release|label|milestone|schedule|variable|repo|project|snippet|token|deploy-key|ssh-key|epic|iteration create|new|note|todo|for|add|upload|fork|set
        issue board create
        mr note|todo|approve|subscribe
        ci|pipe|pipeline run|run-trig|retry|trigger
        gpg-key add
        """,
        .createsOnServer
      ),
      Verb.paths("mr merge|accept", .mergesOnServer),
      Verb.paths(
        """
        mr close|reopen|update|rebase|approve|revoke|subscribe|unsubscribe
        issue|incident close|reopen|update|subscribe|unsubscribe
        ci cancel|retry|trigger|play
        ci cancel *
        pipeline cancel
        """,
        .switchesOnServer
      ),
      Verb.paths(
        """
        release upload|update
        label edit
        milestone edit
        variable update
        schedule run|update
        repo|project mirror|update|transfer|publish
        repo members add|remove
        token rotate
        securefile create
        stack sync|save|amend|reorder
        job artifact
        runner pause
        """,
        .changesOnServer
      ),
      Verb.paths(
        """
        mr|issue|incident|release|label|milestone|schedule|variable|snippet|ssh-key|deploy-key|gpg-key|securefile|runner|epic|iteration delete|del|remove|rm
        repo|project delete
        ci delete
        pipeline|pipe delete
        token revoke
        cluster agent delete
        opentofu state delete
        """,
        .deletesOnServer
      ),
      Verb.paths(
        """
        mr checkout
        co
        """,
        .gitIndexes
      ),
      Verb.paths(
        """
        ci artifact
        securefile download
        variable export
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        auth login|logout
        config set|edit
        alias set|delete
        cluster agent update-kubeconfig
        """,
        .changesSettings
      )
    ),
    examples: [
      Example("glab repo delete g/p -y", "delete repository glab repo delete g/p"),
      Example("glab mr list"),
      Example("glab mr list --zap", "unknown text --zap"),
    ]
  )
}

extension Tool {
  static let glabApi = Tool(
    "api",
    summary: "Calls the interface of GitLab.",
    grammar: .pflag,
    options: [
      .apiMethod,
      .value("-f", "--raw-field", "-F", "--field", sets: ["fields"]),
      .value("--input", sets: ["fields"], does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-i --include --paginate --silent",
    values: "-H --header --hostname --output",
    operands: .reader(.apiCall)
  )
}

extension Option {
  /// The method with which an interface is called.
  static let apiMethod = Option.choice(
    "-X",
    "--method",
    of: [
      "GET": ["get"], "get": ["get"], "HEAD": ["get"], "head": ["get"],
      "DELETE": ["delete"], "delete": ["delete"], "Delete": ["delete"],
      "POST": ["write"], "PUT": ["write"], "PATCH": ["write"], "post": ["write"],
      "put": ["write"], "patch": ["write"],
    ]
  )
}
