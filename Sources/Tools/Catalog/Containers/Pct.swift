internal import ToolDescriptions

extension Tool {
  static let pct = Tool(
    "pct",
    summary: "Works on containers of Proxmox.",
    source: "pct(1), Proxmox VE 8.4",
    modes: [.abbreviatesCommands],
    grammar: .inputs,
    options: [
      .flag(
        "--purge",
        "--destroy-unreferenced-disks",
        "--skiplock",
        "--force",
        "--forceStop",
        "--overrule-shutdown",
        skipsQuestion: true
      ),
      .flag("-h", "--help", sets: [.help]),
    ],
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list
        status
        config
        pending
        listsnapshot
        help
        cpusets
        df
        """
      ),
      Verb.paths(
        """
        start
        shutdown
        reboot
        suspend
        resume
        unlock
        mount
        unmount
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        create
        clone
        snapshot
        template
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        stop
        set
        migrate
        remote-migrate
        rollback
        resize
        move-volume|move_volume
        rescan
        fstrim
        fsck
        restore
        """,
        .changesMachine
      ),
      Verb.paths("destroy", .deletesMachine),
      Verb.paths("delsnapshot", .deletesBackup),
      Verb.paths(
        """
        exec
        enter
        console
        """,
        .runsInCloud
      ),
      Verb.paths("push", .writesContainer),
      Verb.paths("pull", .writesFiles)
    ),
    examples: [
      Example("pct destroy 200 --purge", "delete infrastructure pct destroy 200"),
      Example("pct list"),
      Example("pct frob 200", "unknown text pct frob 200"),
    ]
  )
}
