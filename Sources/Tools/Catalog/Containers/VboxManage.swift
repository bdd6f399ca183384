internal import ToolDescriptions

extension Tool {
  static let vboxManage = Tool(
    "VBoxManage",
    summary: "Works on virtual machines of VirtualBox.",
    source: "VBoxManage(1), VirtualBox 7.1",
    grammar: .inputs,
    options: [
      .flag("--delete", "-delete", does: [.deletesStorage], skipsQuestion: true),
      .flag("--force", skipsQuestion: true),
      .flag("-v", "-V", "--version", sets: [.help]),
      .flag("--help", "-h", "-?", sets: [.help]),
    ],
    flags: """
      -q --nologo --long -l --sorted -s --machinereadable --details --register --live
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list
        showvminfo
        showmediuminfo
        showhdinfo
        getextradata
        snapshot * list|showvminfo
        guestproperty get|enumerate|wait
        metrics list|query|collect
        help
        bandwidthctl * list
        checkmediumpwd
        cloud list *
        updatecheck perform|list
        """
      ),
      Verb.paths(
        """
        createvm
        clonevm
        createmedium|createhd
        clonemedium|clonehd
        import
        registervm
        hostonlyif create
        hostonlynet add
        natnetwork add
        snapshot * take
        dhcpserver add
        unattended install
        convertfromraw
        """,
        .createsCloud
      ),
      Verb.paths("export", .writesFiles),
      Verb.paths(
        """
        startvm
        controlvm * acpipowerbutton|pause|resume|savestate|acpisleepbutton|screenshotpng|reboot|shutdown
        metrics setup|enable|disable
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        modifyvm
        modifymedium|modifyhd
        movevm
        storagectl
        storageattach
        controlvm
        adoptstate
        snapshot * restore|restorecurrent|edit
        setextradata
        setproperty
        sharedfolder
        guestproperty set|delete|unset
        usbfilter
        natnetwork modify|start|stop
        hostonlyif ipconfig
        hostonlynet modify
        dhcpserver modify|restart
        bandwidthctl
        encryptmedium
        encryptvm
        modifynvram
        debugvm
        cloudprofile
        signova
        mediumio
        """,
        .changesMachine
      ),
      Verb.paths(
        """
        unregistervm
        closemedium
        discardstate
        natnetwork remove
        hostonlyif remove
        hostonlynet remove
        dhcpserver remove
        """,
        .deletesDefinition
      ),
      Verb.paths("snapshot * delete", .deletesBackup),
      Verb.paths("extpack", .packages),
      Verb.paths(
        """
        guestcontrol
        cloud instance *
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example(
        "VBoxManage unregistervm web --delete",
        "delete infrastructure VBoxManage unregistervm web",
        "delete volume every disk of the machine"
      ),
      Example("VBoxManage list vms"),
      Example("VBoxManage frob web", "unknown text VBoxManage frob web"),
    ]
  )
}
