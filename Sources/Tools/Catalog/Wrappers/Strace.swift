internal import Effects
internal import ToolDescriptions

extension Tool {
  static let strace = Tool(
    "strace",
    summary:
      "Runs a command, or watches a process, and prints what it asks of the kernel or of libraries.",
    source: "strace(1), strace 6.1; ltrace(1)",
    grammar: .posix,
    options: [
      .value("-o", "--output", does: [Deed(.overwrite, .word(.fileOrPipe))]), .help, .version,
    ],
    flags: """
      -A -c -C -d -D -DD -DDD -f -ff -F -h -i -k -n -q -qq -qqq -r -t -tt -ttt -T -v -V -w -x
      -xx -y -yy -Y -z -Z -1 --follow-forks --output-separately --summary-only --summary
      --no-abbrev --relative-timestamps --successful-only --failed-only --stack-traces
      --decode-fds --debug --seccomp-bpf --absolute-timestamps --syscall-times -L -b
      """,
    values: """
      -a -e -E -I -O -p -P -s -S -u -U -X --attach --trace --trace-path --string-limit --env
      --user --signal --status --inject --fault --abbrev --columns -l --detach-on --argv0
      """,
    attached: "--quiet --tips --const-print-style",
    operands: .command(after: 0),
    examples: [
      Example("strace ls", "execute command ls"),
      Example("strace -o /tmp/trace rm -rf /", "execute command rm -rf /", "overwrite /tmp/trace"),
      Example("strace --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
