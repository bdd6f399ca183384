internal import Effects
internal import Linux

extension DatabaseCall {
  /// mysql(1) and mysqladmin(1), MariaDB 10.11.
  private static let mysql = ClientWords.Table(
    short: [
      "D": "dbname", "e": "", "h": "host", "P": "port", "S": "socket", "u": "user",
    ],
    long: [
      "database": "dbname", "execute": "", "host": "host", "port": "port", "socket": "socket",
      "user": "user", "init-command": "", "delimiter": "", "prompt": "", "tee": "",
      "default-character-set": "", "protocol": "protocol", "connect-timeout": "",
      "max-allowed-packet": "", "net-buffer-length": "", "select-limit": "", "max-join-size": "",
      "character-sets-dir": "",
    ],
    attached: ["p": "password"],
    optional: ["password": "password", "pager": ""],
    flags: [
      "batch", "silent", "force", "table", "vertical", "html", "xml", "raw", "quick", "wait",
      "skip-column-names", "column-names", "no-auto-rehash", "auto-rehash", "verbose", "compress",
      "comments", "skip-comments", "unbuffered", "named-commands", "safe-updates", "no-beep",
      "skip-line-numbers", "line-numbers", "show-warnings", "reconnect", "skip-reconnect",
      "abort-source-on-error", "one-database", "ignore-spaces", "skip-pager", "skip-ssl",
      "no-defaults", "sigint-ignore", "binary-mode",
    ]
  )

  /// The connection that `mysql` or `mysqladmin` would make, with what the files of settings say.
  ///
  /// The files are read here and not by the library, which would also do what they say: run
  /// commands, or load plugins. What the machine's files include isn't followed, nor are other
  /// groups than those named; a person's file that includes others isn't taken at all.
  static func mysql(_ query: DamageQuery, limit: Int) throws(Unknown) -> DatabaseCall {
    guard let words = ClientWords(query.words, mysql), words.values["protocol"] == nil else {
      throw Unknown("an option of \(query.client) isn't known")
    }
    let files = ["MYSQL_HOME", "MARIADB_HOME", "MYSQL_GROUP_SUFFIX", "MARIADB_GROUP_SUFFIX"]
    if let name = files.first(where: { query.variables[$0]?.isEmpty == false }) {
      throw Unknown("\(name) says which settings count")
    }
    var connection: [String: String] = [:]
    if !query.words.contains("--no-defaults") {
      let own = Path.join(query.variables["HOME"] ?? "/nonexistent", ".my.cnf")
      for path in ["/etc/my.cnf", "/etc/mysql/my.cnf", own] {
        guard let text = try TextFacts.read(path, limit: limit) else { continue }
        let file = OptionFile(text, groups: groups)
        guard !file.hasMore || path != own else {
          throw Unknown("'\(path)' includes other files, which aren't followed")
        }
        for (name, value) in file.values {
          connection[name] = value
          connection[name + "Label"] = path
        }
      }
    }
    if let port = query.variables["MYSQL_TCP_PORT"] {
      connection["port"] = connection["port"] ?? port
    }
    if let socket = query.variables["MYSQL_UNIX_PORT"] {
      connection["socket"] = connection["socket"] ?? socket
    }
    if let password = query.variables["MYSQL_PWD"], connection["password"] == nil {
      connection["password"] = password
      connection["passwordLabel"] = "MYSQL_PWD"
    }
    for (name, value) in words.values where !name.isEmpty {
      guard value != "?" else { throw Unknown("\(query.client) asks for its password") }
      connection[name] = value
      connection[name + "Label"] = nil
    }
    if query.client == "mysql", let name = words.operands.first {
      connection["dbname"] = name
      connection["dbnameLabel"] = nil
    }
    if query.client == "mysqladmin" {
      guard words.operands.count == 2, ["create", "drop"].contains(words.operands[0])
      else {
        throw Unknown("which database mysqladmin means isn't known")
      }
      connection["dbname"] = words.operands[1]
      connection["dbnameLabel"] = nil
    }
    if connection["user"] == nil { connection["user"] = query.variables["USER"] }
    return DatabaseCall(kind: "mysql", connection: connection)
  }

  private static let groups: Set<String> = [
    "client", "mysql", "client-server", "client-mariadb", "mariadb-client",
  ]

  /// The file that `sqlite3` would open.
  static func sqlite(_ query: DamageQuery) throws(Unknown) -> DatabaseCall {
    let table = ClientWords.Table(
      short: [:],
      long: ["cmd": "", "init": "", "separator": "", "nullvalue": "", "newline": "", "mmap": ""],
      flags: [
        "bail", "batch", "box", "column", "csv", "echo", "header", "noheader", "html", "json",
        "line", "list", "markdown", "quote", "readonly", "safe", "stats", "table", "tabs",
        "ascii", "interactive", "nofollow",
      ],
      hasOneDash: true
    )
    guard let words = ClientWords(query.words, table), let name = words.operands.first else {
      throw Unknown("an option of sqlite3 isn't known")
    }
    guard !name.utf8.starts(with: "file:".utf8), name != ":memory:" else {
      throw Unknown("'\(name)' isn't a plain path")
    }
    let path = name.hasPrefix("/") ? name : Path.join(query.directory, name)
    return DatabaseCall(kind: "sqlite", connection: ["path": path])
  }
}
