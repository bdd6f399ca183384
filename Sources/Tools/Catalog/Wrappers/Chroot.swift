internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chroot = Tool(
    "chroot",
    summary: "Runs a command in another root directory.",
    source: "chroot(8), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .values("--groups --userspec"), .flags("--skip-chdir"),
      .help, .version,
    ],
    operands: .list(
      [[Deed(.unknown, .named(.directory), why: "paths mean something else in another root")]],
      rest: []
    ),
    examples: [
      Example("chroot /mnt", "unknown directory /mnt"),
      Example("chroot /mnt rm -rf /", "unknown directory /mnt"),
      Example("chroot --frob /mnt ls", "unknown text --frob", "unknown directory /mnt"),
    ]
  )
}
