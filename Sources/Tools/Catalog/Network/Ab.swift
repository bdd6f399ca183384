internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ab = Tool(
    "ab",
    summary: "Measures how many requests a server can answer.",
    source: "ab(1), Apache 2.4",
    grammar: .exact,
    options: [
      .value("-e", "-g", does: [.overwrites]), .value("-p", "-u", sets: ["data"], does: [.reads]),
      .flag("--", sets: [.help]), .help, .version,
    ],
    flags: "-i -k -l -q -r -S -V -h -w -d",
    values: "-A -b -B -c -C -f -H -m -n -P -s -t -T -v -x -X -y -z -Z -E",
    operands: .each([
      Deed(
        .send,
        .named(.host),
        reversibility: .unknown,
        why: "many requests load the server, and each does what its address says"
      )
    ]),
    examples: [
      Example("ab http://localhost:3000/", "send host http://localhost:3000/"),
      Example("ab -p a -T x http://localhost:3000/", "read a", "send host http://localhost:3000/"),
      Example(
        "ab --frob https://example.com/",
        "send host https://example.com/",
        "unknown text --frob"
      ),
    ]
  )
}
