internal import ToolDescriptions

extension Tool {
  static let nsenter = Tool(
    "nsenter",
    summary: "Runs a command in namespaces of another process.",
    source: "nsenter(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .optional("-r", "--root", "-w", "--wd"), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --all --preserve-credentials -F --no-fork -Z --follow-context -e --env
      """,
    values: "-t --target -S --setuid -G --setgid -W --wdns",
    attached: """
      -m --mount -u --uts -i --ipc -n --net -p --pid -U --user -C --cgroup -T --time
      """,
    operands: .command(after: 0),
    examples: [
      Example("nsenter -t 1 -n ls", "execute command ls"),
      Example("nsenter -t 1"),
      Example("nsenter --frob -t 1 ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
