internal import ToolDescriptions

extension Tool {
  static let gunzip = Tool(
    "gunzip",
    summary: "Replaces compressed files by their content.",
    source: "gunzip(1), gzip 1.12",
    options: [
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-l", "--list", "-t", "--test", sets: ["list"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-r", "--recursive", sets: [.recursive]),
      .value("-S", "--suffix"),
      .flags("-d -a --ascii -n --no-name -N --name -q --quiet -v --verbose --synchronous"),
      .flags("--decompress --uncompress --rsyncable"),
      .flag("-h", "-L", "--license", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.compress),
    examples: [
      Example("gunzip a.gz", "delete a.gz", "create a"),
      Example("gunzip -c a.gz", "read a.gz"),
      Example("gunzip --zip a.gz", "unknown text --zip", "delete a.gz", "create a"),
    ]
  )
}
