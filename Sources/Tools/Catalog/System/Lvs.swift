internal import ToolDescriptions

extension Tool {
  static let lvs = Tool(
    "lvs",
    summary: "Lists volumes of the logical volume manager.",
    source: "lvs(8), LVM 2.03.16",
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .flag("-t", "--test", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -d --debug -q --quiet -v --verbose -ohistory -olocking --driverloaded -oudevsync
      --longhelp -a --all -c --colon -C --columns -m --maps --segments --noheadings --rows
      --unbuffered --aligned -b --background --binary --ignoreskippedcluster -P --partial
      --readonly -s --short --cache --foreign -H --history --mknodes
      """,
    values: """
      --commandprofile --config --lockopt --profile --reportformat --devices --devicesfile -o
      --options -O --sort -S --select --separator --units --nameprefixes
      """,
    operands: .ignored,
    examples: [
      Example("lvs"),
      Example("lvs -a -o +devices"),
      Example("lvs --frob", "unknown text --frob"),
    ]
  )
}
