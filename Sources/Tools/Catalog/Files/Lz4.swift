internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lz4 = Tool(
    "lz4",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "lz4(1), lz4 1.9.4",
    grammar: .gnu,
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true), .flag("--rm", sets: ["remove"]),
      .flag("-m", "--multiple", sets: ["multiple"]),
      .flag("--list", "-t", "--test", sets: ["list"]), .optional("--fast"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -1 -2 -3 -4 -5 -6 -7 -8 -9 -12 -q --quiet -v --verbose -l -z --compress -r -b -B4 -B5 -B6
      -B7 -BD --content-size --no-frame-crc --sparse --no-sparse --best --favor-decSpeed -n
      --no-name -H
      """,
    values: "-D -T --threads",
    operands: .list(
      [
        [
          .reads,
          Deed(
            .delete,
            .path,
            when: ["remove"],
            why: "its content goes on in the other form",
            traits: [.moved]
          ),
        ], [.overwrites],
      ],
      rest: []
    ),
    operandsIn: [
      ("list", .each([.reads])), ("stdout", .each([.reads])), ("multiple", .reader(.compress)),
    ],
    examples: [
      Example("lz4 a a.lz4", "overwrite a.lz4", "read a"),
      Example("lz4 a", "read a"),
      Example("lz4 --frob a", "read a", "unknown text --frob"),
    ]
  )
}
