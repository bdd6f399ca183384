internal import Effects
internal import ToolDescriptions

extension Tool {
  /// The first word says what is done.
  static let sevenZip = Tool(
    "7z",
    summary: "Stores files in an archive and takes them out again.",
    source: "7z(1), p7zip 16.02; 7-Zip 24",
    grammar: .exact,
    flags: "-h --help",
    subcommands: [.sevenZipL, .sevenZipX, .sevenZipA, .sevenZipD],
    examples: [
      Example("7z l a.7z", "read a.7z"),
      Example("7z b"),
      Example("7z l --frob a.7z", "read a.7z", "unknown text --frob"),
    ]
  )

  static let sevenZipL = Tool(
    "l",
    aliases: ["t", "b", "i", "h"],
    summary: "Lists or tests an archive.",
    grammar: .exact,
    attached: """
      -a -b -m -p -r -s -t -u -v -w -x -i -o -y -slt -sccUTF-8 -scrc -an -ai -ax -bd -bb -bs -bt
      -ssc -scs -stl
      """,
    operands: .each([.reads])
  )

  static let sevenZipX = Tool(
    "x",
    aliases: ["e"],
    summary: "Takes files out of an archive.",
    grammar: .exact,
    options: [
      .optional(
        "-o",
        sets: ["to"],
        does: [Deed(.overwrite, .tree, why: "an archive replaces files of the same names")]
      ), .optional("-so", sets: ["to"]), .flag("-aos", sets: ["skip"]),
      .flag("-y", "-aoa", skipsQuestion: true), .flag("-aou", "-aot"),
      .optional(
        "-p",
        "-r",
        "-x",
        "-i",
        "-t",
        "-m",
        "-bb",
        "-bs",
        "-bt",
        "-scs",
        "-ssc",
        "-snl",
        "-snh",
        "-spe",
        "-spf",
        "-slp",
        "-mmt",
        "-w"
      ),
    ],
    flags: "-bd -an -sni -bso0 -bsp0 -bse0",
    operands: .list([[.reads]], rest: []),
    does: [
      Deed(
        .overwrite,
        .here,
        unless: ["to", "skip"],
        why: "an archive replaces files of the same names"
      )
    ]
  )

  static let sevenZipA = Tool(
    "a",
    aliases: ["u"],
    summary: "Adds files to an archive.",
    grammar: .exact,
    options: [
      .flag("-sdel", sets: ["move"]), .flag("-y", skipsQuestion: true),
      .optional(
        "-p",
        "-r",
        "-x",
        "-i",
        "-t",
        "-m",
        "-mx",
        "-mx0",
        "-v",
        "-w",
        "-bb",
        "-bs",
        "-bt",
        "-scs",
        "-ssc",
        "-ssw",
        "-sse",
        "-sfx",
        "-si",
        "-so",
        "-spf",
        "-u",
        "-up",
        "-snl",
        "-snh",
        "-stl",
        "-mmt",
        "-mhe",
        "-ms",
        "-m0",
        "-md",
        "-mfb",
        "-scrc"
      ),
    ],
    flags: "-bd -sni -ssp",
    operands: .list(
      [
        [
          Deed(
            .modify,
            .path,
            reversibility: .reversible,
            why: "what the archive holds stays, unless a file of the same name is added"
          )
        ]
      ],
      rest: [
        .reads,
        Deed(
          .delete,
          .path,
          when: ["move"],
          why: "its content goes on in the archive",
          traits: [.moved]
        ),
      ]
    )
  )

  static let sevenZipD = Tool(
    "d",
    aliases: ["rn"],
    summary: "Removes or renames files in an archive.",
    grammar: .exact,
    options: [
      .flag("-y", skipsQuestion: true),
      .optional("-p", "-r", "-x", "-i", "-t", "-m", "-w", "-bb", "-bs", "-ssc", "-u"),
    ],
    operands: .list([[Deed(.modify, .path, why: "members are removed from the archive")]], rest: [])
  )
}
