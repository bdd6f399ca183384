internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chcon = Tool(
    "chcon",
    summary: "Changes the security context of files.",
    source: "chcon(1), GNU coreutils 9.1",
    options: [
      .flag("-R", "--recursive", sets: [.recursive]),
      .value("-u", "--user", "-r", "--role", "-t", "--type", "-l", "--range", sets: ["parts"]),
      .value("--reference", sets: ["parts"], does: [.reads]), .help, .version,
    ],
    flags: """
      --dereference -h --no-dereference --no-preserve-root --preserve-root -v --verbose -H -L -P
      """,
    operands: .list([[]], rest: Deed.changesOwner),
    operandsIn: [("parts", .each(Deed.changesOwner))],
    examples: [
      Example("chcon ctx a", "modify a"),
      Example("chcon --reference=b a", "modify a", "read b"),
      Example("chcon --frob ctx a", "modify a", "unknown text --frob"),
    ]
  )
}
