internal import Effects
internal import ToolDescriptions

extension Tool {
  static let consul = Tool(
    "consul",
    summary: "Finds services and keeps settings.",
    source: "https://developer.hashicorp.com/consul/commands, Consul 1.20",
    grammar: .single,
    options: [
      .value("-http-addr", does: [.connects]),
      .value(
        "-token-file",
        "-ca-file",
        "-client-cert",
        "-client-key",
        "-config-file",
        "-config-dir",
        does: [.reads]
      ),
      .flag("-force", "-prune", "-force-without-cross-signing", skipsQuestion: true),
      .flag("-version", "-v", sets: [.help]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -recurse -keys -detailed -stale -cas -base64 -meta -dev -enable -disable -wan -json -self
      -services -nodes -checks -merge-policies -no-merge -append -ui -server -ephemeral -status
      -bootstrap -list -reset
      """,
    values: """
      -datacenter -namespace -partition -token -separator -format -node -service -tag -near
      -node-meta -address -id -name -description -rules -policy-id -policy-name -secret
      -accessor-id -role-id -kind -modify-index -flags -session -release -acquire -filter
      -timeout -reason -bind -data-dir -log-level -node-name -config-entry -ttl -datacenters
      -upsert -proxy-id -sidecar-for -peer-id -type -method -bearer-token-file -token-sink-file
      -meta-key -pass-stdin -child-exit-code -install -remove -use
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        kv get|export
        members
        info
        version
        catalog *
        catalog datacenters|nodes|services
        acl * list|read
        config list|read
        intention list|get|match|check
        operator raft list-peers
        operator autopilot state|get-config
        operator usage instances
        snapshot inspect
        rtt
        validate
        monitor
        troubleshoot *
        peering list|read
        namespace list|read
        connect ca get-config
        """
      ),
      Verb.paths(
        """
        snapshot save
        debug
        tls ca|cert create
        keygen
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        login
        logout
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        kv put
        kv import
        reload
        maint
        services register
        config write
        intention create
        peering establish
        connect ca set-config
        operator autopilot set-config
        operator raft transfer-leader
        namespace create|update|write
        keyring
        event
        lock
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        kv delete
        leave
        force-leave
        services deregister
        config delete
        intention delete
        acl * delete
        peering delete
        namespace delete
        operator raft remove-peer
        """,
        .deletesCloud
      ),
      Verb.paths(
        "snapshot restore",
        Deed(
          .overwrite,
          .named(.infrastructure),
          reversibility: .irreversible,
          why: "everything in Consul becomes what the snapshot holds"
        )
      ),
      Verb.paths(
        """
        acl * create|update
        acl bootstrap
        acl set-agent-token
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        exec
        agent
        watch
        connect envoy|proxy
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example("consul kv delete -recurse app/", "delete infrastructure consul kv delete app/"),
      Example("consul members"),
      Example("consul members -zap", "unknown text -zap"),
    ]
  )
}
