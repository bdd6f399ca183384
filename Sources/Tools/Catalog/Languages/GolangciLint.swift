internal import Effects
internal import ToolDescriptions

extension Tool {
  static let golangciLint = Tool(
    "golangci-lint",
    summary: "Checks Go, and mends it if asked.",
    source: "golangci-lint help, golangci-lint 1.62",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """,
    subcommands: [.golangciLintRun, .golangciLintFmt, .golangciLintLinters, .golangciLintCache],
    examples: [
      Example("golangci-lint run ./...", "read ./**"),
      Example("golangci-lint run --fix", "modify ./**"),
      Example("golangci-lint run --zap", "read ./**", "unknown text --zap"),
    ]
  )

  static let golangciLintRun = Tool(
    "run",
    summary: "Checks.",
    grammar: .pflag,
    options: [.flag("--fix", sets: ["write"]), .flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """,
    operands: .ignored,
    does: [Deed(.modify, .here, when: ["write"]), Deed(.read, .here, unless: ["write"])]
  )

  static let golangciLintFmt = Tool(
    "fmt",
    summary: "Lays code out.",
    grammar: .pflag,
    options: [
      .flag("-d", "--diff", "--diff-colored", sets: ["check"]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """,
    operands: .ignored,
    does: [Deed(.modify, .here, unless: ["check"])]
  )

  static let golangciLintLinters = Tool(
    "linters",
    aliases: ["formatters", "help", "version", "config", "completion", "custom"],
    summary: "Shows something.",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """,
    operands: .ignored
  )

  static let golangciLintCache = Tool(
    "cache",
    summary: "Works on the cache.",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """,
    subcommands: [.golangciLintCacheClean, .golangciLintCacheStatus]
  )

  static let golangciLintCacheClean = Tool(
    "clean",
    summary: "Empties it.",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """,
    does: [.emptiesCache]
  )

  static let golangciLintCacheStatus = Tool(
    "status",
    summary: "Shows it.",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --enable-all --disable-all --fast --tests --print-issued-lines --print-linter-name
      --uniq-by-line --sort-results --new --whole-files --allow-parallel-runners
      --allow-serial-runners -v --verbose --no-config --json --show-stats
      --exclude-use-default --exclude-case-sensitive --exclude-generated
      --exclude-dirs-use-default
      """,
    values: """
      -c --config --timeout -E --enable -D --disable -p --presets --out-format --go
      --max-issues-per-linter --max-same-issues -j --concurrency --build-tags -e --exclude
      --exclude-dirs --exclude-files --modules-download-mode --issues-exit-code --sort-order
      --color --path-prefix --path-mode --cpu-profile-path --mem-profile-path --trace-path
      --skip-dirs -n --new-from-rev --new-from-patch
      """
  )
}
