internal import Effects
internal import ToolDescriptions

extension Tool {
  static let oci = Tool(
    "oci",
    summary: "Works on Oracle Cloud.",
    source: "https://docs.oracle.com/iaas/tools/oci-cli, oci 3.55",
    grammar: .inputs,
    options: [
      .flag("--force", skipsQuestion: true),
      .value("--profile", does: [.usesProfile]),
      .value("--config-file", "--defaults-file", "--from-json", does: [.reads]),
      .value("--file", does: [Deed(.overwrite, .path, when: ["download"])]),
      .value("--download-dir", does: [.writesDownloads]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -d --debug --raw-output --no-retry -i --cli-auto-prompt --all --is-verbose
      """,
    values: """
      --query --output --region --auth --endpoint --cert-bundle --cli-rc-file
      --connection-timeout --read-timeout --max-retries --compartment-id --wait-for-state
      """,
    operands: .reader(.lastOperation),
    verbs: Verb.all(
      Verb.words(
        """
        list get head ping summarize search query validate export check compute-usage
        """
      ),
      Verb.words(
        """
        list-all list-object-versions request-summarized generate-docker-image
        """
      ),
      Verb.words("get-object bulk-download download get-content", sets: ["download"], .writesFiles),
      Verb.words(
        """
        create launch copy add import register provision clone bulk-create generate begin
        multipart initiate make
        """,
        .createsCloud
      ),
      Verb.words(
        """
        start stop enable disable attach detach action reboot restart resume suspend associate
        update-tag
        """,
        .switchesCloud
      ),
      Verb.words(
        """
        update patch put bulk-upload sync rename restore move change scale rotate upload apply
        reset failover switchover modify reencrypt convert upgrade refresh cancel edit set
        configure migrate resize
        """,
        .changesCloud
      ),
      Verb.words("invoke run execute raw-request", .runsInCloud),
      Verb.words("grant authorize create-policy", .grantsCloud),
      Verb.words("publish send submit", .publishesCloud),
      Verb.words(
        """
        delete bulk-delete terminate remove purge deregister schedule abort deactivate drop empty
        bulk-delete-versions delete-object
        """,
        .deletesCloud
      ),
      Verb.paths("os object get", sets: ["download"], .writesFiles),
      Verb.paths("os object bulk-download", sets: ["download"], .writesFiles),
      Verb.paths("os preauth-request create", .createsCloud),
      Verb.paths(
        """
        setup *
        session *
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        session validate
        iam * list|get
        os ns get
        help
        """
      ),
      Verb.paths(
        """
        iam policy create
        iam policy update
        iam user api-key upload
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        kms management key schedule-deletion
        vault secret schedule-secret-deletion
        """,
        .deletesKept
      ),
      Verb.paths(
        """
        bv backup delete
        bv boot-volume-backup delete
        db backup delete
        """,
        .deletesBackup
      ),
      Verb.paths("compute instance terminate", .deletesMachine),
      Verb.paths("raw-request", .runsInCloud)
    ),
    examples: [
      Example(
        "oci compute instance terminate --instance-id ocid1.x --force",
        "delete infrastructure oci compute instance terminate ocid1.x"
      ),
      Example("oci compute instance list -c x"),
      Example(
        "oci compute instance frob --instance-id x",
        "unknown text oci compute instance frob"
      ),
    ]
  )
}
