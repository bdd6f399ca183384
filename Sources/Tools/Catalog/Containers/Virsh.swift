internal import Effects
internal import ToolDescriptions

extension Tool {
  static let virsh = Tool(
    "virsh",
    summary: "Works on virtual machines.",
    source: "virsh(1), libvirt 11.2",
    grammar: .inputs,
    options: [
      .value("-c", "--connect", does: [.connects]),
      .flag(
        "--remove-all-storage",
        "--wipe-storage",
        "--delete-storage-volume-snapshots",
        does: [.deletesStorage],
        skipsQuestion: true
      ),
      .flag(
        "--nvram",
        "--tpm",
        "--snapshots-metadata",
        "--checkpoints-metadata",
        "--managed-save",
        "--force",
        "--graceful"
      ),
      .value("--storage", does: [.deletesStorageVolume]),
      .value("-l", "--log", does: [.creates]),
      .flag("-v", "-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -q --quiet -t --timing -r --readonly --all --inactive --persistent --config --live
      --current --name --uuid --table --title --details --metadata --disk-only --children
      --children-only --no-metadata --destroy --poweroff --verbose --pretty --autostart --paused
      --validate --console --memory --tree
      """,
    values: "-d --debug -e --escape -k -K",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list
        dominfo
        domstate
        domblklist
        domblkstat
        domblkinfo
        domblkerror
        domiflist
        domifstat
        domifaddr
        domif-getlink
        dommemstat
        domstats
        domid
        domname
        domuuid
        domtime
        domhostname
        domcontrol
        domdisplay
        domjobinfo
        domfsinfo
        dumpxml
        vcpuinfo
        vcpucount
        vcpupin
        emulatorpin
        iothreadinfo
        blkdeviotune
        blkiotune
        schedinfo
        memtune
        numatune
        ttyconsole
        vncdisplay
        guestinfo
        get-user-sshkeys
        version
        help
        uri
        hostname
        nodeinfo
        nodecpumap
        nodecpustats
        nodememstats
        sysinfo
        capabilities
        domcapabilities
        freecell
        freepages
        cpu-models
        cpu-compare
        hypervisor-cpu-compare
        maxvcpus
        pool-list
        pool-info
        pool-dumpxml
        pool-name
        pool-uuid
        find-storage-pool-sources
        vol-list
        vol-info
        vol-dumpxml
        vol-path
        vol-key
        vol-name
        vol-pool
        net-list
        net-info
        net-dumpxml
        net-name
        net-uuid
        net-dhcp-leases
        net-port-list
        net-port-dumpxml
        iface-list
        iface-dumpxml
        iface-mac
        iface-name
        nwfilter-list
        nwfilter-dumpxml
        nwfilter-binding-list
        secret-list
        secret-dumpxml
        secret-get-value
        nodedev-list
        nodedev-dumpxml
        nodedev-info
        snapshot-list
        snapshot-info
        snapshot-dumpxml
        snapshot-current
        snapshot-parent
        checkpoint-list
        checkpoint-info
        checkpoint-dumpxml
        checkpoint-parent
        event
        echo
        pwd
        blockjob
        domxml-from-native
        domxml-to-native
        managedsave-dumpxml
        save-image-dumpxml
        nodesevinfo
        backup-dumpxml
        quit
        exit
        connect
        cd
        net-event
        nodedev-event
        pool-event
        secret-event
        """
      ),
      Verb.paths(
        """
        start
        shutdown
        reboot
        suspend
        resume
        autostart
        managedsave
        dompmsuspend
        dompmwakeup
        net-start
        net-autostart
        pool-start
        pool-refresh
        pool-autostart
        nodedev-reattach
        nodedev-detach
        iface-start
        domfsfreeze
        domfsthaw
        console
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        define
        create
        net-define|net-create
        pool-define|pool-define-as|pool-create|pool-create-as|pool-build
        vol-create|vol-create-as|vol-create-from|vol-clone
        snapshot-create|snapshot-create-as
        checkpoint-create|checkpoint-create-as
        nwfilter-define
        secret-define
        iface-define
        backup-begin
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        save
        dump
        screenshot
        vol-download
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        destroy
        reset
        restore
        migrate
        edit
        attach-device|attach-disk|attach-interface
        detach-device|detach-disk|detach-interface|detach-device-alias
        update-device
        change-media
        setmem|setmaxmem|setvcpus|setvcpu
        blockresize|blockcommit|blockpull|blockcopy
        snapshot-revert
        snapshot-edit
        domrename
        desc
        metadata
        send-key
        set-user-password
        domif-setlink
        domiftune
        qemu-monitor-command
        inject-nmi
        iface-destroy|iface-bridge|iface-unbridge|iface-edit
        net-destroy|net-edit|net-update
        pool-destroy|pool-edit
        vol-resize|vol-upload
        nwfilter-edit
        secret-set-value
        abort
        domjobabort
        """,
        .changesMachine
      ),
      Verb.paths(
        """
        undefine
        net-undefine
        pool-undefine
        iface-undefine
        nwfilter-undefine
        secret-undefine
        nodedev-destroy|nodedev-undefine
        managedsave-remove
        """,
        .deletesDefinition
      ),
      Verb.paths(
        """
        vol-delete
        vol-wipe
        pool-delete
        """,
        .deletesDiskOfMachine
      ),
      Verb.paths(
        """
        snapshot-delete
        checkpoint-delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        qemu-agent-command
        lxc-enter-namespace
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example(
        "virsh undefine web --remove-all-storage",
        "delete infrastructure virsh undefine web",
        "delete volume every disk of the machine"
      ),
      Example("virsh list --all"),
      Example("virsh frob web", "unknown text virsh frob web"),
    ]
  )
}

extension Deed {
  /// The disks of a machine go with its definition.
  static let deletesStorage = Deed(
    .delete,
    .fixed(.volume, "every disk of the machine"),
    reversibility: .irreversible,
    why: "the disks go with what is on them",
    safer: "virsh undefine without it"
  )
  /// Disks of a machine that are named go with its definition.
  static let deletesStorageVolume = Deed(
    .delete,
    .named(.volume),
    reversibility: .irreversible,
    why: "the disks go with what is on them"
  )
  /// The definition of a machine, a network or a pool goes; disks stay.
  static let deletesDefinition = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "what it was made of is kept nowhere else",
    safer: "virsh dumpxml NAME > NAME.xml first"
  )
  /// A disk goes.
  static let deletesDiskOfMachine = Deed(
    .delete,
    .named(.volume),
    reversibility: .irreversible,
    why: "what is on the disk goes with it"
  )
  /// A machine stops at once, goes back or has other parts.
  static let changesMachine = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "what the machine was doing or had before is lost",
    safer: "virsh shutdown, and virsh snapshot-create"
  )
}
