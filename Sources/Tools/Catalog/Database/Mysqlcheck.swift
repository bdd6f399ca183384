internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mysqlcheck = Tool(
    "mysqlcheck",
    summary: "Checks, repairs and analyses tables.",
    source: "mysqlcheck(1), MariaDB 10.11",
    grammar: .gnu,
    options: [
      .flag(
        "-r",
        "--repair",
        "-o",
        "--optimize",
        "-g",
        "--check-upgrade",
        "--auto-repair",
        "--fix-db-names",
        "--fix-table-names",
        "-Z",
        "--process-views",
        sets: ["write"]
      ), .value("-h", "--host", does: [.connects]),
      .value("--defaults-file", "--defaults-extra-file", does: [.reads]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -c --check -a --analyze -A --all-databases -B --databases -C --check-only-changed -e
      --extended -F --fast -m --medium-check -q --quick -v --verbose -s --silent --use-frm
      --flush --persistent --skip-database
      """,
    values: "-u --user -P --port -S --socket --protocol --tables --ssl-ca",
    attached: "-p --password",
    operands: .list([[.opens]], rest: []),
    does: [
      Deed(.read, .fixed(.database, "server"), unless: ["write"]),
      Deed(
        .modify,
        .fixed(.table, "checked tables"),
        when: ["write"],
        reversibility: .unknown,
        why: "a repair may drop rows that it can't read"
      ),
    ],
    examples: [
      Example("mysqlcheck app", "read database app", "read database server"),
      Example("mysqlcheck -r app t", "modify table checked tables", "read database app"),
      Example(
        "mysqlcheck --zap app",
        "read database app",
        "read database server",
        "unknown text --zap"
      ),
    ]
  )
}
