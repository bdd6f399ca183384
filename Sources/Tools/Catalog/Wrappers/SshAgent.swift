internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sshAgent = Tool(
    "ssh-agent",
    summary: "Keeps keys, for a command or for the session.",
    source: "ssh-agent(1), OpenSSH 9.2",
    grammar: .posix,
    options: [.value("-a", does: [.creates])],
    flags: "-c -D -d -k -s",
    values: "-E -O -P -t",
    operands: .command(after: 0),
    examples: [
      Example("ssh-agent"),
      Example("ssh-agent bash", "execute command bash"),
      Example("ssh-agent --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
