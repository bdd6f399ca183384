internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nomad = Tool(
    "nomad",
    summary: "Runs jobs on a cluster.",
    source: "https://developer.hashicorp.com/nomad/commands, Nomad 1.9",
    grammar: .single,
    options: [
      .value("-address", does: [.connects]),
      .value(
        "-var-file",
        "-ca-cert",
        "-client-cert",
        "-client-key",
        "-config",
        "-vars-file",
        does: [.reads]
      ),
      .flag("-yes", "-force", "-y", skipsQuestion: true),
      .flag("-purge", does: [.purgesJob]),
      .flag("-version", "-v", sets: [.help]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -detach -verbose -json -short -evals -all-allocs -hcl1 -diff -quiet -no-color -force-color
      -stats -self -enable -disable -tail -f -stderr -stdout -global -no-shutdown-delay
      -ignore-system -m -monitor -all -preserve-counts -preserve-resources -policy-override -i
      -t -list -dev -server -client -stale -allocs -meta -resources -on-error
      """,
    values: """
      -namespace -region -token -tls-server-name -t-format -out -check-index -var -job -task -n
      -c -e -per-page -filter -deadline -reason -signal -type -name -description -policy -group
      -id-prefix-template -payload -version-tag -log-level -data-dir -bind -node -region-name
      -consul-token -vault-token
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        status
        plan
        logs
        version
        ui
        monitor
        job status|plan|inspect|validate|history|deployments|allocs|periodic
        validate
        inspect
        alloc status|logs|fs|checks
        fs
        node status|config
        server members
        deployment list|status
        eval list|status
        namespace list|status|inspect
        var list|get
        volume status|snapshot
        volume snapshot list
        quota list|status|inspect|usage
        acl * list|info|self
        operator raft list-peers
        operator scheduler get-config
        operator autopilot get-config|health
        operator snapshot inspect
        plugin status
        recommendation list|info
        scaling policy list|info
        service list|info
        agent-info
        license get
        """
      ),
      Verb.paths(
        """
        operator snapshot save
        operator debug
        job init
        init
        tls *
        var init
        volume init
        quota init
        """,
        .writesFiles
      ),
      Verb.paths("login", .changesSettings),
      Verb.paths("fmt", .terraformFormats),
      Verb.paths(
        """
        run
        job run|revert|scale|promote|tag|eval|restart
        deployment promote|fail|pause|resume|unblock
        alloc restart|signal|stop
        node drain|eligibility|meta
        node meta apply
        node pool apply
        namespace apply
        var put|lock
        volume register|create|detach
        volume snapshot create
        quota apply
        system reconcile
        operator scheduler set-config
        operator autopilot set-config
        operator raft transfer-leadership
        operator gossip *
        job action
        recommendation apply|dismiss
        server join
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        stop
        job stop
        """,
        .stopsJob
      ),
      Verb.paths(
        """
        exec
        alloc exec
        job dispatch
        job periodic force
        agent
        operator client-state
        operator api
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        system gc
        var purge
        volume delete|deregister
        volume snapshot delete
        namespace delete
        node pool delete
        quota delete
        acl * delete
        service delete
        eval delete
        server force-leave
        operator raft remove-peer
        """,
        .deletesCloud
      ),
      Verb.paths(
        "operator snapshot restore",
        Deed(
          .overwrite,
          .named(.infrastructure),
          reversibility: .irreversible,
          why: "everything in Nomad becomes what the snapshot holds"
        )
      ),
      Verb.paths(
        """
        acl * create|update|apply
        acl bootstrap
        """,
        .grantsCloud
      )
    ),
    examples: [
      Example(
        "nomad job stop -purge web",
        "delete infrastructure the job's definition",
        "modify infrastructure nomad job stop web"
      ),
      Example("nomad status"),
      Example("nomad status -zap", "unknown text -zap"),
    ]
  )
}

extension Deed {
  /// A job stops; its definition stays until the garbage is collected.
  static let stopsJob = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "its allocations go with what they keep on their own disks",
    safer: "nomad job inspect first"
  )
  /// The definition of a job goes too.
  static let purgesJob = Deed(
    .delete,
    .fixed(.infrastructure, "the job's definition"),
    reversibility: .irreversible,
    why: "a purged job can't be started again from what Nomad keeps",
    safer: "the same without -purge"
  )
}
