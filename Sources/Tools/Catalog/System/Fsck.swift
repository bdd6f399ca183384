internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fsck = Tool(
    "fsck",
    summary: "Checks a file system and repairs it.",
    source: "fsck(8), util-linux 2.38.1; e2fsck(8), e2fsprogs 1.47.0; fsck.fat(8), dosfstools 4.2",
    grammar: .exact,
    options: [
      .flag("-n", "-N", sets: ["look"]), .flag("-y", "-a", "-p", "-f", "-r", skipsQuestion: true),
      .value("-t", "-b", "-B", "-j", "-z", "-E", "-L", "-l", "-C"),
      .flag(
        "-A",
        "-R",
        "-T",
        "-M",
        "-P",
        "-s",
        "-V",
        "-c",
        "-k",
        "-D",
        "-d",
        "-F",
        "-v",
        "-w",
        "-u"
      ),
    ],
    operands: .eachOrAll([
      Deed(.modify, .path, unless: ["look"], why: "the file system on it is changed"),
      Deed(.read, .path, when: ["look"]),
    ]),
    examples: [
      Example("fsck", "modify fsck"),
      Example("fsck -A -n", "read fsck"),
      Example("fsck --frob /dev/sdb1", "modify /dev/sdb1", "unknown text --frob"),
    ]
  )
}
