internal import ToolDescriptions

extension Tool {
  static let mysqlbinlog = Tool(
    "mysqlbinlog",
    summary: "Prints logs of changes.",
    source: "mysqlbinlog(1), MariaDB 10.11",
    grammar: .gnu,
    options: [
      .value("-h", "--host", does: [.connects]), .value("-r", "--result-file", does: [.overwrites]),
      .value("--defaults-file", "--defaults-extra-file", does: [.reads]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose -R --read-from-remote-server -s --short-form -D --disable-log-bin -f
      --force-read -t --to-last-log -H --hexdump --raw --stop-never --flashback
      """,
    values: """
      -d --database -j --start-position --stop-position --start-datetime --stop-datetime
      --base64-output -u --user -P --port -S --socket -o --offset --server-id --set-charset -l
      --local-load -T --table
      """,
    attached: "-p --password",
    operands: .each([.reads]),
    examples: [
      Example("mysqlbinlog log.001", "read log.001"),
      Example("mysqlbinlog -r a.sql log.001", "overwrite a.sql", "read log.001"),
      Example("mysqlbinlog --zap log", "read log", "unknown text --zap"),
    ]
  )
}
