internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lvcreate = Tool(
    "lvcreate",
    summary: "Makes volumes of the logical volume manager.",
    source: "lvcreate(8), LVM 2.03.16",
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .flag("-t", "--test", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -d --debug -q --quiet -v --verbose -ohistory -olocking --driverloaded -oudevsync
      --longhelp -s --snapshot --thin -T -H --cache
      """,
    values: """
      --commandprofile --config --lockopt --profile --reportformat --devices --devicesfile -l
      --extents -L --size -n --name -V --virtualsize -i --stripes -I --stripesize -m --mirrors
      -c --chunksize -p --permission -r --readahead --type --addtag --poolmetadatasize
      --poolmetadata --thinpool --cachepool --cachevol --cachemode --monitor -C --contiguous -k
      --setactivationskip -a --activate --physicalextentsize --alloc -A --autobackup
      --metadatasize --wipesignatures -W --zero -Z --minor --major
      """,
    operands: .each([Deed(.create, .named(.volume), reversibility: .reversible)]),
    examples: [
      Example("lvcreate -L 10G -n data vg", "create volume vg"),
      Example("vgcreate vg /dev/sdb", "create volume /dev/sdb", "create volume vg"),
      Example("lvcreate --frob -L 1G vg", "create volume vg", "unknown text --frob"),
    ]
  )
}
