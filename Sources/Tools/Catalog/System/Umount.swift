internal import Effects
internal import ToolDescriptions

extension Tool {
  static let umount = Tool(
    "umount",
    summary: "Detaches file systems.",
    source: "umount(8), util-linux 2.38.1",
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag(
        "-a",
        "--all",
        does: [Deed(.modify, .fixed(.setting, "what is mounted where"), reversibility: .reversible)]
      ),
      .flag("--fake", sets: [.dryRun]), .values("-O --test-opts -t --types -N --namespace"),
      .flags("-A --all-targets -c --no-canonicalize -d --detach-loop -i --internal-only -n"),
      .flags("--no-mtab -l --lazy -r --read-only -R --recursive -q --quiet -v --verbose"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([
      Deed(
        .modify,
        .fixed(.setting, "what is mounted where"),
        reversibility: .reversible,
        why: "mount puts it back"
      )
    ]),
    examples: [
      Example("umount /mnt", "modify setting what is mounted where"),
      Example("umount -l /mnt", "modify setting what is mounted where"),
      Example("umount --frob /mnt", "unknown text --frob", "modify setting what is mounted where"),
    ]
  )
}
