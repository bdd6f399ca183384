internal import Effects
internal import ToolDescriptions

extension Tool {
  static let socat = Tool(
    "socat",
    summary: "Joins two ends: files, ports, commands.",
    source: "socat(1), socat 1.7",
    grammar: .exact,
    options: [.flag("--", sets: [.help]), .help, .version],
    flags: """
      -V -h -hh -hhh -d -dd -ddd -dddd -D -ly -ls -v -x -s -u -U -g -4 -6 -lm -lh -lu
      """,
    values: "-b -t -T -lf -lp -L -W -S -r -R",
    operands: .each([Deed(.execute, .word(.channel))]),
    examples: [
      Example("socat TCP:example.com:80 -", "send host example.com:80"),
      Example(
        "socat TCP-LISTEN:8080,fork TCP:localhost:80",
        "read network TCP-LISTEN:8080,fork",
        "send host localhost:80"
      ),
      Example("socat --frob - -", "unknown text --frob"),
    ]
  )
}
