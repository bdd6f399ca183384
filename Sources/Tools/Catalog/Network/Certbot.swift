internal import Effects
internal import ToolDescriptions

extension Tool {
  static let certbot = Tool(
    "certbot",
    summary: "Gets and renews certificates.",
    source: "certbot(1), certbot 2.1",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .flag(
        "-n",
        "--non-interactive",
        "--noninteractive",
        "--agree-tos",
        "--force-renewal",
        "--no-delete-after-revoke",
        skipsQuestion: true
      ),
      .value(
        "--pre-hook",
        "--post-hook",
        "--deploy-hook",
        "--renew-hook",
        "--manual-auth-hook",
        "--manual-cleanup-hook",
        does: [Deed(.execute, .code(.shell))]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --nginx --apache --standalone --webroot --manual --staging --test-cert -v --verbose -q
      --quiet --debug --expand --redirect --no-redirect --hsts --keep-until-expiring --reinstall
      --allow-subset-of-names --register-unsafely-without-email --eff-email --no-eff-email
      --delete-after-revoke --dns-route53 --dns-cloudflare --break-my-certs --no-self-upgrade
      --must-staple
      """,
    values: """
      -d --domains --domain -m --email -w --webroot-path --cert-name --config-dir --work-dir
      --logs-dir --preferred-challenges --key-type --rsa-key-size --server --cert-path
      --key-path --fullchain-path --reason -a --authenticator -i --installer --csr
      --dns-cloudflare-credentials --max-log-backups --elliptic-curve
      """,
    does: [
      Deed(
        .modify,
        .fixed(.secret, "certificates and settings of the web server"),
        reversibility: .unknown
      )
    ],
    verbs: Verb.alike(
      "certificates plugins show_account help enhance-help",
      Deed(.read, .fixed(.secret, "certificates"))
    )
      + Verb.alike(
        "certonly run renew install register update_account enhance reconfigure",
        Deed(
          .create,
          .fixed(.secret, "certificates"),
          reversibility: .reversible,
          why: "older ones are kept"
        )
      )
      + Verb.alike(
        "revoke unregister rollback",
        Deed(
          .modify,
          .fixed(.secret, "certificates"),
          reversibility: .irreversible,
          why: "a certificate that is revoked stays so"
        )
      )
      + Verb.alike(
        "delete",
        Deed(
          .delete,
          .fixed(.secret, "certificates"),
          reversibility: .irreversible,
          why: "the certificate and its key have no other copy"
        )
      ),
    examples: [
      Example("certbot certificates", "read secret certificates"),
      Example("certbot renew", "create secret certificates"),
      Example("certbot --frob certificates", "read secret certificates", "unknown text --frob"),
    ]
  )
}
