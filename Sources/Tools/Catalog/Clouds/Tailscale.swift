internal import ToolDescriptions

extension Tool {
  static let tailscale = Tool(
    "tailscale",
    summary: "Joins machines to one network.",
    source: "https://tailscale.com/kb/1080/cli, tailscale 1.82",
    grammar: .single,
    options: [
      .flag("-version", sets: [.help]),
      .flag("-force-reauth", "-reset", skipsQuestion: true),
      .value("-accept-risk", skipsQuestion: true),
      .flag("-advertise-exit-node", "-ssh", "-shields-up"),
      .value("-cert-file", "-key-file", does: [.overwrites]),
      .value("-socket"),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -json -active -peers -self -web -accept-dns -accept-routes -qr -bg -yes -c -until-direct
      -tsmp -icmp -peerapi -upstream -daemon -track -1 -4 -6 -exit-node-allow-lan-access -wait
      -loop -list -verbose
      """,
    values: """
      -login-server -auth-key -authkey -advertise-routes -advertise-tags -exit-node -hostname
      -operator -timeout -format -every -size -listen -set-path -https -http -tcp
      -tls-terminated-tcp -nickname -name -conflict -min-validity -filter
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.words(
        """
        status ip ping netcheck version whois dns metrics help bugreport licenses exit-node
        """
      ),
      Verb.words("up down set switch login update", .switchesCloud),
      Verb.words("configure completion", .changesSettings),
      Verb.paths(
        """
        lock status|log
        serve|funnel status
        drive list
        syspolicy list
        """
      ),
      Verb.paths(
        """
        logout
        lock remove|disable|local-disable|revoke-keys
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        funnel
        serve
        web
        lock add|sign|init
        drive share
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        file get
        cert
        """,
        .writesFiles
      ),
      Verb.paths("file cp", .publishesCloud),
      Verb.paths(
        """
        ssh
        nc
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        drive unshare|rename
        serve|funnel reset
        """,
        .changesCloud
      )
    ),
    examples: [
      Example("tailscale logout", "delete infrastructure tailscale logout"),
      Example("tailscale status --json"),
      Example("tailscale status --zap", "unknown text --zap"),
    ]
  )
}
