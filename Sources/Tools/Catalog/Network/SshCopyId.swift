internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sshCopyId = Tool(
    "ssh-copy-id",
    summary: "Lets a key in on another machine.",
    source: "ssh-copy-id(1), OpenSSH 9.2",
    grammar: .exact,
    options: [
      .flag("-n", sets: [.dryRun]), .value("-i", "-F", does: [.reads]),
      .flag("-h", "-?", sets: [.help]),
    ],
    flags: "-f -s -x",
    values: "-p -o -t",
    operands: .each([
      Deed(
        .grant,
        .named(.host),
        reversibility: .unknown,
        why: "whoever has the key can log in there"
      )
    ]),
    examples: [
      Example("ssh-copy-id host", "grant host host"),
      Example("ssh-copy-id -i key.pub me@host", "grant host me@host", "read key.pub"),
      Example("ssh-copy-id --frob host", "grant host host", "unknown text --frob"),
    ]
  )
}
