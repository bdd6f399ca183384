internal import Effects
internal import ToolDescriptions

extension Tool {
  static let flock = Tool(
    "flock",
    summary: "Runs a command while a file is locked.",
    source: "flock(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .flags("-s --shared -x -e --exclusive -u --unlock -n --nb --nonblock -o --close -F"),
      .flags("--no-fork --verbose"),
      .values("-w --wait --timeout -E --conflict-exit-code"),
      .value("-c", "--command", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.flock),
    examples: [
      Example("flock lock rm -f a", "create lock", "execute command rm -f a"),
      Example("flock lock -c 'rm a; ls'", "create lock", "execute shell code rm a; ls"),
      Example("flock --frob lock ls", "unknown text --frob", "create lock", "execute command ls"),
    ]
  )
}
