internal import Effects
internal import ToolDescriptions

extension Tool {
  static let redisBenchmark = Tool(
    "redis-benchmark",
    summary: "Measures Redis with keys of its own.",
    source: "redis-benchmark --help, Redis 7.0.15",
    grammar: .posix,
    options: [
      .value("-h", does: [.connects]), .value("-u", does: [.opens]),
      .flag("--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      -q -l -I -P -e --csv --tls --insecure --cluster --precision --enable-tracking -x -3
      --threads
      """,
    values: "-p -s -a --user -c -n -d --dbnum -k -r -t",
    operands: .each([
      Deed(.unknown, .named(.text), why: "a command of Redis that is sent many times")
    ]),
    does: [
      Deed(
        .modify,
        .fixed(.database, "redis"),
        reversibility: .unknown,
        why: "it writes keys, and lists that grow"
      )
    ],
    examples: [
      Example("redis-benchmark -q", "modify database redis"),
      Example("redis-benchmark -h db -n 100000", "modify database redis", "read host db"),
      Example("redis-benchmark --zap", "modify database redis", "unknown text --zap"),
    ]
  )
}
