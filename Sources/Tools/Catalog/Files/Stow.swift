internal import Effects
internal import ToolDescriptions

extension Tool {
  static let stow = Tool(
    "stow",
    summary: "Makes links to the files of packages, or removes them.",
    source: "stow(8), GNU Stow 2.3",
    grammar: .gnu,
    options: [
      .flag("-n", "--no", "--simulate", sets: [.dryRun]), .flag("-D", "--delete", sets: ["delete"]),
      .flag("-S", "--stow", "-R", "--restow"),
      .flag(
        "--adopt",
        does: [
          Deed(
            .overwrite,
            .here,
            why: "files of the target move into the package and replace what is there"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-p --compat --no-folding --dotfiles",
    values: "-d --dir -t --target --ignore --defer --override",
    attached: "-v --verbose",
    operands: .each([Deed(.read, .path)]),
    does: [
      Deed(
        .modify,
        .fixed(.link, "links to files of packages"),
        reversibility: .reversible,
        why: "only links are made or removed"
      )
    ],
    examples: [
      Example("stow vim", "modify link links to files of packages", "read vim"),
      Example("stow -n vim", "read vim"),
      Example(
        "stow --frob vim",
        "modify link links to files of packages",
        "read vim",
        "unknown text --frob"
      ),
    ]
  )
}
