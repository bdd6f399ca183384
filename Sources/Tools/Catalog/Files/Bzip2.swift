internal import ToolDescriptions

extension Tool {
  static let bzip2 = Tool(
    "bzip2",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "bzip2(1), bzip2 1.0.8",
    options: [
      .flag("-d", "--decompress", sets: ["decompress"]),
      .flag("-c", "--stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-t", "--test", sets: ["list"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flags("-1 -2 -3 -4 -5 -6 -7 -8 -9 -z --compress -q --quiet -v --verbose -s --small"),
      .flags("--fast --best"),
      .flags("--repetitive-fast --repetitive-best"),
      .flag("-h", "-L", "--license", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.compress),
    examples: [
      Example("bzip2 a", "delete a", "create a.bz2"),
      Example("bzip2 -dc a.bz2", "read a.bz2"),
      Example("bzip2 --zip a", "unknown text --zip", "delete a", "create a.bz2"),
    ]
  )
}
