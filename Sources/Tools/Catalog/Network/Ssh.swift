internal import ToolDescriptions

extension Tool {
  static let ssh = Tool(
    "ssh",
    summary: "Runs commands on another machine.",
    source: "ssh(1), OpenSSH 9.2",
    grammar: .posix,
    options: [
      .flag("-N", "-O", sets: ["no-command"]),
      .flag("-V", "-G", sets: [.help]),
      .value("-Q", sets: [.help]),
      .flags("-4 -6 -A -a -C -f -g -K -k -M -n -q -s -T -t -v -X -x -Y -y"),
      .value("-o"), .values("-B -b -c -D -e -E -F -I -i -J -L -l -m -p -P -R -S -W -w"),
    ],
    operands: .reader(.ssh),
    examples: [
      Example("ssh host", "execute host host"),
      Example("ssh host ls -l /var", "execute elsewhere host host: ls -l /var"),
      Example("ssh -Z host", "unknown text -Z", "execute host host"),
    ]
  )
}
