internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Makers of single file systems disagree on which options have arguments.
  ///
  /// Every option counts as one without, so that no device is taken for an argument.
  static let mkfs = Tool(
    "mkfs",
    summary: "Puts a new file system on a device or into a file.",
    source: "mkfs(8), util-linux 2.38.1; mke2fs(8), e2fsprogs 1.47.0; mkfs.xfs(8), xfsprogs 6.1.0",
    options: [
      .flag("-F", "-f", "--force", skipsQuestion: true),
      .flags("-a -A -b -B -c -C -d -D -e -E -g -G -h -i -I -j -J -k -K -l -L -m -M -n -N -o -O"),
      .flags("-p -q -Q -r -R -s -S -t -T -u -U -v -w -z -1 -2 -3"),
      .optionals("--type --label --uuid --metadata --data --features --nodesize --sectorsize"),
      .optionals("--mixed --rootdir --quick --verbose --quiet"),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.overwrite, .path, why: "a new file system replaces what is there")]),
    examples: [
      Example("mkfs.ext4 /dev/sdb1", "overwrite /dev/sdb1"),
      Example("mkfs -t xfs /dev/sdb1", "overwrite xfs", "overwrite /dev/sdb1"),
      Example("mkfs.ext4 --fast /dev/sdb1", "unknown text --fast", "overwrite /dev/sdb1"),
    ]
  )
}
