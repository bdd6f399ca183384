internal import Effects
package import ToolDescriptions

extension Tool {
  static let cloudflared = Tool(
    "cloudflared",
    summary: "Makes tunnels to Cloudflare.",
    source:
      "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks, cloudflared 2025.4",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .value("--config", "--credentials-file", "--origincert", "--cred-file", does: [.reads]),
      .value("--logfile", "--pidfile", does: [.creates]),
      .flag("-v", "-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-autoupdate --no-tls-verify --overwrite-dns",
    values: """
      --url --loglevel --protocol --token --hostname --metrics --edge-ip-version -o --output
      --name --region
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        help
        version
        tunnel list|info|ready|diag
        tunnel ingress validate|rule
        tunnel route ip show|get
        tunnel vnet list
        tunnel token
        access token
        tail
        """
      ),
      Verb.paths(
        """
        login
        tunnel login
        access login
        access ssh-config
        access ssh-gen
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        tunnel delete
        tunnel cleanup
        tunnel route ip delete
        tunnel vnet delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        tunnel create
        tunnel vnet add
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        tunnel route dns
        tunnel route lb
        tunnel route ip add
        service install|uninstall
        update
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        tunnel
        tunnel run
        proxy-dns
        access tcp|rdp|ssh|smb
        """,
        .opensTunnel
      ),
      Verb.paths("access curl", .runsInCloud)
    ),
    examples: [
      Example(
        "cloudflared tunnel delete app -f",
        "delete infrastructure cloudflared tunnel delete app"
      ),
      Example("cloudflared tunnel list"),
      Example("cloudflared frob", "unknown text cloudflared frob"),
    ]
  )
}

extension Deed {
  /// Somebody outside can reach something on this machine.
  package static let opensTunnel = Deed(
    .grant,
    .named(.network),
    reversibility: .unknown,
    why: "others can reach this machine through it as long as it runs"
  )
}
