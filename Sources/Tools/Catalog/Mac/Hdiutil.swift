internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hdiutil = Tool(
    "hdiutil",
    summary: "Works on images of disks.",
    source: "hdiutil(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "info imageinfo verify checksum isencrypted help plugins fsid pmap hfsanalyze udifderez",
      Deed(.read, .fixed(.file, "images of disks"))
    )
      + Verb.alike(
        "attach mount mountvol unmount detach eject",
        Deed(
          .modify,
          .fixed(.device, "images of disks"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "create convert makehybrid segment internet-enable flatten unflatten udifrez burn",
        Deed(
          .create,
          .fixed(.file, "an image of a disk"),
          reversibility: .reversible,
          why: "it doesn't replace one unless it is told to"
        )
      )
      + Verb.alike(
        "resize compact chpass erasekeys",
        Deed(
          .modify,
          .fixed(.file, "an image of a disk"),
          reversibility: .unknown,
          why: "what lies beyond a smaller size is gone"
        )
      ),
    examples: [
      Example("hdiutil info", "read file images of disks"),
      Example("hdiutil attach a.dmg", "modify device images of disks"),
      Example("hdiutil frobnicate", "unknown program hdiutil frobnicate"),
    ]
  )
}
