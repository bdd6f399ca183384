internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ncu = Tool(
    "ncu",
    summary: "Shows newer versions of dependencies, and writes them into package.json if asked.",
    source: "ncu --help, npm-check-updates 17",
    grammar: .exact,
    options: [
      .flag("-u", "--upgrade", sets: ["write"]), .flag("-d", "--doctor", does: [.runsProject]),
      .value("--packageFile", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --deep -g --global -i --interactive -m --minimal --pre --root -w --workspaces
      --no-deprecated --deprecated --enginesNode --peer --jsonUpgraded --jsonAll --jsonDeps
      --mergeConfig --silent -s --stdin --verbose --removeRange --install --no-install --cache
      --no-color --color
      """,
    values: """
      -f --filter -x --reject -t --target -p --packageManager -l --loglevel --format --dep
      --filterVersion --rejectVersion --registry --registryType --timeout --cooldown --cwd
      --configFileName --configFilePath --workspace -n --concurrency --retry --prefix
      --errorLevel -e
      """,
    operands: .ignored,
    does: [Deed(.modify, .fixedPath("package.json"), when: ["write"])],
    examples: [
      Example("ncu"),
      Example("ncu -u", "modify package.json"),
      Example("ncu --zap", "unknown text --zap"),
    ]
  )
}
