internal import Effects
internal import ToolDescriptions

extension Tool {
  static let resize2fs = Tool(
    "resize2fs",
    summary: "Makes a file system larger or smaller.",
    source: "resize2fs(8), e2fsprogs 1.47.0; xfs_growfs(8), xfsprogs 6.1.0",
    grammar: .exact,
    options: [.flag("-P", sets: ["look"]), .flag("-f", skipsQuestion: true)],
    flags: "-d -F -M -b -s -p",
    values: "-S -z",
    operands: .list(
      [
        [
          Deed(
            .modify,
            .path,
            unless: ["look"],
            why: "a smaller file system loses what lies beyond its end if that fails"
          ), Deed(.read, .path, when: ["look"]),
        ]
      ],
      rest: []
    ),
    examples: [
      Example("resize2fs /dev/sdb1", "modify /dev/sdb1"),
      Example("resize2fs -P disk.img", "read disk.img"),
      Example("resize2fs -Q disk.img", "modify disk.img", "unknown text -Q"),
    ]
  )
}
