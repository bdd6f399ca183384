internal import Effects
internal import ToolDescriptions

extension Spellings {
  /// Options of bun without an argument.
  static let bunFlags: Spellings = """
    --watch --hot --no-clear-screen --smol -b --bun --silent --if-present -i --install-auto
    --no-install --prefer-offline --prefer-latest --no-deprecation --throw-deprecation --expose-gc
    --no-addons --frozen-lockfile --production --no-save --save --save-text-lockfile --verbose
    --no-progress --no-summary --no-verify --trust --no-cache --only-missing --dev -d -D
    --development --optional --peer --exact -E --latest --recursive --interactive --no-optional
    --lockfile-only --sequential --parallel --elide-lines-none --minify --splitting --compile
    --bytecode --todo --only --rerun-each-once --bail --coverage --update-snapshots -u --quiet
    --json --workspaces
    """

  /// Options of bun with an argument.
  static let bunValues: Spellings = """
    --filter -F --shell --port --conditions --user-agent --inspect-port --define --loader -l
    --main-fields --extension-order --tsconfig-override --jsx-factory --jsx-runtime --registry
    --backend --linker --omit --cache-dir --network-concurrency --concurrent-scripts --cafile
    --timeout -t --test-name-pattern --reporter --rerun-each --coverage-reporter --coverage-dir
    --tag --access --otp --auth-type --gzip-level --target --format --external --entry-naming
    --chunk-naming --asset-naming --root --public-path --packages --banner --footer --seed
    --max-http-header-size --dns-result-order --title --elide-lines
    """
}

extension Option {
  /// Options of bun that do something.
  static let bun: [Option] = [
    .value("--cwd", role: .directory),
    .value("-e", "--eval", "-p", "--print", does: [Deed(.execute, .code(.javascript))]),
    .value(
      "-r",
      "--preload",
      "--require",
      "--import",
      does: [Deed(.execute, .script(.javascript))]
    ),
    .value("--env-file", does: [.reads]),
    .flag("-y", "--yes", skipsQuestion: true),
    .flag("-f", "--force", skipsQuestion: true),
    .flag("--dry-run", sets: [.dryRun]),
    .flag("-g", "--global", sets: ["global"]),
    .flag("--ignore-scripts", sets: ["ignore-scripts"]),
    .flag("-h", "--help", sets: [.help]),
    .flag("-v", "--version", "--revision", sets: [.help]),
  ]
}
