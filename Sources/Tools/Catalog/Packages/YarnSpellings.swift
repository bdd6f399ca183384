internal import Effects
internal import ToolDescriptions

extension Spellings {
  /// Options of yarn without an argument.
  static let yarnFlags: Spellings = """
    -s --silent --verbose --json --offline --prefer-offline --frozen-lockfile --immutable
    --immutable-cache --check-cache --inline-builds --pure-lockfile --no-lockfile --production
    --prod --check-files --flat --har --ignore-engines --ignore-optional --ignore-platform
    --no-bin-links --no-progress --no-emoji --skip-integrity-check --update-checksums
    --strict-semver --no-default-rc -D --dev -P --peer -O --optional -E --exact -T --tilde -C
    --caret -F --fixed -i --interactive --cached -W --ignore-workspace-root-check -A --all -R
    --recursive --latest -L --audit --binaries-only -B --top-level --private --mirror
    --refresh-lockfile --no-private --check-resolutions --environment --severity-any
    --no-deprecations --immediate --patch --minor --major
    """

  /// Options of yarn with an argument.
  static let yarnValues: Spellings = """
    --registry --cache-folder --modules-folder --global-folder --mutex --network-concurrency
    --network-timeout --preferred-cache-folder --use-yarnrc --tag --access --otp --mode --pattern
    --scope --new-version --message --inspect-brk-port --package --fields -S --severity --focus
    """
}

extension Option {
  /// Options of yarn that do something.
  static let yarn: [Option] = [
    .value("--cwd", role: .directory),
    .flag("-y", "--yes", "--non-interactive", skipsQuestion: true),
    .flag("-f", "--force", skipsQuestion: true),
    .flag("-n", "--dry-run", sets: [.dryRun]),
    .flag("--ignore-scripts", sets: ["ignore-scripts"]),
    .flag("-h", "--help", sets: [.help]),
    .flag("-v", "--version", sets: [.help]),
  ]
}
