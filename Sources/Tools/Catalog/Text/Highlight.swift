internal import Effects
internal import ToolDescriptions

extension Tool {
  static let highlight = Tool(
    "highlight",
    summary: "Prints code in colours.",
    source: "highlight(1), highlight 4.1; source-highlight(1)",
    grammar: .exact,
    options: [
      .value("-o", "--output", "-c", "--style-outfile", does: [.overwrites]),
      .value("-i", "--input", does: [.reads]),
      .value("-d", "--outdir", does: [Deed(.overwrite, .tree)]), .flag("-h", "-V", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -f --fragment -l --line-numbers -I --include-style -q --quiet -v --verbose -X --stdout
      --print-config --force
      """,
    values: """
      -S --syntax -s --style -O --out-format -t --replace-tabs -m --line-number-start -J
      --line-length -K --font-size -k --font -u --encoding -T --doc-title --list-scripts
      --config-file --syntax-by-name --data-dir
      """,
    operands: .each([.reads]),
    examples: [
      Example("highlight a.c", "read a.c"),
      Example("highlight -o out.html a.c", "overwrite out.html", "read a.c"),
      Example("highlight --frob a.c", "read a.c", "unknown text --frob"),
    ]
  )
}
