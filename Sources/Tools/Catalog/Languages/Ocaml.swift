internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ocaml = Tool(
    "ocaml",
    summary: "Runs OCaml.",
    source: "ocaml(1), OCaml 5.1",
    grammar: .posix,
    options: [
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .value("-init", does: [Deed(.execute, .script(.other))]),
      .flag("-help", "--help", "-version", "--version", "-vnum", sets: [.help]),
    ],
    flags: """
      -strict-sequence -short-paths -noinit -nostdlib -stdin -safe-string -unsafe -noprompt
      """,
    values: "-I -open -w",
    operands: .script(.other),
    operandsIn: [("code", .ignored)],
    examples: [
      Example("ocaml a.ml", "execute other script a.ml"),
      Example("ocaml -e 'print_int 1'", "execute other code print_int 1"),
      Example("ocaml --zap a.ml", "execute other script a.ml", "unknown text --zap"),
    ]
  )
}
