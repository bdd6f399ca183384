internal import ToolDescriptions

extension Tool {
  static let xfsInfo = Tool(
    "xfs_info",
    summary: "Shows what a file system of XFS is made of.",
    source: "xfs_info(8), xfs_bmap(8), xfsprogs 6.1.0",
    grammar: .exact,
    flags: "-a -d -l -p -v -V -x -h -s",
    values: "-t -n -b -e -i",
    operands: .each([.reads]),
    examples: [
      Example("xfs_info /mnt", "read /mnt"),
      Example("xfs_info -V"),
      Example("xfs_info -Z /mnt", "read /mnt", "unknown text -Z"),
    ]
  )
}
