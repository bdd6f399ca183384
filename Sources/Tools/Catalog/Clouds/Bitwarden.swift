internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bitwarden = Tool(
    "bw",
    summary: "Keeps passwords in Bitwarden.",
    source: "https://bitwarden.com/help/cli, bw 2025.4",
    grammar: .exact,
    options: [
      .flag("-p", "--permanent", sets: ["permanent"]),
      .value("--output", does: [.overwrites]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --pretty --raw --response --cleanexit --quiet --nointeraction --check -u --uppercase -l
      --lowercase -n --number -s --special --trash --passphrase --includeNumber --capitalize -f
      --force --last --email --ambiguous --fullObject
      """,
    values: """
      --session --search --url --folderid --collectionid --organizationid --itemid --length
      --minNumber --minSpecial --words --separator --passwordenv --passwordfile --method --code
      --format --password --file --deleteInDays --maxAccessCount --name --notes --text
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        list
        get
        status
        encode
        generate
        sync
        help
        update
        completion
        config
        sdk-version
        receive
        send list|get|template
        """
      ),
      Verb.paths(
        """
        login
        logout
        lock
        unlock
        config *
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        create
        restore
        import
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        edit
        move
        share
        confirm
        """,
        .changesCloud
      ),
      Verb.paths("export", .writesFiles),
      Verb.paths("delete", .deletesVaultItem),
      Verb.paths(
        """
        send
        send create
        send edit
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        send delete
        device-approval deny|deny-all
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        serve
        device-approval approve|approve-all
        """,
        .grantsCloud
      )
    ),
    examples: [
      Example("bw delete item 99", "delete secret bw delete item 99"),
      Example("bw list items --search x"),
      Example("bw list items --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// An item goes to the trash for 30 days, or for good.
  static let deletesVaultItem = Deed(
    .delete,
    .named(.secret),
    reversibility: .unknown,
    why: "the trash keeps it for 30 days, unless --permanent is given",
    safer: "bw get item ID first"
  )
}
