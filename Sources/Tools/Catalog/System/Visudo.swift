internal import Effects
internal import ToolDescriptions

extension Tool {
  static let visudo = Tool(
    "visudo",
    summary: "Edits who may act as another user.",
    source: "visudo(8), sudo 1.9.13",
    options: [
      .flag("-c", "--check", sets: ["look"]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-O --owner -P --perms -q --quiet -s --strict -x -I --no-includes",
    values: "-f --file",
    operands: .each([.reads]),
    does: [
      Deed(
        .grant,
        .fixed(.user, "rights of users"),
        unless: ["look"],
        reversibility: .unknown,
        why: "a wrong rule gives rights away, or locks everybody out"
      )
    ],
    examples: [
      Example("visudo", "grant user rights of users"),
      Example("visudo -c"),
      Example("visudo --frob", "grant user rights of users", "unknown text --frob"),
    ]
  )
}
