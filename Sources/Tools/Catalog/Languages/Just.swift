internal import Effects
internal import ToolDescriptions

extension Tool {
  static let just = Tool(
    "just",
    summary: "Runs recipes of a project's justfile.",
    source: "just(1), just 1.36",
    grammar: .posix,
    options: [
      .flag(
        "-l",
        "--list",
        "--summary",
        "--show",
        "-s",
        "--dump",
        "--evaluate",
        "--variables",
        "--choose",
        "--groups",
        "--man",
        "--changelog",
        sets: [.help]
      ),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag(
        "--fmt",
        "--init",
        sets: ["writes"],
        does: [Deed(.modify, .fixed(.file, "the justfile"), reversibility: .reversible)]
      ),
      .value("-f", "--justfile", does: [.reads]),
      .value("-d", "--working-directory", role: .directory),
      .value("-c", "--command", sets: ["writes"], does: [Deed(.execute, .code(.shell))]),
      .pairs("--set"), .flag("--yes", skipsQuestion: true),
      .values("--color --shell --shell-arg --dotenv-path --dotenv-filename -E --list-heading"),
      .values("--list-prefix --chooser --dump-format --completions --timestamp-format --tempdir"),
      .values("--command-color --cygpath --alias-style"),
      .flags("-q --quiet -v --verbose -u --unsorted --no-dotenv --unstable --highlight"),
      .flags("--no-highlight --clear-shell-args --shell-command --no-deps --no-aliases"),
      .flags("--timestamp -g --global-justfile --check --explain --one --no-private"),
      .flags("--allow-missing"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    does: [Deed(.execute, .project, unless: ["writes"])],
    examples: [
      Example("just", "execute project just"),
      Example("just build release", "execute project just build release"),
      Example("just --frob build", "unknown text --frob", "execute project just build"),
    ]
  )
}
