internal import ToolDescriptions

extension Tool {
  static let screen = Tool(
    "screen",
    summary: "Keeps terminals that go on when nobody looks.",
    source: "screen(1), GNU Screen 4.9",
    grammar: .posix,
    options: [.flag("-X", sets: ["command"]), .flag("-r", "-x", "-dr", "-DR", sets: ["attach"])],
    flags: """
      -4 -6 -a -A -d -D -i -l -list -ls -L -m -M -n -O -q -Q -R -RR -U -v -wipe -dm -dRR -dR
      -xRR
      """,
    values: "-c -e -h -p -s -S -t -T -Logfile -dmS -dmLS",
    operands: .command(after: 0),
    operandsIn: [("command", .reader(.screen)), ("attach", .ignored)],
    examples: [
      Example("screen"),
      Example("screen -dmS work make", "execute command make"),
      Example("screen --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
