internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sips = Tool(
    "sips",
    summary: "Shows and changes images.",
    source: "sips(1), macOS 14",
    grammar: .single,
    options: [
      .value("-o", "-out", sets: ["out"], does: [.overwrites]),
      .value(
        "-s",
        "-setProperty",
        "-r",
        "-rotate",
        "-f",
        "-flip",
        "-resampleWidth",
        "-resampleHeight",
        "-Z",
        "-resampleHeightWidthMax",
        "-e",
        "-embedProfile",
        "-E",
        "-embedProfileIfNone",
        "-m",
        "-matchTo",
        "-d",
        "-deleteProperty",
        "-padColor",
        sets: ["change"]
      ), .flag("-i", "-addIcon", "-optimizeColorForSharing", "-deleteTag", sets: ["change"]),
      .value("-j", "-js", does: [Deed(.unknown, .path, why: "code that isn't read")]),
      .value(
        "-z",
        "-resampleHeightWidth",
        "-c",
        "-cropToHeightWidth",
        "-p",
        "-padToHeightWidth",
        "-cropOffset",
        "-M",
        "-matchToWithIntent",
        sets: ["change"]
      ),
    ],
    flags: """
      -verify -h -help -H -helpProperties -v -version -1 -oneLine -formats -debug
      """,
    values: "-g -getProperty -x -extractProfile -X -extractTag -getTag",
    operands: .each([
      Deed(.modify, .path, when: ["change"], unless: ["out"]),
      Deed(.read, .path, unless: ["change"]),
    ]),
    examples: [
      Example("sips -g pixelWidth image.png", "read image.png"),
      Example("sips -Z 640 a.png", "modify a.png"),
      Example("sips --frob a.png", "read a.png", "unknown text --frob"),
    ]
  )
}
