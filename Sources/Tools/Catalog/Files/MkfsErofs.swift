internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mkfsErofs = Tool(
    "mkfs.erofs",
    summary: "Makes an image of a read-only file system from a folder.",
    source: "mkfs.erofs(1), erofs-utils 1.5",
    grammar: .exact,
    options: [
      .value(
        "--file-contexts",
        "--exclude-path",
        "--compress-hints",
        "--fs-config-file",
        does: [.reads]
      ), .flag("-V", sets: [.help]), .help, .version,
    ],
    flags: """
      --all-root --force-uid --force-gid --ignore-mtime --preserve-mtime --quiet --chunksize
      --gzip -h -v -q -n -p
      """,
    values: "-U -T -C -L -E -x -d -b -e -i",
    attached: """
      -z --random-pclusterblks --random-algorithms --max-extent-bytes --uid-offset --gid-offset
      --mount-point --product-out --exclude-regex --tar --ovlfs-strip --blobdev
      """,
    operands: .list([[.overwrites]], rest: [Deed(.read, .tree)]),
    examples: [
      Example("mkfs.erofs image.erofs root/", "overwrite image.erofs", "read root//**"),
      Example("mkfs.erofs --help"),
      Example(
        "mkfs.erofs --frob image.erofs root/",
        "overwrite image.erofs",
        "read root//**",
        "unknown text --frob"
      ),
    ]
  )
}
