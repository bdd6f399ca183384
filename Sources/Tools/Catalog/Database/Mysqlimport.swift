internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mysqlimport = Tool(
    "mysqlimport",
    summary: "Puts rows of files into tables.",
    source: "mysqlimport(1), MariaDB 10.11",
    grammar: .gnu,
    options: [
      .flag("-d", "--delete", sets: ["delete"]), .value("-h", "--host", does: [.connects]),
      .value("--defaults-file", "--defaults-extra-file", does: [.reads]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -i --ignore -r --replace -l --lock-tables --low-priority -L --local -v --verbose -s
      --silent -C --compress --ssl --ignore-foreign-keys
      """,
    values: """
      -c --columns --fields-terminated-by --fields-enclosed-by --fields-optionally-enclosed-by
      --fields-escaped-by --lines-terminated-by --ignore-lines -u --user -P --port -S --socket
      --protocol --default-character-set --use-threads --ssl-ca --ssl-cert --ssl-key
      """,
    attached: "-p --password",
    operands: .list([[.opens]], rest: [.reads]),
    does: [
      Deed(
        .overwrite,
        .fixed(.rows, "of the tables"),
        when: ["delete"],
        reversibility: .irreversible,
        why: "each table is emptied first"
      ), Deed(.modify, .fixed(.rows, "of the tables"), unless: ["delete"], reversibility: .unknown),
    ],
    examples: [
      Example(
        "mysqlimport app a.txt",
        "modify rows of the tables",
        "read a.txt",
        "read database app"
      ),
      Example(
        "mysqlimport --delete --local app a.txt",
        "overwrite rows of the tables",
        "read a.txt",
        "read database app"
      ),
      Example(
        "mysqlimport --zap app a.txt",
        "modify rows of the tables",
        "read a.txt",
        "read database app",
        "unknown text --zap"
      ),
    ]
  )
}
