internal import Effects
internal import ToolDescriptions

extension Tool {
  static let xfsRepair = Tool(
    "xfs_repair",
    summary: "Repairs a file system of XFS.",
    source: "xfs_repair(8), xfsprogs 6.1.0",
    grammar: .exact,
    options: [.flag("-n", sets: ["look"]), .flag("-L", sets: ["zero"], skipsQuestion: true)],
    flags: "-f -P -v -d -e -V",
    values: "-l -r -m -c -o -t",
    operands: .each([
      Deed(.modify, .path, unless: ["look"], why: "a repair can lose what could have been saved"),
      Deed(.read, .path, when: ["look"]),
    ]),
    examples: [
      Example("xfs_repair /dev/sdb1", "modify /dev/sdb1"),
      Example("xfs_repair -n /dev/sdb1", "read /dev/sdb1"),
      Example("xfs_repair -Z disk.img", "modify disk.img", "unknown text -Z"),
    ]
  )
}
