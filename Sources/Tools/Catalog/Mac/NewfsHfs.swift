internal import Effects
internal import ToolDescriptions

extension Tool {
  static let newfsHfs = Tool(
    "newfs_hfs",
    summary: "Puts a new file system on a disk.",
    source: "newfs_hfs(8), newfs_apfs(8), newfs_msdos(8), macOS 14",
    grammar: .exact,
    options: [.flag("-N", sets: [.dryRun])],
    flags: "-s -J -h -P -E -w",
    values: """
      -v -b -c -n -U -G -M -i -a -e -F -I -O -S -u -C -A -o -L -R -B -f -k -m -r -T
      """,
    operands: .each([Deed(.overwrite, .path, why: "a new file system replaces what is there")]),
    examples: [
      Example("newfs_hfs /dev/disk2s1", "overwrite /dev/disk2s1"),
      Example("newfs_hfs -N /dev/disk2s1"),
      Example("newfs_hfs --frob /dev/disk2s1", "overwrite /dev/disk2s1", "unknown text --frob"),
    ]
  )
}
