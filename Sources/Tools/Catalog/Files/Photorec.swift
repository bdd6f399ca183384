internal import Effects
internal import ToolDescriptions

extension Tool {
  static let photorec = Tool(
    "photorec",
    summary: "Brings back removed files.",
    source: "photorec(8), TestDisk 7.1; foremost(8); extundelete(1)",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-a -w -d -q -Q -v -V -T --restore-all",
    values: """
      -t -i -o -c -s -k -b --restore-file --restore-directory --after --before
      """,
    operands: .ignored,
    does: [
      Deed(
        .create,
        .fixed(.file, "files that are found"),
        reversibility: .reversible,
        why: "they are written beside what is there"
      )
    ],
    examples: [
      Example("photorec disk.img", "create file files that are found"),
      Example("photorec --help"),
      Example(
        "photorec --frob disk.img",
        "create file files that are found",
        "unknown text --frob"
      ),
    ]
  )
}
