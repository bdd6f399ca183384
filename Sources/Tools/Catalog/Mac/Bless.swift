internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bless = Tool(
    "bless",
    summary: "Sets what the machine starts from, or copies disks.",
    source: "bless(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "--info -info --getBoot -getBoot --help",
      Deed(.read, .fixed(.setting, "what the machine starts from"))
    )
      + Verb.alike(
        "--folder -folder --mount -mount --device -device --netboot --setBoot --unbless -unbless --nextonly",
        Deed(
          .modify,
          .fixed(.setting, "what the machine starts from"),
          reversibility: .unknown,
          why: "a machine that doesn't start can't be repaired from here"
        )
      ),
    examples: [
      Example("bless --info", "read setting what the machine starts from"),
      Example("bless --mount / --setBoot", "modify setting what the machine starts from"),
      Example("bless --frob", "unknown program bless --frob"),
    ]
  )
}
