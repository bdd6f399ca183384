internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kcat = Tool(
    "kcat",
    summary: "Reads and writes messages of Kafka.",
    source: "https://github.com/edenhill/kcat, kcat 1.7",
    grammar: .exact,
    options: [
      .flag(
        "-P",
        sets: ["produce"],
        does: [
          Deed(
            .send,
            .fixed(.database, "topic"),
            reversibility: .irreversible,
            why: "those who listen get the messages"
          )
        ]
      ), .flag("-C", "-L", "-Q", does: [.readsServer]), .value("-G", does: [.readsServer]),
      .value("-b", does: [.connects]), .value("-F", does: [.reads]),
      .flag("-h", "-V", sets: [.help]),
    ],
    flags: "-q -v -e -E -u -J -Z -T -l -U",
    values: "-t -p -o -c -s -f -K -D -m -d -X -z -k -H -r -M -i",
    operands: .each([.reads]),
    examples: [
      Example("kcat -b a:9092 -L", "read database server", "read host a:9092"),
      Example("kcat -b a -t x -P a.txt", "read a.txt", "read host a", "send database topic"),
      Example("kcat --zap", "unknown text --zap"),
    ]
  )
}
