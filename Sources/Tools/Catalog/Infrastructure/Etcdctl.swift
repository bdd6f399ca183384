internal import Effects
internal import ToolDescriptions

extension Tool {
  static let etcdctl = Tool(
    "etcdctl",
    summary: "Reads and writes the store of a cluster.",
    source: "etcdctl(1), https://etcd.io/docs/v3.5/op-guide, etcdctl 3.5",
    grammar: .pflag,
    options: [
      .value("--endpoints", does: [.connects]),
      .value("--cacert", "--cert", "--key", does: [.reads]),
      .flag("--skip-hash-check", "--bump-revision", "--mark-compacted", skipsQuestion: true),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --hex --insecure-transport --insecure-skip-tls-verify --prefix --from-key
      --keys-only --print-value-only --count-only --prev-kv --ignore-value --ignore-lease -i
      --interactive --physical --cluster --learner --no-password --keys --rangeall
      """,
    values: """
      --command-timeout --dial-timeout --discovery-srv --keepalive-time --keepalive-timeout
      --user --password -w --write-out --limit --order --sort-by --rev --consistency --lease
      --peer-urls --data-dir --name --initial-cluster --initial-cluster-token
      --initial-advertise-peer-urls --wal-dir --ttl --progress-notify --load --max-create-rev
      --dest-prefix --new-user-password
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        get
        watch
        version
        help
        member list
        endpoint health|status|hashkv
        alarm list
        snapshot status
        lease list|timetolive
        user list|get
        role list|get
        auth status
        check datascale
        completion
        """
      ),
      Verb.paths("snapshot save", .writesFiles),
      Verb.paths(
        """
        put
        txn
        member add|update|promote
        move-leader
        lease grant
        lease keep-alive
        alarm disarm
        lock
        elect
        make-mirror
        check perf
        defrag
        downgrade *
        user add|passwd|revoke-role
        role add|revoke-permission
        """,
        .writesKey
      ),
      Verb.paths(
        """
        del
        member remove
        lease revoke
        compaction
        user delete
        role delete
        """,
        .deletesCloud
      ),
      Verb.paths("auth disable", .dropsProtection),
      Verb.paths(
        """
        auth enable
        user grant-role
        role grant-permission
        """,
        .grantsCloud
      ),
      Verb.paths(
        "snapshot restore",
        Deed(
          .overwrite,
          .named(.cluster),
          reversibility: .unknown,
          why: "the store becomes what the snapshot holds"
        )
      )
    ),
    examples: [
      Example("etcdctl del --prefix /registry", "delete infrastructure etcdctl del /registry"),
      Example("etcdctl get /registry --prefix --keys-only"),
      Example("etcdctl get --zap a", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// The store of a cluster has another value.
  static let writesKey = Deed(
    .modify,
    .named(.cluster),
    reversibility: .unknown,
    why: "the earlier value is there only until the store is compacted",
    safer: "etcdctl snapshot save FILE"
  )
}
