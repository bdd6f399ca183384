internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lvremove = Tool(
    "lvremove",
    summary: "Removes volumes of the logical volume manager.",
    source: "lvremove(8), vgremove(8), pvremove(8), LVM 2.03",
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .flag("-t", "--test", sets: [.dryRun]),
      .flags("-d --debug -q --quiet -v --verbose -A --autobackup -S --select -L --size -l"),
      .flags("--extents -r --resizefs -n --noudevsync --nohistory --nolocking --reportformat"),
      .flags("--commandprofile --config --driverloaded --lockopt --longhelp --profile"),
      .flags("--removemissing -a --all --ff -ff"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .each([
      Deed(
        .delete,
        .named(.volume),
        reversibility: .irreversible,
        why: "what the volume holds can't be reached any more"
      )
    ]),
    examples: [
      Example("lvremove vg/data", "delete volume vg/data"),
      Example("vgremove -f vg", "delete volume vg"),
      Example("lvremove --frob vg/data", "unknown text --frob", "delete volume vg/data"),
    ]
  )
}
