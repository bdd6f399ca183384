internal import Effects
internal import ToolDescriptions

extension Tool {
  static let stripe = Tool(
    "stripe",
    summary: "Works on payments of Stripe.",
    source: "https://docs.stripe.com/cli, stripe 1.26",
    grammar: .inputs,
    options: [
      .flag("-c", "--confirm", skipsQuestion: true),
      .flag("--live", does: [.actsLive]),
      .value("-p", "--project-name", does: [.usesProfile]),
      .value("--config", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -i --interactive --show-headers -s --dark-style --skip-verify --latest -l --latest-api
      --print-json --non-interactive
      """,
    values: """
      --color --device-name --log-level --api-key -d --data -e --expand --format -f --forward-to
      --events --limit -b --ending-before -a --starting-after --stripe-version --stripe-account
      --idempotency
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("cancel void expire", .changesCloud),
      Verb.paths(
        """
        get
        help
        version
        status
        resources
        community
        samples list
        open
        logs tail
        * list|retrieve|search
        * * list|retrieve|search
        """
      ),
      Verb.paths(
        """
        login
        logout
        config
        completion
        plugin install|uninstall|upgrade
        """,
        .changesSettings
      ),
      Verb.paths("listen", .runsInCloud),
      Verb.paths(
        """
        trigger
        fixtures
        """,
        .createsCloud
      ),
      Verb.paths("post", .changesCloud),
      Verb.paths("delete", .deletesCloud),
      Verb.paths(
        """
        samples create
        serve
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        refunds create
        charges create
        payouts create
        transfers create
        topups create
        payment_intents confirm|capture|create
        invoices pay|send|finalize
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        * cancel|update|capture|confirm|void_invoice|mark_uncollectible|close|expire
        events resend
        """,
        .changesCloud
      )
    ),
    examples: [
      Example(
        "stripe customers delete cus_1 -c",
        "delete infrastructure stripe customers delete cus_1"
      ),
      Example("stripe customers list --limit 3"),
      Example("stripe frob", "unknown text stripe frob"),
    ]
  )
}

extension Deed {
  /// Real money and customers, rather than those for tests.
  static let actsLive = Deed(
    .unknown,
    .fixed(.account, "live mode"),
    why: "it acts on real customers and payments",
    safer: "the same without --live"
  )
}
