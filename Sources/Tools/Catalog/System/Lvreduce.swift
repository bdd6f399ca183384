internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lvreduce = Tool(
    "lvreduce",
    summary: "Makes volumes smaller, joins them, or takes them apart.",
    source: "lvreduce(8), LVM 2.03.16",
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .flag("-t", "--test", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -d --debug -q --quiet -v --verbose -ohistory -olocking --driverloaded -oudevsync
      --longhelp -r --resizefs -n --nofsck --all --removemissing --mirrorsonly --merge --uncache
      --split --splitcache --splitsnapshot --repair --replace --swapmetadata -b --background
      --abort --atomic --norestorefile --snapshot -s
      """,
    values: """
      --commandprofile --config --lockopt --profile --reportformat --devices --devicesfile -l
      --extents -L --size -A --autobackup --type --stripes -m --mirrors --poolmetadata
      --thinpool --cachepool --name --restorefile -u --uuid -i --interval --alloc
      --dataalignment --metadatasize --labelsector --fs
      """,
    operands: .each([
      Deed(
        .modify,
        .named(.volume),
        reversibility: .irreversible,
        why: "what lay in the part that is taken away can't be reached any more"
      )
    ]),
    examples: [
      Example("lvreduce -L 1G vg/data", "modify volume vg/data"),
      Example("vgreduce vg /dev/sdc", "modify volume /dev/sdc", "modify volume vg"),
      Example("lvreduce --frob -L 1G vg/data", "modify volume vg/data", "unknown text --frob"),
    ]
  )
}
