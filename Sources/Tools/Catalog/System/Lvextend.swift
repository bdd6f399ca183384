internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lvextend = Tool(
    "lvextend",
    summary: "Makes volumes larger or changes what they are called.",
    source: "lvextend(8), LVM 2.03.16",
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .flag("-t", "--test", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -d --debug -q --quiet -v --verbose -ohistory -olocking --driverloaded -oudevsync
      --longhelp -r --resizefs -n --nofsck -K --ignoreactivationskip --refresh -u --uuid
      --sysinit --ignorelockingfailure
      """,
    values: """
      --commandprofile --config --lockopt --profile --reportformat --devices --devicesfile -l
      --extents -L --size -a --activate --addtag --deltag -p --permission --monitor
      --poolmetadatasize --alloc -A --autobackup --setphysicalvolumesize -i --stripes -I
      --stripesize -k --setactivationskip -S --select -x --resizeable --fs
      """,
    operands: .each([
      Deed(.modify, .named(.volume), reversibility: .reversible, why: "what the volume holds stays")
    ]),
    examples: [
      Example("lvextend -L +10G vg/data", "modify volume vg/data"),
      Example("vgextend vg /dev/sdc", "modify volume /dev/sdc", "modify volume vg"),
      Example("lvextend --frob vg/data", "modify volume vg/data", "unknown text --frob"),
    ]
  )
}
