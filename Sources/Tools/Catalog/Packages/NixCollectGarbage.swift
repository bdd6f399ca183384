internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nixCollectGarbage = Tool(
    "nix-collect-garbage",
    summary: "Deletes packages that nothing uses.",
    source: "nix-collect-garbage(1), Nix 2.18",
    grammar: .exact,
    options: [
      .flag(
        "-d",
        "--delete-old",
        does: [
          Deed(
            .delete,
            .fixed(.package, "earlier versions"),
            reversibility: .irreversible,
            why: "no rollback to them is possible"
          )
        ]
      ),
      .value(
        "--delete-older-than",
        does: [
          Deed(
            .delete,
            .fixed(.package, "earlier versions"),
            reversibility: .irreversible,
            why: "no rollback to them is possible"
          )
        ]
      ), .flag("--dry-run", sets: [.dryRun]), .flag("--help", "--version", sets: [.help]),
    ],
    flags: "-v --verbose --quiet",
    values: "--max-freed --option",
    does: [.emptiesCache],
    examples: [
      Example("nix-collect-garbage", "delete package cache"),
      Example("nix-collect-garbage -d", "delete package cache", "delete package earlier versions"),
      Example("nix-collect-garbage --zap", "delete package cache", "unknown text --zap"),
    ]
  )
}
