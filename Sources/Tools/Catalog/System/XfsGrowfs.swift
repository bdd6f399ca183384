internal import Effects
internal import ToolDescriptions

extension Tool {
  static let xfsGrowfs = Tool(
    "xfs_growfs",
    summary: "Makes a file system of XFS larger.",
    source: "xfs_growfs(8), xfsprogs 6.1.0",
    grammar: .exact,
    options: [.flag("-n", sets: ["look"])],
    flags: "-d -i -l -r -x -V",
    values: "-D -e -L -m -R -t",
    operands: .each([
      Deed(
        .modify,
        .fixed(.volume, "the size of a file system"),
        unless: ["look"],
        reversibility: .unknown,
        why: "a file system of XFS can't be made smaller again"
      ), Deed(.read, .path),
    ]),
    examples: [
      Example("xfs_growfs /mnt", "modify volume the size of a file system", "read /mnt"),
      Example("xfs_growfs -n /mnt", "read /mnt"),
      Example(
        "xfs_growfs -Z /mnt",
        "modify volume the size of a file system",
        "read /mnt",
        "unknown text -Z"
      ),
    ]
  )
}
