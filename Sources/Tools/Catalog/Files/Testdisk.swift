internal import Effects
internal import ToolDescriptions

extension Tool {
  static let testdisk = Tool(
    "testdisk",
    summary: "Searches for lost partitions, and writes the table of partitions if asked to.",
    source: "testdisk(8), TestDisk 7.1",
    grammar: .none,
    verbs: Verb.alike("/list /version /help", Deed(.read, .fixed(.device, "partitions"))) + [
      Verb(
        "",
        Deed(
          .overwrite,
          .fixed(.device, "the table of partitions of a disk"),
          reversibility: .unknown,
          why: "a changed table of partitions hides what they hold"
        )
      )
    ],
    examples: [
      Example("testdisk"),
      Example("testdisk /list", "read device partitions"),
      Example("testdisk $x", "unknown program testdisk $x"),
    ]
  )
}
