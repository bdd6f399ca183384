internal import ToolDescriptions

extension Tool {
  static let inotifywait = Tool(
    "inotifywait",
    summary: "Waits until files change.",
    source: "inotifywait(1), inotify-tools 3.22",
    grammar: .gnu,
    options: [
      .value("-o", "--outfile", does: [.overwrites]), .value("--fromfile", does: [.reads]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -m --monitor -r --recursive -q --quiet -d --daemon -s --syslog -c --csv -z --zero -v
      --verbose -I --filesystem -F --fanotify -S --no-dereference -P --no-newline
      """,
    values: """
      -e --event -t --timeout --format --timefmt --exclude --excludei --include --includei -a
      --ascending
      """,
    operands: .each([.reads]),
    examples: [
      Example("inotifywait dir", "read dir"),
      Example("inotifywait -m -o log dir", "overwrite log", "read dir"),
      Example("inotifywait --frob dir", "read dir", "unknown text --frob"),
    ]
  )
}
