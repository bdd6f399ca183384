internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fdisk = Tool(
    "fdisk",
    summary: "Changes a disk's table of partitions.",
    source: "fdisk(8), sfdisk(8), util-linux 2.38.1",
    options: [
      .flag(
        "-l",
        "--list",
        "-x",
        "--list-details",
        "-d",
        "--dump",
        "-J",
        "--json",
        "-s",
        "--getsz",
        "--show-size",
        "-V",
        "--verify",
        "-F",
        "--list-free",
        "-T",
        "--list-types",
        "-g",
        "--show-geometry",
        sets: ["list"]
      ),
      .flag("-n", "--no-act", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
      .flags("-a -A -b -B -c -C -h -H -L -m -N -o -O -q -r -S -t -u -w -W -X -Y -z --activate"),
      .flags("--append --backup --backup-file --bytes --color --compatibility --cylinders"),
      .flags("--delete --disk-id --discard-free --heads --label --label-nested --lock"),
      .flags("--move-data --move-use-fsync --no-reread --no-tell-kernel --noauto-pt --output"),
      .flags("--part-attrs --part-label --part-type --part-uuid --partno --protect-boot"),
      .flags("--quiet --relocate --reorder --sector-size --sectors --type --units --wipe"),
      .flags("--wipe-partitions --zero"),
      .help, .flag("-v", "--version", sets: [.help]),
    ],
    operands: .each([
      Deed(
        .overwrite,
        .path,
        unless: ["list"],
        why: "a changed table of partitions hides what they hold"
      ), Deed(.read, .path, when: ["list"]),
    ]),
    examples: [
      Example("fdisk -l"),
      Example("fdisk /dev/sda", "overwrite /dev/sda"),
      Example("fdisk --frob /dev/sda", "unknown text --frob", "overwrite /dev/sda"),
    ]
  )
}
