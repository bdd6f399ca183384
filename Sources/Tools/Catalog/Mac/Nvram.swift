internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nvram = Tool(
    "nvram",
    summary: "Shows and changes variables of the firmware.",
    source: "nvram(8), macOS 14",
    grammar: .exact,
    options: [
      .flag(
        "-c",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "all variables of the firmware"),
            reversibility: .irreversible,
            why: "their values have no other copy",
            safer: "nvram -p prints them first"
          )
        ]
      ),
      .value(
        "-d",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "a variable of the firmware"),
            reversibility: .reversible,
            why: "nvram -p shows its value, which can be set again"
          )
        ]
      ),
      .value(
        "-f",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "variables of the firmware"),
            reversibility: .unknown,
            why: "a file sets them"
          )
        ]
      ),
    ],
    flags: "-p -x -h",
    operands: .each([
      Deed(
        .modify,
        .word(.assignment),
        reversibility: .reversible,
        why: "the old value can be set again"
      )
    ]),
    examples: [
      Example("nvram -p"),
      Example("nvram boot-args=\"-v\"", "modify setting boot-args=-v"),
      Example("nvram --frob", "unknown text --frob"),
    ]
  )
}
