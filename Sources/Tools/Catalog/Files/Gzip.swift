internal import ToolDescriptions

extension Tool {
  static let gzip = Tool(
    "gzip",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "gzip(1), gzip 1.12",
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-l", "--list", "-t", "--test", sets: ["list"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-r", "--recursive", sets: [.recursive]),
      .value("-S", "--suffix"), .values("-b --bits -p --processes"),
      .flags("-1 -2 -3 -4 -5 -6 -7 -8 -9 -# -a --ascii -n --no-name -N --name -q --quiet -v"),
      .flags("--verbose"),
      .flags("--fast --best --rsyncable --synchronous"),
      .flag("-h", "-L", "--license", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.compress),
    examples: [
      Example("gzip a", "delete a", "create a.gz"),
      Example("gzip -dk a.gz", "read a.gz", "create a"),
      Example("gzip -c a", "read a"),
      Example("gzip --zip a", "unknown text --zip", "delete a", "create a.gz"),
    ]
  )
}
