internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ghCodespace = Tool(
    "codespace",
    aliases: ["cs"],
    summary: "Works on machines of GitHub.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --web -w --follow --all --insiders --full -q --profile-all --default-permissions --status -s
      --stdio --debug --recursive -e --expand --server -r
      """,
    values: """
      -R --repo -c --codespace --json --jq -t --template -o --org -u --user -L --limit -b --branch
      -d --display-name -m --machine -l --location --idle-timeout --retention-period --days
      --devcontainer-path --repo-owner --debug-file --server-port --profile
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("list|ls|view|logs|code"),
      Verb.paths("ports"),
      Verb.paths("ports visibility", .grantsCloud),
      Verb.paths("ports forward", .switchesCloud),
      Verb.paths("create", .createsCloud),
      Verb.paths("stop", .switchesCloud),
      Verb.paths("edit", .changesCloud),
      Verb.paths("rebuild", .changesCloud),
      Verb.paths("delete", .deletesCodespace),
      Verb.paths("ssh|jupyter", .runsInCloud),
      Verb.paths("cp", .runsInCloud)
    )
  )

  static let ghProject = Tool(
    "project",
    summary: "Works on projects of GitHub.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--closed --undo --drafts --web -w --clear",
    values: """
      --owner --format --json -q --jq -t --template -L --limit --id --number --title --body --url
      --visibility --description -d --readme --field-id --project-id --text --date --iteration-id
      --single-select-option-id --name --data-type --single-select-options --source-owner
      --target-owner -R --repo -T --team --query
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("list|ls|view|item-list|field-list"),
      Verb.paths("create|copy|item-add|item-create|field-create|link", .createsOnServer),
      Verb.paths("edit|close|item-edit|item-archive|unlink|mark-template", .changesOnServer),
      Verb.paths("delete|item-delete|field-delete", .deletesOnServer)
    )
  )

  static let ghKeys = Tool(
    "ssh-key",
    aliases: ["gpg-key"],
    summary: "Works on keys of an account.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", skipsQuestion: true), .flag("-h", "--help", sets: [.help]),
    ],
    values: "-t --title --type",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("list|ls"),
      Verb.paths("add", .grantsCloud),
      Verb.paths("delete", .deletesOnServer)
    )
  )

  static let ghExtension = Tool(
    "extension",
    aliases: ["ext", "extensions"],
    summary: "Works on extensions of gh.",
    grammar: .pflag,
    options: [
      .flag("--force", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--all -w --web --debug -s --single-column",
    values: """
      --pin -L --limit --license --owner --sort --order --json -q --jq -t --template --precompiled
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("list|ls|search|browse"),
      Verb.paths("install|upgrade", .programs),
      Verb.paths("remove", .programs),
      Verb.paths("create", .writesFiles),
      Verb.paths("exec", .runsInCloud)
    )
  )

  static let ghLookInto = Tool(
    "search",
    aliases: [
      "org", "ruleset", "rs", "attestation", "at", "preview", "agent-task", "accessibility",
    ],
    summary: "Looks for things, or at rules, organizations and attestations.",
    grammar: .pflag,
    options: [
      .value("-b", "--bundle", "--custom-trusted-root", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -w --web --archived --merged --draft --include-prs --no-assignee --no-label --no-milestone
      --no-project --locked --include-forks-all -p --parents --default --no-public-good
      --deny-self-hosted-runners --bundle-from-oci --verify-only --follow --log
      """,
    values: """
      -R --repo --json -q --jq -L --limit --sort --order --state --author --assignee --label
      --language --owner -o --org --filename --extension --match --topic --created --updated
      --closed --comments --commenter --mentions --milestone --interactions --reactions --team
      --team-mentions --app --involves --visibility --forks --stars --size --license --followers
      --good-first-issues --help-wanted-issues --number-topics --include-forks --base --head -H -B
      --checks --review --review-requested --reviewed-by --merged-at --hash --parent --tree
      --committer --committer-date --committer-email --committer-name --author-date
      --author-email --author-name --merge-commit -d --digest-alg --predicate-type --format -t
      --template --signer-repo --signer-workflow --cert-identity -i --cert-identity-regex
      --cert-oidc-issuer --hostname --source-ref --source-digest --signer-digest --project
      --archived-since --tuf-url --tuf-root -u --user
      """,
    operands: .ignored
  )
}

extension Deed {
  /// A machine goes with what was not pushed from it.
  static let deletesCodespace = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "what was not pushed from it is gone",
    safer: "gh codespace stop"
  )
}
