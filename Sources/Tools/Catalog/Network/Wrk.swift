internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wrk = Tool(
    "wrk",
    summary: "Measures how many requests a server can answer.",
    source: "wrk(1), wrk 4.1; hey, bombardier, vegeta",
    grammar: .exact,
    options: [
      .value("-s", "--script", does: [Deed(.execute, .script(.other))]), .flag("--", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -v --latency -L --http2 -disable-keepalive -disable-compression -l --insecure -k
      """,
    values: """
      -t --threads -c --connections -d --duration -H --header --timeout -n -z -q -m -T -A -a -R
      --rate --method
      """,
    operands: .each([
      Deed(
        .send,
        .named(.host),
        reversibility: .unknown,
        why: "many requests load the server, and each does what its address says"
      )
    ]),
    examples: [
      Example("wrk http://localhost:3000/", "send host http://localhost:3000/"),
      Example(
        "wrk -s a.lua http://localhost:3000/",
        "execute other script a.lua",
        "send host http://localhost:3000/"
      ),
      Example(
        "wrk --frob https://example.com/",
        "send host https://example.com/",
        "unknown text --frob"
      ),
    ]
  )
}
