internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mkfsCramfs = Tool(
    "mkfs.cramfs",
    summary: "Makes an image of a compressed read-only file system from a folder.",
    source: "mkfs.cramfs(8), util-linux 2.38.1",
    grammar: .exact,
    options: [.value("-i", does: [.reads]), .flag("-V", sets: [.help]), .help, .version],
    flags: "-v -E -p -s -z -h",
    values: "-b -e -N -n -l",
    operands: .list(
      [
        [Deed(.read, .tree)],
        [Deed(.overwrite, .path, why: "a new file system replaces what is there")],
      ],
      rest: []
    ),
    examples: [
      Example("mkfs.cramfs root/ image", "overwrite image", "read root//**"),
      Example("mkfs.cramfs -i extra dir image", "overwrite image", "read dir/**", "read extra"),
      Example(
        "mkfs.cramfs --frob dir image",
        "overwrite image",
        "read dir/**",
        "unknown text --frob"
      ),
    ]
  )
}
