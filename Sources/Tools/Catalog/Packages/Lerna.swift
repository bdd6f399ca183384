internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lerna = Tool(
    "lerna",
    summary: "Runs scripts of several packages, and publishes them.",
    source: "https://lerna.js.org/docs/api-reference/commands, Lerna 8",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    subcommands: [
      .lernaRun, .lernaExec, .lernaPublish, .lernaVersion, .lernaList, .lernaClean, .lernaCreate,
    ],
    examples: [
      Example("lerna run build", "execute project lerna run build"),
      Example("lerna publish --yes", "send package registry"),
      Example("lerna run --zap build", "execute project lerna run build", "unknown text --zap"),
    ]
  )

  static let lernaRun = Tool(
    "run",
    aliases: ["test", "link", "bootstrap", "watch"],
    summary: "Runs code of the project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let lernaExec = Tool(
    "exec",
    summary: "Runs a command in each package.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .reader(.packageCommand)
  )

  static let lernaPublish = Tool(
    "publish",
    summary: "Publishes the packages that changed.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .ignored,
    does: [.publishes]
  )

  static let lernaVersion = Tool(
    "version",
    summary: "Changes versions, commits, tags and pushes them.",
    grammar: .exact,
    options: [
      .flag("--no-push", sets: ["no-push"]), .flag("-h", "--help", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .ignored,
    does: [
      Deed(.modify, .here, reversibility: .reversible),
      Deed(
        .send,
        .fixed(.repository, "remote"),
        unless: ["no-push"],
        reversibility: .irreversible,
        why: "a tag and a commit are pushed"
      ),
    ]
  )

  static let lernaList = Tool(
    "list",
    aliases: ["ls", "la", "ll", "changed", "diff", "info"],
    summary: "Shows packages.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .ignored,
    does: [.looks]
  )

  static let lernaClean = Tool(
    "clean",
    summary: "Deletes what was installed.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .ignored,
    does: [
      Deed(.delete, .fixed(.package, "dependencies"), reversibility: .recoverable(.regenerate))
    ]
  )

  static let lernaCreate = Tool(
    "create",
    aliases: ["init", "add", "import", "repair", "add-caching"],
    summary: "Makes files.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    flags: """
      --stream --parallel --no-bail --no-sort --no-prefix --no-private --include-dependents
      --include-dependencies --json -l --long -a --all --toposort --graph --exact
      --conventional-commits --no-changelog --no-push --no-git-tag-version --amend --canary
      --force-publish --no-git-reset --no-commit-hooks --ignore-changes --allow-branch
      --sign-git-tag --no-verify-access --ci --no-ci --skip-nx-cache --profile
      """,
    values: """
      --scope --ignore --since --concurrency --loglevel --npm-client --registry --dist-tag
      --preid --message -m --tag-version-prefix --conventional-prerelease --otp --include
      --exclude --max-buffer
      """,
    operands: .ignored,
    does: [.scaffolds]
  )
}
