internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sgRaw = Tool(
    "sg_raw",
    summary: "Sends commands of SCSI to a device.",
    source: "sg_raw(8), sg3-utils 1.46",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .overwrite,
        .fixed(.device, "a SCSI device"),
        reversibility: .irreversible,
        why: "a command to a device can erase it"
      )
    ],
    examples: [
      Example("sg_raw /dev/sda 12 00 00 00 60 00", "overwrite device a SCSI device"),
      Example("sg_raw -r 1k /dev/sg0 12 00 00 00 60 00", "overwrite device a SCSI device"),
      Example("sg_format --format /dev/sdb", "overwrite device a SCSI device"),
    ]
  )
}
