internal import Effects
internal import ToolDescriptions

extension Spellings {
  /// Options of pnpm without an argument.
  static let pnpmFlags: Spellings = """
    -r --recursive -w --workspace-root --silent -s --reporter-hide-prefix --no-bail --bail
    --parallel --stream --aggregate-output --color --no-color --if-present --sequential --reverse
    --sort --no-sort --fail-if-no-match --use-stderr --include-workspace-root --ignore-workspace
    --offline --prefer-offline --frozen-lockfile --no-frozen-lockfile --lockfile-only --prod -P
    --dev -D --no-optional --optional --save-dev --save-prod --save-optional -O --save-exact -E
    --save-peer --save-catalog --shamefully-hoist --strict-peer-dependencies
    --no-strict-peer-dependencies --json --long --parseable --fix-lockfile --latest -L
    --interactive -i --no-save --resolution-only --side-effects-cache --verify-store-integrity
    --workspace --depth-infinity --report-summary --no-verify-store-integrity --ignore-pnpmfile
    --no-lockfile --lockfile --merge-git-branch-lockfiles
    """

  /// Options of pnpm with an argument.
  static let pnpmValues: Spellings = """
    --filter -F --filter-prod --reporter --loglevel --store-dir --virtual-store-dir --modules-dir
    --lockfile-dir --workspace-concurrency --registry --depth --test-pattern
    --changed-files-ignore-pattern --resume-from --package --network-concurrency
    --child-concurrency --config --cpu --os --libc --node-linker --package-import-method --tag
    --access --otp --save-catalog-name --allow-build
    """
}

extension Option {
  /// Options of pnpm that do something.
  static let pnpm: [Option] = [
    .value("-C", "--dir", "--prefix", role: .directory),
    .flag("-y", "--yes", skipsQuestion: true),
    .flag("-f", "--force", skipsQuestion: true),
    .flag("-g", "--global", sets: ["global"]),
    .flag("--dry-run", sets: [.dryRun]),
    .flag("--ignore-scripts", sets: ["ignore-scripts"]),
    .value("--script-shell", does: [Deed(.execute, .named(.program))]),
    .flag("-h", "--help", sets: [.help]),
    .flag("-v", "--version", sets: [.help]),
  ]
}
