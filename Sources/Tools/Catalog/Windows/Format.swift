internal import Effects
internal import ToolDescriptions

extension Tool {
  static let format = Tool(
    "format",
    summary:
      "Puts a new file system on a disk, divides disks, or removes copies of them, as commands of Windows.",
    source: "format, Windows 11",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .overwrite,
        .fixed(.device, "a disk"),
        reversibility: .irreversible,
        why: "what the disk or volume holds can't be reached any more"
      )
    ],
    examples: [
      Example("format d:", "overwrite device a disk"),
      Example("format d: /q /y", "overwrite device a disk"),
      Example("diskpart", "overwrite device a disk"),
    ]
  )
}
