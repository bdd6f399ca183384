internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nixShell = Tool(
    "nix-shell",
    summary: "Opens a shell with packages, or runs a command in it.",
    source: "nix-shell(1), Nix 2.18",
    grammar: .exact,
    options: [
      .value(
        "--run",
        "--command",
        sets: ["commands"],
        does: [Deed(.execute, .code(.shell))]
      ),
      .value("-i", does: [.runsProject]), .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --pure --impure -v --verbose --keep-failed -K --keep-going -k -Q --no-build-output
      --show-trace
      """,
    values: """
      -A --attr -E --expr -I --arg --argstr --option --keep --exclude -j --max-jobs --cores -p
      --packages
      """,
    operands: .ignored,
    does: [.tells, Deed(.execute, .input(.shell), unless: ["commands"])],
    examples: [
      Example(
        "nix-shell -p jq --run 'jq . a'",
        "execute shell code jq . a",
        "read setting programs"
      ),
      Example("nix-shell", "read setting programs", "execute shell input"),
      Example(
        "nix-shell --zap",
        "read setting programs",
        "execute shell input",
        "unknown text --zap"
      ),
    ]
  )
}
