internal import ToolDescriptions

extension Tool {
  static let ptx = Tool(
    "ptx",
    summary: "Prints an index of the words in files, each with its context.",
    source: "ptx(1), GNU coreutils 9.1",
    options: [
      .value("-b", "--break-file", "-i", "--ignore-file", "-o", "--only-file", does: [.reads]),
      .flag("-G", "--traditional", sets: ["traditional"]), .help, .version,
    ],
    flags: """
      -A --auto-reference -C --copyright -f --ignore-case -O -r --references -R
      --right-side-refs -T
      """,
    values: """
      -F --flag-truncation -g --gap-size -M --macro-name -S --sentence-regexp -w --width -W
      --word-regexp
      """,
    attached: "--format",
    operands: .each([.reads]),
    operandsIn: [("traditional", .list([[.reads], [.overwrites]], rest: []))],
    examples: [
      Example("ptx a", "read a"),
      Example("ptx -i words a", "read a", "read words"),
      Example("ptx --frob a", "read a", "unknown text --frob"),
    ]
  )
}
