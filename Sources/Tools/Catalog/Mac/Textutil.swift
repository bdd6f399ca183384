internal import Effects
internal import ToolDescriptions

extension Tool {
  static let textutil = Tool(
    "textutil",
    summary: "Turns texts into other forms.",
    source: "textutil(1), macOS 14",
    grammar: .single,
    options: [
      .value("-output", sets: ["out"], does: [.overwrites]),
      .flag("-stdout", "-info", "-help", sets: ["out"]),
      .value("-convert", "-cat", sets: ["convert"]),
      .value("-outputdir", sets: ["out"], does: [Deed(.overwrite, .tree)]),
    ],
    flags: "-stdin -noload -nostore -strip",
    values: """
      -format -fontname -fontsize -encoding -inputencoding -extension -baseurl -timeout
      -textsizemultiplier -prefixspaces -excludedelements -title -author -subject -keywords
      -comment -editor -company
      """,
    operands: .each([
      Deed(.read, .path),
      Deed(
        .overwrite,
        .fixed(.file, "the other form of a file"),
        when: ["convert"],
        unless: ["out"],
        reversibility: .unknown,
        why: "a file of that name is replaced"
      ),
    ]),
    examples: [
      Example("textutil -convert txt -stdout foo.rtf", "read foo.rtf"),
      Example(
        "textutil -convert html a.rtf",
        "overwrite file the other form of a file",
        "read a.rtf"
      ),
      Example("textutil -frob a", "read a", "unknown text -frob"),
    ]
  )
}
