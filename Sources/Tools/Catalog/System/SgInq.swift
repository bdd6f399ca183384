internal import ToolDescriptions

extension Tool {
  static let sgInq = Tool(
    "sg_inq",
    summary: "Asks a SCSI device about itself.",
    source: "sg_inq(8), sg3-utils 1.46",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("sg_inq /dev/sda"),
      Example("sg_map"),
      Example("sg_scan -i"),
    ]
  )
}
