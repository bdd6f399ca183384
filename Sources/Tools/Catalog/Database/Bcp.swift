internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bcp = Tool(
    "bcp",
    summary: "Copies rows between SQL Server and a file.",
    source: "https://learn.microsoft.com/sql/tools/bcp-utility, bcp 18",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb(
        "queryout",
        .readsServer,
        Deed(.overwrite, .fixed(.file, "the data file"), reversibility: .unknown)
      ),
      Verb(
        "out",
        .readsServer,
        Deed(.overwrite, .fixed(.file, "the data file"), reversibility: .unknown)
      ),
      Verb(
        "format",
        .readsServer,
        Deed(.overwrite, .fixed(.file, "the data file"), reversibility: .unknown)
      ),
      Verb("in", .importsRows),
    ],
    examples: [
      Example(
        "bcp app.dbo.t out a.csv -c -T",
        "overwrite file the data file",
        "read database server"
      ),
      Example("bcp app.dbo.t in a.csv -c -S db", "modify database rows"),
      Example("bcp frob", "unknown text bcp frob"),
    ]
  )
}
