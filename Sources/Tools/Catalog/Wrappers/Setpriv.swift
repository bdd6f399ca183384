internal import ToolDescriptions

extension Tool {
  static let setpriv = Tool(
    "setpriv",
    summary: "Runs a command with other rights.",
    source: "setpriv(1), util-linux 2.38.1",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -d --dump --clear-groups --init-groups --keep-groups --list-caps --nnp --no-new-privs
      --reset-env
      """,
    values: """
      --ambient-caps --inh-caps --bounding-set --ruid --euid --reuid --rgid --egid --regid
      --groups --securebits --pdeathsig --selinux-label --apparmor-profile
      """,
    operands: .command(after: 0),
    examples: [
      Example("setpriv --reuid=1000 ls", "execute command ls"),
      Example("setpriv -d"),
      Example("setpriv --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
