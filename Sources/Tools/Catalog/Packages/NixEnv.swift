internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nixEnv = Tool(
    "nix-env",
    summary: "Installs programs for the person.",
    source: "nix-env(1), Nix 2.18",
    grammar: .exact,
    options: [
      .flag(
        "--delete-generations",
        does: [
          Deed(
            .delete,
            .fixed(.package, "earlier versions"),
            reversibility: .irreversible,
            why: "no rollback to them is possible"
          )
        ]
      ), .flag("-q", "--query", "--list-generations", sets: [.dryRun]),
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      -i --install -u --upgrade -e --uninstall -r --remove-all --rollback -a --available
      --installed --status -s --description --out-path --json --attr-path -P --prebuilt-only
      -b -v --verbose --preserve-installed --from-expression -E --always --leq --eq
      --compare-versions -c --meta --xml --no-name
      """,
    values: """
      -A --attr -f --file -p --profile -I --arg --argstr --option --switch-profile -S -G
      --switch-generation --set --set-flag --from-profile --system-filter -j --max-jobs
      --cores
      """,
    operands: .ignored,
    does: [.programs],
    examples: [
      Example("nix-env -iA nixpkgs.jq", "modify package programs"),
      Example(
        "nix-env --delete-generations old",
        "delete package earlier versions",
        "modify package programs"
      ),
      Example("nix-env --zap", "modify package programs", "unknown text --zap"),
    ]
  )
}
