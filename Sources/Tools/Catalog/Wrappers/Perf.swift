internal import Effects
internal import ToolDescriptions

extension Tool {
  static let perf = Tool(
    "perf",
    summary: "Measures what programs do.",
    source: "perf(1), Linux 6.1",
    grammar: .posix,
    options: [.flag("-h", "-v", sets: [.help]), .help, .version],
    flags: "--no-pager",
    subcommands: [.perfStat, .perfRecord, .perfReport],
    examples: [
      Example("perf stat ls", "execute command ls"),
      Example("perf record ./app", "execute command ./app", "overwrite perf.data"),
      Example("perf stat --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )

  static let perfStat = Tool(
    "stat",
    aliases: ["trace", "kvm"],
    summary: "Measures a command.",
    grammar: .posix,
    options: [
      .value("-o", "--output", does: [.overwrites]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --all-cpus -v --verbose -d -dd -ddd --detailed -B --big-num -A --no-aggr -i
      --no-inherit -n --null -S --sync -s --summary --append --per-core --per-socket
      --per-thread --no-big-num -T --time
      """,
    values: """
      -e --event -p --pid -t --tid -C --cpu -r --repeat -x --field-separator -I --interval-print
      -D --delay -G --cgroup -F --timeout
      """,
    operands: .command(after: 0)
  )

  static let perfRecord = Tool(
    "record",
    aliases: ["mem", "lock", "sched"],
    summary: "Measures a command, and writes what it did.",
    grammar: .posix,
    options: [
      .value("-o", "--output", does: [.overwrites]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --all-cpus -g -v --verbose -q --quiet -s --stat -d --data -T --timestamp -P --period -n
      --no-samples -R --raw-samples -i --no-inherit -b --branch-any --overwrite -N --no-buildid
      --strict-freq -z
      """,
    values: """
      -e --event -p --pid -t --tid -r --realtime -c --count -F --freq -m --mmap-pages -C --cpu
      -D --delay -G --cgroup -u --uid -k --clockid --call-graph -j --branch-filter
      --switch-output --max-size
      """,
    operands: .command(after: 0),
    does: [
      Deed(
        .overwrite,
        .fixedPath("perf.data"),
        why: "what was measured before is kept as perf.data.old"
      )
    ]
  )

  static let perfReport = Tool(
    "report",
    aliases: [
      "annotate", "diff", "list", "top", "version", "help", "evlist", "buildid-list", "bench",
      "kallsyms",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.process, "what was measured"))]
  )
}
