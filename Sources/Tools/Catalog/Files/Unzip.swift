internal import ToolDescriptions

extension Tool {
  static let unzip = Tool(
    "unzip",
    summary: "Takes files out of a zip archive.",
    source: "unzip(1), Info-ZIP 6.00",
    options: [
      .flag("-o", sets: ["force"], skipsQuestion: true),
      .flag("-l", "-v", "-t", "-Z", "-p", "-c", "-z", sets: ["list"]),
      .value("-d"),
      .flag("-h", "-hh", sets: [.help]),
      .values("-x -P -O -I"),
      .flags("-a -aa -b -B -C -D -DD -f -j -K -L -LL -M -n -q -qq -s -S -T -u -U -UU -V -W -X"),
      .flags("-: -^ -$ -/ -1 -2 -m"),
      .help,
    ],
    operands: .reader(.zip),
    examples: [
      Example("unzip a.zip", "read a.zip", "create ./**"),
      Example("unzip -o a.zip -d dir", "read a.zip", "overwrite dir/**"),
      Example("unzip -l a.zip", "read a.zip"),
    ]
  )
}
