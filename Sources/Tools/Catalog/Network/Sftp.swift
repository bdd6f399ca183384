internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sftp = Tool(
    "sftp",
    summary: "Moves files to and from another machine, by commands.",
    source: "sftp(1), OpenSSH 9.2",
    options: [
      .value("-b", does: [.reads]), .value("-S", "-D", does: [Deed(.execute, .code(.shell))]),
      .flags("-4 -6 -A -a -C -f -N -p -q -r -v"), .value("-o"),
      .values("-B -c -F -i -J -l -P -R -s -X"),
    ],
    operands: .reader(.ssh),
    examples: [
      Example("sftp host", "execute host host"),
      Example("sftp -b batch host", "read batch", "execute host host"),
      Example("sftp -Z host", "unknown text -Z", "execute host host"),
    ]
  )
}
