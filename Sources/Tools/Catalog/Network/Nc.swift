internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nc = Tool(
    "nc",
    summary: "Sends and receives over raw connections.",
    source: "nc(1), netcat-openbsd 1.219",
    options: [
      .flag("-z", sets: ["scan"]), .flag("-l", "--listen", sets: ["listen"]),
      .value(
        "-e",
        "-c",
        "--exec",
        "--sh-exec",
        does: [Deed(.execute, .code(.shell)), .opensTunnel]
      ),
      .flags("-4 -6 -b -C -D -d -F -h -k -N -n -r -S -t -U -u -v -Z --verbose --udp"),
      .flags("--keep-open --ssl"),
      .values("-I -i -M -m -O -P -p -q -s -T -V -W -w -X -x"),
      .help, .version,
    ],
    operands: .list(
      [
        [
          Deed(
            .send,
            .named(.host),
            unless: ["scan", "listen"],
            reversibility: .unknown,
            why: "what is sent leaves the machine"
          ), Deed(.read, .named(.host), when: ["scan", "listen"]),
        ]
      ],
      rest: []
    ),
    examples: [
      Example("nc -zv host 80", "read host host"),
      Example("nc host 80", "send host host"),
      Example("nc --frob host 80", "unknown text --frob", "send host host"),
    ]
  )
}
