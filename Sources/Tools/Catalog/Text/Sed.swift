internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sed = Tool(
    "sed",
    summary: "Edits text by a program, printed or in the files themselves.",
    source: "sed(1), GNU sed 4.9",
    options: [
      .optional("-i", "--in-place", sets: ["in-place"]),
      .value("-e", "--expression", sets: ["program"], does: [Deed(.execute, .code(.sed))]),
      .value("-f", "--file", sets: ["program"], does: [Deed(.execute, .script(.sed))]),
      .flags("-n --quiet --silent --debug --follow-symlinks --posix -E -r --regexp-extended -s"),
      .flags("--separate --sandbox -u --unbuffered -z --null-data --zero-terminated -b"),
      .flags("--binary"),
      .values("-l --line-length"),
      .help, .version,
    ],
    operands: .code(
      .sed,
      unless: ["program"],
      rest: [Deed(.modify, .path, when: ["in-place"]), Deed(.read, .path, unless: ["in-place"])]
    ),
    examples: [
      Example("sed s/a/b/ f", "execute sed code s/a/b/", "read f"),
      Example("sed -i 's/a/b/g' f g", "execute sed code s/a/b/g", "modify f", "modify g"),
      Example("sed --frob p f", "unknown text --frob", "execute sed code p", "read f"),
    ]
  )
}
