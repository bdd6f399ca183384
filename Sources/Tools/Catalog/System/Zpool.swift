internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zpool = Tool(
    "zpool",
    summary: "Manages pools of ZFS.",
    source: "zpool(8), OpenZFS 2.1",
    grammar: .posix,
    options: [.flag("-?", sets: [.help]), .help, .version],
    subcommands: [.zpoolDestroy, .zpoolCreate, .zpoolLabelclear],
    verbs: Verb.alike(
      "list status get iostat history events help version wait",
      Deed(.read, .fixed(.volume, "pools of ZFS"))
    )
      + Verb.alike(
        "scrub trim clear online offline import export set sync reopen resilver checkpoint initialize reguid",
        Deed(
          .modify,
          .fixed(.volume, "pools of ZFS"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "add attach detach remove replace split upgrade",
        Deed(
          .modify,
          .fixed(.volume, "pools of ZFS"),
          reversibility: .unknown,
          why: "disks join or leave the pool"
        )
      ),
    examples: [
      Example("zpool list", "read volume pools of ZFS"),
      Example("zpool destroy tank", "delete volume tank"),
      Example("zpool --frob list", "read volume pools of ZFS", "unknown text --frob"),
    ]
  )

  static let zpoolDestroy = Tool(
    "destroy",
    summary: "Removes a pool.",
    grammar: .exact,
    options: [.flag("-f", skipsQuestion: true)],
    operands: .each([
      Deed(
        .delete,
        .named(.volume),
        reversibility: .irreversible,
        why: "the data and its snapshots are gone"
      )
    ])
  )

  static let zpoolCreate = Tool(
    "create",
    summary: "Makes a pool.",
    grammar: .exact,
    options: [.flag("-n", sets: [.dryRun]), .flag("-f", skipsQuestion: true)],
    flags: "-d",
    values: "-o -O -m -R -t",
    operands: .list(
      [[Deed(.create, .named(.volume), reversibility: .reversible)]],
      rest: [
        Deed(
          .overwrite,
          .path,
          reversibility: .irreversible,
          why: "the disk becomes part of the pool"
        )
      ]
    )
  )

  static let zpoolLabelclear = Tool(
    "labelclear",
    summary: "Removes what makes a disk part of a pool.",
    grammar: .exact,
    options: [.flag("-f", skipsQuestion: true)],
    operands: .each([
      Deed(
        .overwrite,
        .path,
        reversibility: .irreversible,
        why: "the disk no longer belongs to its pool"
      )
    ])
  )
}
