internal import Effects
internal import ToolDescriptions

extension Tool {
  static let debugfs = Tool(
    "debugfs",
    summary: "Looks into a file system, and changes it if asked to.",
    source: "debugfs(8), e2fsprogs 1.47.0",
    grammar: .exact,
    options: [
      .flag("-w", sets: ["write"]),
      .value(
        "-R",
        "-f",
        does: [Deed(.unknown, .path, why: "commands of 'debugfs' can write files here")]
      ),
    ],
    flags: "-c -D -i -n -V",
    values: "-b -d -s -z",
    operands: .each([
      Deed(.modify, .path, when: ["write"], why: "its structures are changed directly"),
      Deed(.read, .path, unless: ["write"]),
    ]),
    examples: [
      Example("debugfs /dev/sdb1", "read /dev/sdb1"),
      Example("debugfs -w disk.img", "modify disk.img"),
      Example("debugfs -R stats disk.img", "read disk.img", "unknown stats"),
    ]
  )
}
