internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mysqladmin = Tool(
    "mysqladmin",
    summary: "Administers a MySQL or MariaDB server.",
    source: "mysqladmin(1), MariaDB 10.11.19",
    grammar: .gnu,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .value("-h", "--host", does: [.connects]),
      .flag("-?", "-I", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --skip-ssl --skip-ssl-verify-server-cert --no-defaults --print-defaults --debug-check
      --debug-info -C --compress -l --local -b --no-beep -r --relative -s --silent --ssl
      --ssl-verify-server-cert -v --verbose -E --vertical --wait-for-all-slaves
      """,
    values: """
      --defaults-file --defaults-extra-file --defaults-group-suffix --ssl-mode -c --count
      --character-sets-dir --default-character-set -P --port --protocol -S --socket -i --sleep
      --ssl-ca --ssl-capath --ssl-cert --ssl-cipher --ssl-key --ssl-crl --ssl-crlpath
      --tls-version -u --user --connect-timeout --shutdown-timeout --plugin-dir --default-auth
      """,
    attached: "-# -p --password -w --wait",
    operands: .reader(.task),
    verbs: [
      Verb("drop", .dropsNamed),
      Verb("create", Deed(.create, .named(.database), reversibility: .reversible)),
      Verb("shutdown", .stopsServer),
      Verb("kill", .stopsServer),
      Verb("password", .setsPassword),
      Verb("old-password", .setsPassword),
      Verb("flush-logs", .stopsServer),
      Verb("flush-hosts", .stopsServer),
      Verb("flush-privileges", .stopsServer),
      Verb("flush-status", .stopsServer),
      Verb("flush-tables", .stopsServer),
      Verb("flush-threads", .stopsServer),
      Verb("flush-all-statistics", .stopsServer),
      Verb("flush-all-status", .stopsServer),
      Verb("flush-binary-log", .stopsServer),
      Verb("refresh", .stopsServer),
      Verb("reload", .stopsServer),
      Verb("start-slave", .stopsServer),
      Verb("stop-slave", .stopsServer),
      Verb("start-all-slaves", .stopsServer),
      Verb("stop-all-slaves", .stopsServer),
      Verb("ping"),
      Verb("status"),
      Verb("extended-status"),
      Verb("variables"),
      Verb("version"),
      Verb("processlist"),
      Verb("debug"),
    ],
    examples: [
      Example("mysqladmin drop app", "delete database mysqladmin"),
      Example("mysqladmin -f -u root drop app", "delete database mysqladmin"),
      Example("mysqladmin --zap status", "unknown text --zap"),
    ]
  )
}
