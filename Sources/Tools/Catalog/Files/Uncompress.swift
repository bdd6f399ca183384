internal import ToolDescriptions

extension Tool {
  static let uncompress = Tool(
    "uncompress",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "uncompress(1), ncompress 5.0",
    modes: ["decompress"],
    grammar: .gnu,
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-r", "--recursive", sets: [.recursive]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-v -C",
    values: "-b",
    operands: .reader(.compress),
    examples: [
      Example("uncompress a.Z", "create a", "delete a.Z"),
      Example("uncompress -c a.Z", "read a.Z"),
      Example("uncompress --frob a.Z", "create a", "delete a.Z", "unknown text --frob"),
    ]
  )
}
