internal import ToolDescriptions

extension Tool {
  static let systemdRun = Tool(
    "systemd-run",
    summary: "Runs a command as a service of its own.",
    source: "systemd-run(1), systemd 252",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --user --system --scope --no-block -r --remain-after-exit --send-sighup -d --same-dir -t
      --pty -P --pipe -S --shell -q --quiet --wait -G --collect --no-ask-password
      """,
    values: """
      -H --host -M --machine -u --unit -p --property --description --slice --service-type --uid
      --gid --nice --working-directory -E --setenv --on-active --on-boot --on-startup
      --on-unit-active --on-unit-inactive --on-calendar --timer-property --path-property
      --socket-property
      """,
    operands: .command(after: 0),
    examples: [
      Example("systemd-run ls", "execute command ls"),
      Example("systemd-run --help"),
      Example("systemd-run --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
