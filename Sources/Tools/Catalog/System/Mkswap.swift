internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mkswap = Tool(
    "mkswap",
    summary: "Makes a device or a file one that memory is swapped to.",
    source: "mkswap(8), util-linux 2.38.1",
    options: [
      .flag("-f", "--force", skipsQuestion: true), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: "-c --check --verbose -F --file -q --quiet",
    values: """
      -p --pagesize -L --label -U --uuid -v --swapversion -e --endianness -o --offset -s --size
      """,
    attached: "--lock",
    operands: .list(
      [[Deed(.overwrite, .path, why: "a new swap area replaces what is there")]],
      rest: []
    ),
    examples: [
      Example("mkswap /dev/sdb2", "overwrite /dev/sdb2"),
      Example("mkswap --help"),
      Example("mkswap --frob swapfile", "overwrite swapfile", "unknown text --frob"),
    ]
  )
}
