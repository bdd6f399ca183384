internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dolt = Tool(
    "dolt",
    summary: "Keeps versions of a database, as git does of files.",
    source: "https://docs.dolthub.com/cli-reference/cli, Dolt 1.43",
    grammar: .exact,
    options: [
      .value("--data-dir", role: .directory), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: "--no-tls",
    values: """
      --user -u --password -p --host --port --use-db --branch --prof --result-format --profile
      """,
    subcommands: [
      .doltSql, .doltSqlServer, .doltStatus, .doltAdd, .doltMerge, .doltPush, .doltReset,
      .doltCheckout, .doltBranch, .doltClean, .doltTable,
    ],
    examples: [
      Example("dolt sql -q 'SELECT 1'", "execute mysql code SELECT 1"),
      Example("dolt reset --hard", "overwrite database dolt"),
      Example("dolt status --zap", "read database", "unknown text --zap"),
    ]
  )

  static let doltSql = Tool(
    "sql",
    summary: "Runs SQL.",
    grammar: .exact,
    options: [
      .value("-q", "--query", sets: ["commands"], does: [Deed(.execute, .code(.mysql))]),
      .value("-f", "--file", sets: ["commands"], does: [Deed(.execute, .script(.mysql))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -b --batch -c --continue --list-saved --no-auto-commit --disable-batch
      """,
    values: """
      -r --result-format -x --execute -s --save -m --message --binary-as-hex
      """,
    operands: .ignored,
    does: [Deed(.execute, .input(.mysql), unless: ["commands"])]
  )

  static let doltSqlServer = Tool(
    "sql-server",
    aliases: ["sql-client"],
    summary: "Runs a server, or talks to one.",
    grammar: .none,
    operands: .ignored,
    does: [.turnsServer]
  )

  static let doltStatus = Tool(
    "status",
    aliases: [
      "log", "diff", "show", "ls", "blame", "version", "schema", "fsck", "query-diff", "merge-base",
      "docs", "profile", "dump-docs", "reflog", "help", "describe", "creds_ls",
    ],
    summary: "Shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --oneline --parents --decorate --stat --data --schema --summary --name-only --system -v
      --verbose --all -d -s --merges --graph
      """,
    values: """
      -n --number --min-parents -r --result-format --where --limit --not --tables --diff-mode
      --filter
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let doltAdd = Tool(
    "add",
    aliases: [
      "commit", "init", "clone", "fetch", "branch_new", "tag_new", "read-tables", "config",
      "remote", "login", "backup", "creds", "stash_push", "migrate", "constraints", "conflicts",
      "verify-constraints", "sync",
    ],
    summary: "Keeps what changed.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -A --all -a --allow-empty -f --skip-empty --functional-defaults --global --local --list
      --get --add --unset
      """,
    values: """
      -m --message --date --author --name --email -b --branch --remote --depth
      """,
    operands: .ignored,
    does: [Deed(.create, .fixed(.commit, "dolt"), reversibility: .reversible)]
  )

  static let doltMerge = Tool(
    "merge",
    aliases: ["pull", "cherry-pick", "revert", "rebase"],
    summary: "Brings commits together.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: """
      --no-ff --ff-only --squash --no-commit --commit --no-edit --abort --continue -i
      --interactive --prune
      """,
    values: "-m --message --author --user",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.database, "dolt"),
        reversibility: .reversible,
        why: "commits keep what was there"
      )
    ]
  )

  static let doltPush = Tool(
    "push",
    summary: "Puts commits where others get them.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-u --set-upstream --all --silent",
    values: "--user",
    operands: .ignored,
    does: [
      Deed(
        .send,
        .fixed(.repository, "dolt remote"),
        unless: ["force"],
        reversibility: .reversible
      ),
      Deed(
        .overwrite,
        .fixed(.repository, "dolt remote"),
        when: ["force"],
        reversibility: .irreversible,
        why: "commits that others have are replaced",
        traits: [.remote]
      ),
    ]
  )

  static let doltReset = Tool(
    "reset",
    summary: "Throws changes away with --hard.",
    grammar: .exact,
    options: [
      .flag(
        "--hard",
        does: [
          Deed(
            .overwrite,
            .fixed(.database, "dolt"),
            reversibility: .irreversible,
            why: "changes that weren't committed are lost"
          )
        ]
      ), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--soft",
    operands: .ignored
  )

  static let doltCheckout = Tool(
    "checkout",
    summary: "Switches, or throws changes of tables away.",
    grammar: .exact,
    options: [
      .flag("-b", sets: ["new"]), .flag("-h", "--help", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: "-t --track --move",
    values: "-B",
    operands: .each([
      Deed(
        .modify,
        .named(.table),
        unless: ["new"],
        reversibility: .unknown,
        why: "a table's changes are lost if the word names a table"
      )
    ])
  )

  static let doltBranch = Tool(
    "branch",
    aliases: ["tag", "stash"],
    summary: "Manages names.",
    grammar: .exact,
    options: [
      .flag(
        "-d",
        "-D",
        "--delete",
        does: [
          Deed(
            .delete,
            .fixed(.ref, "dolt"),
            reversibility: .unknown,
            why: "commits that only this name holds are lost"
          )
        ]
      ), .flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: "-a --all -v --verbose --list -r --remote -c -m --show-current",
    operands: .ignored
  )

  static let doltClean = Tool(
    "clean",
    aliases: ["gc"],
    summary: "Deletes what isn't kept.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dry-run -s --shallow --full -x",
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.database, "dolt"),
        reversibility: .irreversible,
        why: "tables that weren't committed, or commits without a name, go"
      )
    ]
  )

  static let doltTable = Tool(
    "table",
    aliases: ["dump"],
    summary: "Works on tables.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-f --force -r --result-format --schema-only --no-batch",
    values: "-fn --file-name -d --directory",
    takesOtherWords: true,
    subcommands: [.doltTableImport, .doltTableExport, .doltTableRm, .doltTableCp]
  )

  static let doltTableImport = Tool(
    "import",
    summary: "Puts a file into a table.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: """
      -c --create-table -u --update-table -a --append-table -r --replace-table --continue
      --quiet --disable-fk-checks --all-text
      """,
    values: """
      -m --map -s --schema -pk --pk -file-type --file-type --delim --columns
      """,
    operands: .list([[], [.reads]], rest: []),
    does: [.importsRows]
  )

  static let doltTableExport = Tool(
    "export",
    summary: "Writes a table.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    values: "--file-type",
    operands: .list([[], [.overwrites]], rest: [])
  )

  static let doltTableRm = Tool(
    "rm",
    aliases: ["drop", "mv"],
    summary: "Deletes tables.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    operands: .ignored,
    does: [.dropsServerData]
  )

  static let doltTableCp = Tool(
    "cp",
    summary: "Copies a table.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    operands: .ignored,
    does: [.importsRows]
  )
}
