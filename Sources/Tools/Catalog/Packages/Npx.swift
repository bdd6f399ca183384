internal import Effects
internal import ToolDescriptions

extension Tool {
  static let npx = Tool(
    "npx",
    summary: "Runs a program of a package.",
    source: "npx(1), npm 10.8.2",
    grammar: .posix,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .value("-c", "--call", does: [Deed(.execute, .code(.shell))]),
      .value("--prefix", role: .directory),
      .value("--script-shell", does: [Deed(.execute, .named(.program))]),
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
    ],
    flags: """
      -q --quiet --silent --no --no-install --no-yes --ignore-existing --prefer-offline
      --prefer-online --offline --workspaces -ws --include-workspace-root -d --verbose
      --legacy-peer-deps --ignore-scripts
      """,
    values: """
      -p --package -w --workspace --registry --cache --userconfig --loglevel -n --node-arg
      --node-options
      """,
    operands: .reader(.packageCommand),
    variables: [
      Variable("npm_config_yes", skipsQuestion: true),
      Variable("NPM_CONFIG_YES", skipsQuestion: true),
      Variable("CI", skipsQuestion: true),
    ],
    examples: [
      Example("npx prisma migrate reset --force", "execute command prisma migrate reset --force"),
      Example("npx -y prisma@6 db push", "execute command prisma db push"),
      Example("npx --zap tsc", "execute command tsc", "unknown text --zap"),
    ]
  )
}
