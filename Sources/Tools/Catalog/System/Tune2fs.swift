internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tune2fs = Tool(
    "tune2fs",
    summary: "Shows or changes settings of a file system.",
    source: "tune2fs(8), e2fsprogs 1.47.0",
    grammar: .exact,
    options: [
      .flag("-l", sets: ["look"]), .flag("-f", skipsQuestion: true), .flag("-j"),
      .value(
        "-c",
        "-C",
        "-e",
        "-E",
        "-g",
        "-i",
        "-I",
        "-J",
        "-L",
        "-m",
        "-M",
        "-o",
        "-O",
        "-Q",
        "-r",
        "-T",
        "-u",
        "-U",
        "-z"
      ),
    ],
    operands: .each([
      Deed(.modify, .path, unless: ["look"], why: "settings of the file system are changed"),
      Deed(.read, .path, when: ["look"]),
    ]),
    examples: [
      Example("tune2fs -l /dev/sdb1", "read /dev/sdb1"),
      Example("tune2fs -m 1 /dev/sdb1", "modify /dev/sdb1"),
      Example("tune2fs --frob disk.img", "modify disk.img", "unknown text --frob"),
    ]
  )
}
