internal import Effects
internal import ToolDescriptions

extension Tool {
  static let unrar = Tool(
    "unrar",
    summary: "Takes files out of a RAR archive, or stores them in one.",
    source: "unrar(1), unrar 6.2; rar(1), rar 6.2",
    grammar: .none,
    operands: .ignored,
    subcommands: [.unrarL, .unrarX, .unrarA, .unrarM, .unrarD],
    examples: [
      Example("unrar l a.rar", "read a.rar"),
      Example("unrar x a.rar", "overwrite ./**", "read a.rar"),
      Example("unrar frobnicate a", "unknown program unrar frobnicate"),
    ]
  )

  static let unrarL = Tool(
    "l",
    aliases: ["lb", "lt", "v", "vb", "vt", "t", "ta", "p", "i", "lta", "vlt"],
    summary: "Lists or tests an archive.",
    grammar: .exact,
    attached: "-p -x -n -i -id -v -c",
    operands: .each([.reads])
  )

  static let unrarX = Tool(
    "x",
    aliases: ["e"],
    summary: "Takes files out of an archive.",
    grammar: .exact,
    options: [.flag("-o-", "-or", sets: ["skip"]), .flag("-o+", "-y", skipsQuestion: true)],
    attached: """
      -p -x -n -id -w -ad -kb -r -c -cfg -ep -f -u -tn -to -ol -vp -inul -ap -ai -cl -cu -sl -sm
      -ts
      """,
    operands: .list([[.reads]], rest: [Deed(.overwrite, .tree, unless: ["skip"])]),
    does: [
      Deed(.overwrite, .here, unless: ["skip"], why: "an archive replaces files of the same names")
    ]
  )

  static let unrarA = Tool(
    "a",
    aliases: ["u", "f"],
    summary: "Adds files to an archive.",
    grammar: .exact,
    options: [.flag("-df", "-dr", sets: ["move"]), .flag("-y", "-o+", skipsQuestion: true)],
    attached: """
      -p -hp -x -m -m0 -m5 -r -v -s -ep -ep1 -ag -id -rr -ma -mt -md -n -t -w -o -k -tl
      """,
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

  static let unrarM = Tool(
    "m",
    aliases: ["mf"],
    summary: "Moves files into an archive.",
    grammar: .exact,
    options: [.flag("-y", "-o+", skipsQuestion: true)],
    attached: "-p -hp -x -m -r -v -s -ep -id -rr -ma -mt",
    operands: .list(
      [[Deed(.modify, .path, reversibility: .reversible, why: "what the archive holds stays")]],
      rest: [Deed(.delete, .path, why: "its content goes on in the archive", traits: [.moved])]
    )
  )

  static let unrarD = Tool(
    "d",
    aliases: ["rn", "k", "c", "cf", "ch", "r", "rc", "s", "rr"],
    summary: "Removes files from an archive.",
    grammar: .exact,
    options: [.flag("-y", skipsQuestion: true)],
    attached: "-p -x -n -id -r",
    operands: .list([[Deed(.modify, .path, why: "the archive is changed")]], rest: [])
  )
}
