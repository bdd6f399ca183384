internal import Effects
internal import ToolDescriptions

extension Tool {
  static let asr = Tool(
    "asr",
    summary: "Copies whole disks.",
    source: "asr(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike("info help version imagescan server", Deed(.read, .fixed(.device, "disks")))
      + Verb.alike(
        "restore adjust",
        Deed(
          .overwrite,
          .fixed(.device, "a disk"),
          reversibility: .irreversible,
          why: "everything on the target is replaced"
        )
      ),
    examples: [
      Example("asr restore --source a --target /dev/disk2", "overwrite device a disk"),
      Example("asr imagescan --source a", "read device disks"),
      Example("asr frobnicate", "unknown program asr frobnicate"),
    ]
  )
}
