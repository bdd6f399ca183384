internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mysqldump = Tool(
    "mysqldump",
    summary: "Writes databases as SQL.",
    source: "mysqldump(1), MariaDB 10.11.19",
    grammar: .gnu,
    options: [
      .flag("--delete-master-logs", does: [.deletesBinaryLogs]),
      .value("-h", "--host", does: [.connects]),
      .value("--log-error", does: [.overwrites]),
      .value("-r", "--result-file", does: [.overwrites]),
      .value("-T", "--tab", does: [Deed(.overwrite, .tree)]),
      .flag("-?", "-I", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --skip-ssl --skip-ssl-verify-server-cert --no-defaults --print-defaults -A --all-databases
      -Y --all-tablespaces -y --no-tablespaces --add-drop-database --add-drop-table
      --add-drop-trigger --add-locks --allow-keywords --apply-slave-statements -i --comments
      --compact -c --complete-insert -C --compress --copy-s3-tables -a --create-options -B
      --databases --debug-check --debug-info --delayed-insert -K --disable-keys --dump-date -H
      --dump-history -E --events -e --extended-insert -F --flush-logs --flush-privileges -f
      --force --gtid --header --hex-blob --include-master-host-port --insert-ignore -x
      --lock-all-tables -l --lock-tables --log-queries --no-autocommit -n --no-create-db -t
      --no-create-info -d --no-data --no-data-med -N --no-set-names --opt --order-by-primary
      --order-by-size -q --quick -Q --quote-names --replace -R --routines --set-charset
      --single-transaction --skip-opt --ssl --ssl-verify-server-cert --tables --triggers --tz-utc
      -v --verbose -X --xml --galera-info
      """,
    values: """
      --defaults-file --defaults-extra-file --defaults-group-suffix --ssl-mode --as-of
      --character-sets-dir --compatible --default-character-set --fields-terminated-by
      --fields-enclosed-by --fields-optionally-enclosed-by --fields-escaped-by --ignore-database
      --ignore-table-data --ignore-table --lines-terminated-by --max-allowed-packet
      --max-statement-time --net-buffer-length -P --port --protocol -S --socket --ssl-ca
      --ssl-capath --ssl-cert --ssl-cipher --ssl-key --ssl-crl --ssl-crlpath --tls-version
      --system -u --user -w --where --plugin-dir --default-auth
      """,
    attached: "-# --debug --dump-slave --master-data -p --password",
    operands: .list([[.opens]], rest: []),
    examples: [
      Example("mysqldump app", "read database app"),
      Example("mysqldump -u me -p --all-databases -r a.sql", "overwrite a.sql"),
      Example("mysqldump --zap app", "read database app", "unknown text --zap"),
    ]
  )
}
