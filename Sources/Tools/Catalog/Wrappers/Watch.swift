internal import ToolDescriptions

extension Tool {
  static let watch = Tool(
    "watch",
    summary: "Runs code of the shell again and again.",
    source: "watch(1), procps-ng 4.0.2",
    grammar: .posix,
    options: [
      .flag("-x", "--exec", sets: ["exec"]),
      .flags("-b --beep -c --color -C --no-color -e --errexit -g --chgexit -p --precise -t"),
      .flags("--no-title -w --no-wrap -r --no-rerun"), .values("-n --interval -q --equexit"),
      .optionals("-d --differences"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .reader(.shellWords),
    operandsIn: [("exec", .command(after: 0))],
    examples: [
      Example("watch ls -l", "execute shell code ls -l"),
      Example("watch -n 1 'rm a; ls'", "execute shell code rm a; ls"),
      Example("watch --frob ls", "unknown text --frob", "execute shell code ls"),
    ]
  )
}
