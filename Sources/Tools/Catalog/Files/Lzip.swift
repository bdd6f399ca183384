internal import ToolDescriptions

extension Tool {
  static let lzip = Tool(
    "lzip",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "lzip(1), lzip 1.23",
    grammar: .gnu,
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-l", "--list", "-t", "--test", sets: ["list"]),
      .value("-o", "--output", sets: ["output", "keep"], does: [.overwrites]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -a --trailing-error --loose-trailing -q --quiet -v --verbose
      --fast --best -F --recompress --empty-error
      """,
    values: """
      -b --member-size -m --match-length -s --dictionary-size -S --volume-size
      """,
    operands: .reader(.compress),
    examples: [
      Example("lzip a", "create a.lz", "delete a"),
      Example("lzip -k a", "create a.lz", "read a"),
      Example("lzip --frob a", "create a.lz", "delete a", "unknown text --frob"),
    ]
  )
}
