internal import Effects
internal import ToolDescriptions

extension Tool {
  static let prlimit = Tool(
    "prlimit",
    summary: "Shows or sets what a process may use, or runs a command with such limits.",
    source: "prlimit(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .value("-p", "--pid", sets: ["pid"]),
      .optional(
        "-c",
        "--core",
        "-d",
        "--data",
        "-e",
        "--nice",
        "-f",
        "--fsize",
        "-i",
        "--sigpending",
        "-l",
        "--memlock",
        "-m",
        "--rss",
        "-n",
        "--nofile",
        "-q",
        "--msgqueue",
        "-r",
        "--rtprio",
        "-s",
        "--stack",
        "-t",
        "--cpu",
        "-u",
        "--nproc",
        "-v",
        "--as",
        "-x",
        "--locks",
        "-y",
        "--rttime",
        does: [
          Deed(
            .modify,
            .fixed(.process, "a process's limits"),
            when: ["pid"],
            reversibility: .reversible
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "--noheadings --raw --verbose",
    values: "-o --output",
    operands: .command(after: 0),
    examples: [
      Example("prlimit"),
      Example("prlimit --nofile=1024 ls", "execute command ls"),
      Example("prlimit --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
