internal import Effects
internal import ToolDescriptions

extension Tool {
  static let setfacl = Tool(
    "setfacl",
    summary: "Changes the access lists of files.",
    source: "setfacl(1), acl 2.3.1",
    options: [
      .flag("-R", "--recursive", sets: [.recursive]), .flag("--test", sets: [.dryRun]),
      .value("-M", "--modify-file", "--set-file", "-X", "--remove-file", does: [.reads]),
      .value(
        "--restore",
        does: [.reads, Deed(.modify, .here, why: "the lists that files had aren't kept")]
      ), .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    flags: """
      -b --remove-all -k --remove-default -n --no-mask --mask -d --default -L --logical -P
      --physical
      """,
    values: "-m --modify -x --remove --set",
    operands: .each(Deed.changesOwner),
    examples: [
      Example("setfacl -m u:app:rx a", "modify a"),
      Example("setfacl --test -m u:app:r a"),
      Example("setfacl --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
