internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zfs = Tool(
    "zfs",
    summary: "Manages file systems of ZFS.",
    source: "zfs(8), OpenZFS 2.1",
    grammar: .posix,
    options: [.flag("-?", sets: [.help]), .help, .version],
    subcommands: [.zfsDestroy, .zfsRollback, .zfsReceive, .zfsSend],
    verbs: Verb.alike(
      "list get holds diff userspace groupspace projectspace help version",
      Deed(.read, .fixed(.volume, "file systems of ZFS"))
    )
      + Verb.alike(
        "create clone snapshot snap bookmark",
        Deed(.create, .fixed(.volume, "file systems of ZFS"), reversibility: .reversible)
      )
      + Verb.alike(
        "set inherit mount unmount umount share unshare hold release rename promote allow unallow project redact jail unjail zone unzone wait",
        Deed(
          .modify,
          .fixed(.volume, "file systems of ZFS"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "load-key unload-key",
        Deed(
          .modify,
          .fixed(.volume, "file systems of ZFS"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "change-key upgrade program",
        Deed(
          .modify,
          .fixed(.volume, "file systems of ZFS"),
          reversibility: .unknown,
          why: "it can't be taken back by the opposite command"
        )
      ),
    examples: [
      Example("zfs list", "read volume file systems of ZFS"),
      Example("zfs destroy pool_name/filesystem_name", "delete volume pool_name/filesystem_name"),
      Example("zfs --frob list", "read volume file systems of ZFS", "unknown text --frob"),
    ]
  )

  static let zfsDestroy = Tool(
    "destroy",
    summary: "Removes file systems, volumes or snapshots.",
    grammar: .exact,
    options: [.flag("-n", sets: [.dryRun]), .flag("-f", skipsQuestion: true)],
    flags: "-r -R -d -p -v",
    operands: .each([
      Deed(
        .delete,
        .named(.volume),
        reversibility: .irreversible,
        why: "the data and its snapshots are gone"
      )
    ])
  )

  static let zfsRollback = Tool(
    "rollback",
    summary: "Goes back to a snapshot.",
    grammar: .exact,
    flags: "-r -R -f",
    operands: .each([
      Deed(
        .overwrite,
        .named(.volume),
        reversibility: .irreversible,
        why: "everything since the snapshot is gone"
      )
    ])
  )

  static let zfsReceive = Tool(
    "receive",
    aliases: ["recv"],
    summary: "Makes a file system from a stream.",
    grammar: .exact,
    options: [.flag("-F", sets: ["force"], skipsQuestion: true), .flag("-n", sets: [.dryRun])],
    flags: "-v -h -s -u -d -e -M -A",
    values: "-o -x",
    operands: .each([
      Deed(
        .overwrite,
        .named(.volume),
        when: ["force"],
        reversibility: .irreversible,
        why: "everything since the common snapshot is gone"
      ), Deed(.create, .named(.volume), unless: ["force"], reversibility: .reversible),
    ])
  )

  static let zfsSend = Tool(
    "send",
    summary: "Prints a snapshot as a stream.",
    grammar: .exact,
    flags: "-D -L -P -R -b -c -e -h -n -p -v -w -V -s",
    values: "-i -I -t -X",
    operands: .ignored
  )
}
