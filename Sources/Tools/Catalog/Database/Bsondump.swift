internal import ToolDescriptions

extension Tool {
  static let bsondump = Tool(
    "bsondump",
    summary: "Prints files of MongoDB.",
    source: "https://www.mongodb.com/docs/database-tools/bsondump/, database tools 100.10",
    grammar: .exact,
    options: [
      .value("--outFile", does: [.overwrites]), .value("--bsonFile", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: "--objcheck --quiet -v --verbose --pretty",
    values: "--type",
    operands: .each([.reads]),
    examples: [
      Example("bsondump a.bson", "read a.bson"),
      Example("bsondump --outFile a.json a.bson", "overwrite a.json", "read a.bson"),
      Example("bsondump --zap a.bson", "read a.bson", "unknown text --zap"),
    ]
  )
}
