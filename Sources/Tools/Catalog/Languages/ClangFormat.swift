internal import ToolDescriptions

extension Tool {
  static let clangFormat = Tool(
    "clang-format",
    summary: "Lays C and its kin out.",
    source: "clang-format(1), LLVM 14",
    grammar: .single,
    options: [
      .flag("-i", sets: ["write"]), .flag("-h", "-help", "-help-list", "-version", sets: [.help]),
    ],
    flags: """
      -n -dry-run -Werror -dump-config -fcolor-diagnostics -fno-color-diagnostics
      -output-replacements-xml -sort-includes -verbose -Wno-error
      """,
    values: """
      -style -assume-filename -fallback-style -cursor -length -lines -offset
      -qualifier-alignment -ferror-limit -files
      """,
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("clang-format a.c", "read a.c/**"),
      Example("clang-format -i a.c b.h", "modify a.c/**", "modify b.h/**"),
      Example("clang-format -zap a.c", "read a.c/**", "unknown text -zap"),
    ]
  )
}
