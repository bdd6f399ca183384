internal import ToolDescriptions

extension Tool {
  static let compress = Tool(
    "compress",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "compress(1), ncompress 5.0",
    grammar: .gnu,
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-r -v -C",
    values: "-b",
    operands: .reader(.compress),
    examples: [
      Example("compress a", "create a.Z", "delete a"),
      Example("compress -c a", "read a"),
      Example("compress --frob a", "create a.Z", "delete a", "unknown text --frob"),
    ]
  )
}
