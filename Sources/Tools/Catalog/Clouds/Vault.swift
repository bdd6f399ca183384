internal import Effects
internal import ToolDescriptions

extension Tool {
  static let vault = Tool(
    "vault",
    summary: "Keeps secrets, and gives access to them.",
    source: "https://developer.hashicorp.com/vault/docs/commands, Vault 1.19",
    grammar: .single,
    options: [
      .value("-address", "-agent-address", does: [.connects]),
      .flag("-force", "-f", skipsQuestion: true),
      .value("-ca-cert", "-client-cert", "-client-key", does: [.reads]),
      .flag("-v", sets: [.help]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -detailed -tls-skip-verify -no-print -token-only -no-store -patch -prefix -sync -accessor
      -self -output-curl-string -output-policy -non-interactive -local -dev -init -cancel
      -status -verify -migrate -reset -renewable -orphan -no-default-policy -decode-only
      """,
    values: """
      -namespace -ns -field -format -header -mfa -method -mount -path -policy -ttl -wrap-ttl
      -tls-server-name -cas -cas-required -version -versions -mode -description
      -default-lease-ttl -max-lease-ttl -type -period -id -display-name -use-limit -role
      -increment -log-level -key-shares -key-threshold -recovery-shares -recovery-threshold
      -pgp-keys -unlock-key -ca-path -custom-metadata -delete-version-after -max-versions
      -options -plugin-name -plugin-version -config -entity-alias -explicit-max-ttl -nonce -otp
      -interval -duration -target -metrics-interval -output -dump
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        read
        list
        status
        path-help
        print token
        version
        version-history
        kv get|list
        kv metadata get
        token lookup|capabilities
        auth list|help
        secrets list
        policy list|read
        policies
        audit list
        lease lookup
        plugin list|info
        operator members|diagnose|usage|key-status
        operator raft list-peers
        operator raft autopilot state|get-config
        namespace list|lookup
        hcp status
        monitor
        events subscribe
        """
      ),
      Verb.paths(
        """
        debug
        operator raft snapshot save
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        login
        agent
        proxy
        policy fmt
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        kv undelete
        token create
        token renew
        lease renew
        namespace create
        policy fmt
        unwrap
        transit import
        pki issue
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        init|unseal|seal|rekey|rotate|step-down|generate-root
        kv put|patch
        kv rollback
        kv metadata put|patch
        write
        patch
        secrets enable|tune|move
        auth enable|tune|move
        audit enable
        plugin register|reload|runtime
        operator init|rekey|rotate|generate-root|migrate|step-down|seal|unseal
        operator raft join|demote|promote
        namespace patch|lock|unlock
        """,
        .writesSecret
      ),
      Verb.paths("policy write", .grantsCloud),
      Verb.paths("kv delete", .deletesVersion),
      Verb.paths(
        """
        delete
        kv destroy
        kv metadata delete
        secrets disable
        auth disable
        policy delete
        lease revoke
        token revoke
        plugin deregister
        namespace delete
        operator raft remove-peer
        """,
        .deletesSecret
      ),
      Verb.paths(
        "audit disable",
        Deed(
          .delete,
          .named(.secret),
          reversibility: .irreversible,
          why: "nobody sees any more who read what",
          traits: [.protection]
        )
      ),
      Verb.paths(
        "operator raft snapshot restore",
        Deed(
          .overwrite,
          .named(.secret),
          reversibility: .irreversible,
          why: "everything in Vault becomes what the snapshot holds"
        )
      ),
      Verb.paths(
        """
        ssh
        server
        """,
        .runsInCloud
      )
    ),
    variables: [
      Variable("VAULT_ADDR", does: [.connects])
    ],
    examples: [
      Example("vault kv destroy -versions=1 secret/a", "delete secret vault kv destroy secret/a"),
      Example("vault kv get -field=a secret/a"),
      Example("vault kv get -zap secret/a", "unknown text -zap"),
    ]
  )
}

extension Deed {
  /// A version of a secret can be undeleted with version 2 of the store; version 1 keeps none.
  static let deletesVersion = Deed(
    .delete,
    .named(.secret),
    reversibility: .unknown,
    why: "`vault kv undelete` brings it back only from a store of version 2"
  )
  /// Secrets go for good, or what gives access to them.
  static let deletesSecret = Deed(
    .delete,
    .named(.secret),
    reversibility: .irreversible,
    why: "secrets that are destroyed or disabled with their engine don't come back",
    safer: "vault operator raft snapshot save FILE"
  )
  /// Something in Vault has another value.
  static let writesSecret = Deed(
    .modify,
    .named(.secret),
    reversibility: .unknown,
    why: "what it was before is kept only by a store of version 2"
  )
}
