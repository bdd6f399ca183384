internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Every option counts as one without an argument, so that no device is taken for one.
  static let sgdisk = Tool(
    "sgdisk",
    summary: "Changes a disk's GPT table of partitions.",
    source: "sgdisk(8), gdisk(8), GPT fdisk 1.0.9",
    options: [
      .flags("-a -A -b -B -c -C -d -D -e -E -f -F -g -G -h -i -I -j -k -K -l -L -m -M -n -N -o"),
      .flags("-O -p -P -r -R -s -S -t -T -u -U -v -x -X -z -Z --set-alignment --attributes"),
      .flags("--backup --change-name --recompute-chs --delete --display-alignment"),
      .flags("--move-second-header --end-of-largest --first-in-largest"),
      .flags("--first-aligned-in-largest --mbrtogpt --randomize-guids --hybrid --info"),
      .flags("--align-end --move-main-table --move-backup-table --load-backup --list-types"),
      .flags("--gpttombr --new --largest-new --clear --print-mbr --print --pretend --transpose"),
      .flags("--replicate --sort --resize-table --typecode --transform-bsd --partition-guid"),
      .flags("--disk-guid --verify --zap --zap-all"),
      .flags("--usage"),
      .help, .flag("-V", "--version", sets: [.help]),
    ],
    operands: .each([
      Deed(.overwrite, .path, why: "a changed table of partitions hides what they hold")
    ]),
    examples: [
      Example("sgdisk --zap-all /dev/sda", "overwrite /dev/sda"),
      Example("sgdisk -n 1:0:0 /dev/sda", "overwrite 1:0:0", "overwrite /dev/sda"),
      Example("sgdisk --frob /dev/sda", "unknown text --frob", "overwrite /dev/sda"),
    ]
  )
}
