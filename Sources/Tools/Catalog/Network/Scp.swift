internal import Effects
internal import ToolDescriptions

extension Tool {
  static let scp = Tool(
    "scp",
    summary: "Copies files between machines.",
    source: "scp(1), OpenSSH 9.2",
    options: [
      .flag("-r", sets: [.recursive]),
      .value("-S", "-D", does: [Deed(.execute, .code(.shell))]),
      .flags("-3 -4 -6 -A -B -C -O -p -q -R -s -T -v"),
      .value("-o"), .values("-c -F -i -J -l -P -X"),
    ],
    operands: .reader(.remoteCopy),
    examples: [
      Example("scp a host:b", "read a", "send host host:b"),
      Example("scp host:a .", "overwrite ./a"),
      Example("scp -Z a host:b", "unknown text -Z", "read a", "send host host:b"),
    ]
  )
}
