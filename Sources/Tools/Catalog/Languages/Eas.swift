internal import Effects
internal import ToolDescriptions

extension Tool {
  static let eas = Tool(
    "eas",
    summary: "Builds projects of Expo on a server, and publishes them.",
    source: "eas --help, eas-cli 13",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--non-interactive", "--force", skipsQuestion: true),
    ],
    flags: """
      --json --no-wait --wait --local --clear-cache --auto-submit --freeze-credentials
      --verbose-logs --latest --skip-credentials-check --skip-project-configuration --all
      --auto --skip-bundler
      """,
    values: """
      -p --platform -e --profile -m --message --branch --channel --limit --offset --output
      --group --url --id --path --environment --name --value --scope --type --visibility
      --rollout-percentage --input-dir --runtime-version --what-to-submit
      """,
    subcommands: [.easBuild, .easBuildList, .easBuildCancel, .easInit],
    variables: [Variable("CI", skipsQuestion: true)],
    examples: [
      Example("eas build -p ios", "modify infrastructure deployment"),
      Example(
        "eas update --branch production --non-interactive",
        "modify infrastructure deployment"
      ),
      Example("eas zap", "unknown program eas zap"),
    ]
  )

  static let easBuild = Tool(
    "build",
    aliases: [
      "submit", "update", "deploy", "build:resign", "build:run", "build:dev", "build:internal",
      "update:republish", "update:rollback", "update:edit", "update:roll-back-to-embedded",
      "channel:rollout", "worker:deploy", "workflow:run",
    ],
    summary: "Builds on a server, or puts a version where people get it.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--non-interactive", "--force", skipsQuestion: true),
    ],
    flags: """
      --json --no-wait --wait --local --clear-cache --auto-submit --freeze-credentials
      --verbose-logs --latest --skip-credentials-check --skip-project-configuration --all
      --auto --skip-bundler
      """,
    values: """
      -p --platform -e --profile -m --message --branch --channel --limit --offset --output
      --group --url --id --path --environment --name --value --scope --type --visibility
      --rollout-percentage --input-dir --runtime-version --what-to-submit
      """,
    operands: .ignored,
    does: [.deploys]
  )

  static let easBuildList = Tool(
    "build:list",
    aliases: [
      "build:view", "build:inspect", "build:version:get", "update:list", "update:view",
      "channel:list", "channel:view", "branch:list", "branch:view", "device:list", "device:view",
      "project:info", "whoami", "account:view", "config", "diagnostics", "env:list", "env:get",
      "env:pull", "secret:list", "webhook:list", "webhook:view", "analytics", "help", "open",
      "credentials_show", "metadata:lint", "workflow:list", "workflow:view",
    ],
    summary: "Shows something.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--non-interactive", "--force", skipsQuestion: true),
    ],
    flags: """
      --json --no-wait --wait --local --clear-cache --auto-submit --freeze-credentials
      --verbose-logs --latest --skip-credentials-check --skip-project-configuration --all
      --auto --skip-bundler
      """,
    values: """
      -p --platform -e --profile -m --message --branch --channel --limit --offset --output
      --group --url --id --path --environment --name --value --scope --type --visibility
      --rollout-percentage --input-dir --runtime-version --what-to-submit
      """,
    operands: .ignored,
    does: [.readsServer]
  )

  static let easBuildCancel = Tool(
    "build:cancel",
    aliases: [
      "build:delete", "update:delete", "channel:delete", "branch:delete", "device:delete",
      "env:delete", "secret:delete", "webhook:delete", "worker:delete", "deploy:delete",
    ],
    summary: "Deletes something on the server.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--non-interactive", "--force", skipsQuestion: true),
    ],
    flags: """
      --json --no-wait --wait --local --clear-cache --auto-submit --freeze-credentials
      --verbose-logs --latest --skip-credentials-check --skip-project-configuration --all
      --auto --skip-bundler
      """,
    values: """
      -p --platform -e --profile -m --message --branch --channel --limit --offset --output
      --group --url --id --path --environment --name --value --scope --type --visibility
      --rollout-percentage --input-dir --runtime-version --what-to-submit
      """,
    operands: .ignored,
    does: [.deletesRemote]
  )

  static let easInit = Tool(
    "init",
    aliases: [
      "login", "logout", "channel:create", "branch:create", "channel:edit", "branch:rename",
      "project:init", "project:new", "build:configure", "update:configure", "env:create",
      "env:update", "env:push", "secret:create", "secret:push", "device:create", "device:rename",
      "webhook:create", "webhook:update", "credentials", "credentials:configure-build",
      "metadata:pull", "metadata:push", "build:version:set", "build:version:sync",
    ],
    summary: "Changes settings.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--non-interactive", "--force", skipsQuestion: true),
    ],
    flags: """
      --json --no-wait --wait --local --clear-cache --auto-submit --freeze-credentials
      --verbose-logs --latest --skip-credentials-check --skip-project-configuration --all
      --auto --skip-bundler
      """,
    values: """
      -p --platform -e --profile -m --message --branch --channel --limit --offset --output
      --group --url --id --path --environment --name --value --scope --type --visibility
      --rollout-percentage --input-dir --runtime-version --what-to-submit
      """,
    operands: .ignored,
    does: [Deed(.modify, .fixed(.setting, "expo"), reversibility: .unknown)]
  )
}
