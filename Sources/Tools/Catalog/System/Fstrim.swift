internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fstrim = Tool(
    "fstrim",
    summary: "Tells a disk which blocks are free.",
    source: "fstrim(8), util-linux 2.38.1",
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-a --all -A --fstab -v --verbose --quiet-unsupported",
    values: "-I --listed-in -o --offset -l --length -m --minimum",
    attached: "-t --types",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "which blocks a disk holds free"),
        reversibility: .reversible,
        why: "only free blocks are meant"
      )
    ],
    examples: [
      Example("fstrim /", "modify setting which blocks a disk holds free"),
      Example("fstrim -n /"),
      Example(
        "fstrim --frob /",
        "modify setting which blocks a disk holds free",
        "unknown text --frob"
      ),
    ]
  )
}
