internal import ToolDescriptions

extension Tool {
  static let sshAdd = Tool(
    "ssh-add",
    summary: "Gives keys to the agent, or takes them back.",
    source: "ssh-add(1), OpenSSH 9.2",
    grammar: .exact,
    flags: "-c -D -d -K -k -L -l -q -v -X -x -A",
    values: "-E -e -H -h -S -s -t -T",
    operands: .each([.reads]),
    examples: [
      Example("ssh-add"),
      Example("ssh-add key", "read key"),
      Example("ssh-add --frob", "unknown text --frob"),
    ]
  )
}
