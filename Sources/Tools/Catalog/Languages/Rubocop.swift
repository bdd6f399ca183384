internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rubocop = Tool(
    "rubocop",
    summary: "Checks Ruby, and mends it if asked.",
    source: "rubocop --help, RuboCop 1.69",
    grammar: .exact,
    options: [
      .flag(
        "-a",
        "--autocorrect",
        "-A",
        "--autocorrect-all",
        "-x",
        "--fix-layout",
        "--auto-correct",
        "--auto-correct-all",
        "--disable-uncorrectable",
        sets: ["write"]
      ), .value("-o", "--out", does: [.overwrites]), .value("-c", "--config", does: [.reads]),
      .flag(
        "--auto-gen-config",
        "--regenerate-todo",
        does: [Deed(.overwrite, .fixedPath(".rubocop_todo.yml"))]
      ), .flag("--init", does: [.scaffolds]),
      .flag(
        "-h",
        "--help",
        "-v",
        "--version",
        "-V",
        "--verbose-version",
        "--show-cops",
        "--show-docs-url",
        sets: [.help]
      ),
    ],
    flags: """
      -l --lint -E --extra-details -S --display-style-guide -D --display-cop-names
      --no-display-cop-names -P --parallel --no-parallel -F --fail-fast -L --list-target-files
      --only-guide-cops --force-exclusion --ignore-parent-exclusion --force-default-config
      --no-offense-counts --no-auto-gen-timestamp --ignore-disable-comments
      --display-only-fail-level-offenses --display-only-correctable
      --display-only-safe-correctable --only-recognized-file-types --safe --color --no-color
      --enable-pending-cops --disable-pending-cops -d --debug --display-time --raise-cop-error
      --lsp --editor-mode --no-server --server --stderr --profile
      """,
    values: """
      --only --except -f --format --require -r --fail-level --exclude-limit --cache
      --cache-root -s --stdin --plugin --auto-gen-only-exclude
      """,
    operands: .each(Deed.checksOrWrites),
    does: [Deed(.modify, .here, when: ["write"], reversibility: .reversible)],
    examples: [
      Example("rubocop lib", "read lib/**"),
      Example("rubocop -A lib", "modify ./**", "modify lib/**"),
      Example("rubocop --zap lib", "read lib/**", "unknown text --zap"),
    ]
  )
}
