internal import ToolDescriptions

extension Tool {
  static let qm = Tool(
    "qm",
    summary: "Works on virtual machines of Proxmox.",
    source: "qm(1), Proxmox VE 8.4",
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
        showcmd
        wait
        cloudinit dump|pending
        guest exec-status
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
        sendkey
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        create
        clone
        snapshot
        importdisk
        importovf
        disk import
        import
        template
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        stop
        reset
        set
        migrate
        remote-migrate
        rollback
        resize
        move-disk|move_disk
        disk resize|move|rescan
        rescan
        guest passwd
        cloudinit update
        cleanup
        """,
        .changesMachine
      ),
      Verb.paths("destroy", .deletesMachine),
      Verb.paths("delsnapshot", .deletesBackup),
      Verb.paths(
        """
        unlink
        disk unlink
        """,
        .deletesDiskOfMachine
      ),
      Verb.paths(
        """
        guest exec
        guest cmd
        agent
        monitor
        terminal
        vncproxy
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example("qm destroy 100 --purge", "delete infrastructure qm destroy 100"),
      Example("qm list"),
      Example("qm frob 100", "unknown text qm frob 100"),
    ]
  )
}
