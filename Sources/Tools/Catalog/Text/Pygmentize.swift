internal import ToolDescriptions

extension Tool {
  static let pygmentize = Tool(
    "pygmentize",
    summary: "Prints code in colours.",
    source: "pygmentize(1), Pygments 2.14",
    grammar: .exact,
    options: [
      .value("-o", does: [.overwrites]), .flag("-L", sets: ["list"]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-g -v --verbose -C --json -s -x",
    values: "-f -F -P -a -l -S -O -N -H --style --encoding",
    operands: .each([.reads]),
    operandsIn: [("list", .ignored)],
    examples: [
      Example("pygmentize a.py", "read a.py"),
      Example("pygmentize -o out.html a.py", "overwrite out.html", "read a.py"),
      Example("pygmentize --frob a.py", "read a.py", "unknown text --frob"),
    ]
  )
}
