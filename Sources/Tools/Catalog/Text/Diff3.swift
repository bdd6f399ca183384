internal import Effects
internal import ToolDescriptions

extension Tool {
  static let diff3 = Tool(
    "diff3",
    summary: "Compares three files.",
    source: "diff3(1), GNU diffutils 3.8",
    options: [
      .value("--diff-program", does: [Deed(.execute, .code(.shell))]), .flag("-v", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -A --show-all -e --ed -E --show-overlap -3 --easy-only -x --overlap-only -X -m --merge -a
      --text --strip-trailing-cr -T --initial-tab -i
      """,
    values: "-L --label",
    operands: .each([.reads]),
    examples: [
      Example("diff3 a b c", "read a", "read b", "read c"),
      Example(
        "diff3 --diff-program='rm a' a b c",
        "execute shell code rm a",
        "read a",
        "read b",
        "read c"
      ),
      Example("diff3 --frob a b c", "read a", "read b", "read c", "unknown text --frob"),
    ]
  )
}
