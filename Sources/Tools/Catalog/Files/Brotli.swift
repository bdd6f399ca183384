internal import ToolDescriptions

extension Tool {
  static let brotli = Tool(
    "brotli",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "brotli(1), brotli 1.0.9",
    grammar: .gnu,
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-j", "--rm", sets: ["remove"]), .flag("-t", "--test", sets: ["list"]),
      .value("-o", "--output", sets: ["output"], does: [.overwrites]), .value("-S", "--suffix"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -v --verbose -n --no-copy-stat --best -K --concatenated
      """,
    values: "-q --quality -w --lgwin --large_window",
    operands: .reader(.compress),
    examples: [
      Example("brotli a", "create a.br", "read a"),
      Example("brotli -j a", "create a.br", "delete a"),
      Example("brotli --frob a", "create a.br", "read a", "unknown text --frob"),
    ]
  )
}
