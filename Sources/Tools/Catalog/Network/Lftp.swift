internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lftp = Tool(
    "lftp",
    summary: "Works on files of other machines by commands.",
    source: "lftp(1), lftp 4.9; ftp(1)",
    grammar: .posix,
    options: [
      .value(
        "-c",
        "-e",
        does: [Deed(.unknown, .path, why: "commands that work on another machine")]
      ),
      .value(
        "-f",
        does: [Deed(.unknown, .path, why: "a file of commands that work on another machine")]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-d -v -n -i -g -a -4 -6 -A -V -k",
    values: "-p -u -P -s -o -q -r -T",
    operands: .list(
      [
        [
          Deed(
            .execute,
            .named(.host),
            reversibility: .unknown,
            why: "what is typed works on another machine"
          )
        ]
      ],
      rest: []
    ),
    examples: [
      Example("lftp host", "execute host host"),
      Example("lftp"),
      Example(
        "lftp -e 'mirror -R --delete a b; quit' host",
        "execute host host",
        "unknown mirror -R --delete a b; quit"
      ),
    ]
  )
}
