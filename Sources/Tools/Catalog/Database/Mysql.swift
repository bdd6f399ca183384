internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mysql = Tool(
    "mysql",
    summary: "Reads SQL and runs it in MySQL or MariaDB.",
    source: "mysql(1), MariaDB 10.11.19",
    grammar: .gnu,
    options: [
      .value("-D", "--database", does: [.opens]),
      .value("-e", "--execute", sets: ["commands"], does: [Deed(.execute, .code(.mysql))]),
      .value("-h", "--host", does: [.connects]),
      .value("--init-command", does: [Deed(.execute, .code(.mysql))]),
      .optional("--pager", does: [.runsShell]),
      .value("--tee", does: [.overwrites]),
      .flag("-?", "-I", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --skip-ssl --skip-ssl-verify-server-cert --no-defaults --print-defaults
      --abort-source-on-error --auto-rehash -A --no-auto-rehash --auto-vertical-output -B --batch
      --binary-as-hex --binary-mode --column-names -N --skip-column-names --column-type-info -c
      --comments -C --compress --connect-expired-password --debug-check -T --debug-info
      --enable-cleartext-plugin -f --force -H --html -i --ignore-spaces --line-numbers -L
      --skip-line-numbers --local-infile -G --named-commands -b --no-beep -o --one-database
      --print-query-on-error --progress-reports -q --quick -r --raw --reconnect -U --safe-updates
      --i-am-a-dummy --sandbox --secure-auth --show-warnings --sigint-ignore -s --silent --ssl
      --ssl-verify-server-cert -t --table -n --unbuffered -v --verbose -E --vertical -w --wait -X
      --xml
      """,
    values: """
      --defaults-file --defaults-extra-file --defaults-group-suffix --ssl-mode
      --character-sets-dir --connect-timeout --default-auth --default-character-set --delimiter
      --max-allowed-packet --max-join-size --net-buffer-length --plugin-dir -P --port --prompt
      --protocol --quick-max-column-width --select-limit --server-arg -S --socket --ssl-ca
      --ssl-capath --ssl-cert --ssl-cipher --ssl-key --ssl-crl --ssl-crlpath --tls-version -u
      --user
      """,
    attached: "-# --debug -p --password",
    operands: .each([.opens]),
    does: [
      Deed(.execute, .input(.mysql), unless: ["commands"])
    ],
    examples: [
      Example("mysql -e x app", "read database app", "execute mysql code x"),
      Example("mysql -u me -psecret app", "read database app", "execute mysql input"),
      Example("mysql --zap", "execute mysql input", "unknown text --zap"),
    ]
  )
}
