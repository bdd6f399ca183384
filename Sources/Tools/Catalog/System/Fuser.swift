internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Signals are options of their own, such as -9 or -TERM.
  static let fuser = Tool(
    "fuser",
    summary: "Names the processes that use files or ports, and can end them.",
    source: "fuser(1), psmisc 23.6",
    grammar: .exact,
    options: [
      .flag("-k", "--kill", sets: ["kill"]),
      .flag("-m", "--mount", "-M", "--ismountpoint", "-c", sets: ["mount"]),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --all -i --interactive -l --list-signals -s --silent -u --user -v --verbose -w -4
      --ipv4 -6 --ipv6 - -# -KILL -TERM -HUP -INT -QUIT -USR1 -USR2 -STOP -CONT -SIGKILL
      -SIGTERM -SIGHUP -SIGINT
      """,
    values: "-n --namespace",
    operands: .each([
      Deed(
        .modify,
        .named(.process),
        when: ["kill"],
        reversibility: .reversible,
        why: "the processes that use it end; they can be started again"
      ), Deed(.read, .named(.process), unless: ["kill"]),
    ]),
    operandsIn: [
      (
        "mount",
        .each([
          Deed(
            .modify,
            .named(.process),
            when: ["kill"],
            reversibility: .irreversible,
            why: "every process that uses the file system ends"
          ), Deed(.read, .named(.process), unless: ["kill"]),
        ])
      )
    ],
    examples: [
      Example("fuser a", "read process a"),
      Example("fuser -k 3000/tcp", "modify process 3000/tcp"),
      Example("fuser --frob a", "read process a", "unknown text --frob"),
    ]
  )
}
