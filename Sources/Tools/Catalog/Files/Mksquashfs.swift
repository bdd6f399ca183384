internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mksquashfs = Tool(
    "mksquashfs",
    summary: "Makes an image of a read-only file system from folders.",
    source: "mksquashfs(1), squashfs-tools 4.5.1",
    grammar: .single,
    options: [
      .flag("-noappend", sets: ["new"]), .value("-ef", "-pf", "-sort", does: [.reads]),
      .flag("-no-progress"),
    ],
    flags: """
      -all-root -root-owned -no-xattrs -xattrs -keep-as-directory -wildcards -regex -no-exports
      -exports -no-sparse -no-duplicates -no-fragments -always-use-fragments -noI -noD -noF -noX
      -noInodeCompression -no-compression -no-hardlinks -no-strip -progress -quiet -info -nopad
      -one-file-system -reproducible -not-reproducible -no-recovery -no-tailends -tailends -tar
      -cpiostyle -cpiostyle0 -help -version
      """,
    values: """
      -comp -b -force-uid -force-gid -processors -mem -mem-percent -mkfs-time -all-time
      -root-mode -root-uid -root-gid -Xcompression-level -Xbcj -Xdict-size -Xalgorithm -Xhc -e
      -p -offset -recover -throttle -limit
      """,
    operands: .sourcesThenTarget(
      sources: [Deed(.read, .tree)],
      target: [
        Deed(.overwrite, .path, when: ["new"]),
        Deed(
          .modify,
          .path,
          unless: ["new"],
          reversibility: .reversible,
          why: "what the image holds stays"
        ),
      ],
      alone: [.reads]
    ),
    examples: [
      Example("mksquashfs dir image.sqsh", "modify image.sqsh from dir", "read dir/**"),
      Example(
        "mksquashfs dir image.sqsh -noappend",
        "overwrite image.sqsh from dir",
        "read dir/**"
      ),
      Example(
        "mksquashfs dir image.sqsh -frob",
        "modify image.sqsh from dir",
        "read dir/**",
        "unknown text -frob"
      ),
    ]
  )
}
