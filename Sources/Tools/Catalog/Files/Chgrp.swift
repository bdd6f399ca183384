internal import ToolDescriptions

extension Tool {
  static let chgrp = Tool(
    "chgrp",
    summary: "Changes the group of files.",
    source: "chgrp(1), GNU coreutils 9.1",
    options: [
      .flag("-R", "--recursive", sets: [.recursive]),
      .value("--reference", sets: ["reference"], does: [.reads]),
      .flag("--no-preserve-root", skipsQuestion: true),
      .flags("-H -L -P"),
      .flags("-c --changes -f --silent --quiet -v --verbose --dereference -h --no-dereference"),
      .flags("--preserve-root"),
      .help, .version,
    ],
    operands: .list([[]], rest: Deed.changesOwner),
    operandsIn: [("reference", .each(Deed.changesOwner))],
    examples: [
      Example("chgrp staff a", "modify a"),
      Example("chgrp -R www dir", "modify dir/**"),
      Example("chgrp --reference=r a", "read r", "modify a"),
    ]
  )
}
