internal import Effects
internal import ToolDescriptions

extension Tool {
  static let spctl = Tool(
    "spctl",
    summary: "Asks and sets what macOS lets run.",
    source: "spctl(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "--assess -a --list --status --test-devid-status -v --verbose --help",
      Deed(.read, .fixed(.setting, "what macOS lets run"))
    )
      + Verb.alike(
        "--master-disable --master-enable --global-disable --global-enable --enable --disable --add --reset-default kext",
        Deed(
          .modify,
          .fixed(.setting, "what macOS lets run"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "--remove",
        Deed(
          .modify,
          .fixed(.setting, "what macOS lets run"),
          reversibility: .unknown,
          why: "the rule has no other copy"
        )
      ),
    examples: [
      Example("spctl --assess /Applications/Safari.app", "read setting what macOS lets run"),
      Example("spctl --master-disable", "modify setting what macOS lets run"),
      Example("spctl --frob", "unknown program spctl --frob"),
    ]
  )
}
