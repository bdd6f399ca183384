internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sshKeyscan = Tool(
    "ssh-keyscan",
    summary: "Asks machines for their keys.",
    source: "ssh-keyscan(1), OpenSSH 9.2",
    grammar: .exact,
    options: [.value("-f", does: [.reads])],
    flags: "-4 -6 -c -D -H -v -q",
    values: "-p -T -t -O",
    operands: .each([Deed(.read, .named(.host))]),
    examples: [
      Example("ssh-keyscan host", "read host host"),
      Example("ssh-keyscan a b", "read host a", "read host b"),
      Example("ssh-keyscan --frob host", "read host host", "unknown text --frob"),
    ]
  )
}
