internal import ToolDescriptions

extension Tool {
  static let chown = Tool(
    "chown",
    summary: "Changes the owner and the group of files.",
    source: "chown(1), GNU coreutils 9.1",
    options: [
      .flag("-R", "--recursive", sets: [.recursive]),
      .value("--reference", sets: ["reference"], does: [.reads]),
      .flag("--no-preserve-root", skipsQuestion: true),
      .values("--from"), .flags("-H -L -P"),
      .flags("-c --changes -f --silent --quiet -v --verbose --dereference -h --no-dereference"),
      .flags("--preserve-root"),
      .help, .version,
    ],
    operands: .list([[]], rest: Deed.changesOwner),
    operandsIn: [("reference", .each(Deed.changesOwner))],
    examples: [
      Example("chown root a", "modify a"),
      Example("chown -R app:app dir", "modify dir/**"),
      Example("chown --reference=r a", "read r", "modify a"),
      Example("chown --now root a", "unknown text --now", "modify a"),
    ]
  )
}
