internal import ToolDescriptions

extension Tool {
  static let incus = Tool(
    "incus",
    summary: "Works on containers and machines of Incus.",
    source: "https://linuxcontainers.org/incus/docs/main/reference/manpages/incus, Incus 6.11",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose --debug -q --quiet --force-local -f --force -i --interactive --all
      --all-projects --stateful -e --ephemeral --vm --show-log --resources -r --recursive -p
      --create-dirs
      """,
    values: """
      --project -c --config -d --device -n --network --profile -s --storage --target --type
      --timeout --format --columns --cwd --env --user --group --mode --uid --gid --alias
      --expire --compression --name --password --protocol --auth-type --description --no-profile
      --target-project --rename --source -w -X --request --data -o --output
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list|ls
        info
        monitor
        version
        help
        config|image|network|profile|project|storage|cluster|remote|alias|operation|snapshot|warning|auth|file list|ls|show|get|info|list-leases|list-members|list-allocations|get-default
        network acl|forward|peer|zone|load-balancer list|show|get
        network list-leases|list-allocations|info
        config device|template|metadata|trust list|show|get
        storage volume|bucket|volume-snapshot list|show|get|info
        storage volume snapshot list|show
        cluster group|role list|show
        manpage
        top
        project info
        image alias list
        webui
        """
      ),
      Verb.paths(
        """
        launch
        init
        create
        copy|cp
        snapshot
        snapshot create
        import
        publish
        image import|copy|refresh
        image alias create
        network|profile|project|storage create
        network * create
        profile copy
        storage volume|bucket create|copy|import|snapshot
        storage volume snapshot create
        config template create
        remote add
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        start
        stop
        restart|reboot
        pause|freeze
        unpause|resume|unfreeze
        operation delete
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        move|mv
        rename
        restore
        rebuild
        migrate
        config set|unset|edit
        config device add|remove|override|set|unset
        config template edit
        profile set|unset|edit|add|remove|assign|device|rename
        profile device add|remove|set|unset
        network set|unset|edit|attach|detach|attach-profile|detach-profile|rename
        network * set|unset|edit|rule|port
        network * rule|port add|remove
        storage set|unset|edit
        storage volume set|unset|edit|attach|detach|rename|move|restore
        storage volume snapshot restore|rename
        snapshot restore|rename
        image edit|set-property|unset-property
        project set|unset|edit|rename
        cluster *
        remote rename|set-url|set-default|switch
        project switch
        alias add|remove|rename
        warning acknowledge
        """,
        .changesGuest
      ),
      Verb.paths(
        """
        export
        image export
        storage volume export
        file pull
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        exec
        query
        shell
        console
        file edit
        file mount
        """,
        .runsInCloud
      ),
      Verb.paths("file push|create", .writesContainer),
      Verb.paths(
        """
        delete
        rm
        """,
        .deletesMachine
      ),
      Verb.paths(
        """
        image delete
        image alias delete
        network|profile|project|storage|warning delete
        network * delete
        storage volume delete
        storage bucket delete
        storage bucket key delete
        config trust remove
        config template delete
        file delete
        cluster remove
        remote remove
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        snapshot delete
        storage volume snapshot delete
        """,
        .deletesBackup
      ),
      Verb.paths("config trust add", .grantsCloud),
      Verb.paths("admin cluster list-database"),
      Verb.paths("admin *", .changesCloud)
    ),
    examples: [
      Example("incus delete web --force", "delete infrastructure incus delete web"),
      Example("incus list"),
      Example("incus frob", "unknown text incus frob"),
    ]
  )
}
