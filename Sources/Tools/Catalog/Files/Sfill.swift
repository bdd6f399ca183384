internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sfill = Tool(
    "sfill",
    summary: "Overwrites free space or swap.",
    source: "sfill(1), sswap(1), secure-delete 3.1",
    grammar: .gnu,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-f -i -I -l -v -z",
    operands: .each([
      Deed(
        .overwrite,
        .fixed(.device, "free space"),
        reversibility: .irreversible,
        why: "removed files can't be brought back any more"
      )
    ]),
    examples: [
      Example("sfill /mnt", "overwrite device free space"),
      Example("sfill -lz /mnt", "overwrite device free space"),
      Example("sfill --frob /mnt", "overwrite device free space", "unknown text --frob"),
    ]
  )
}
