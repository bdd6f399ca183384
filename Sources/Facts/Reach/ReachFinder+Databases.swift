internal import Effects
internal import Linux

/// Databases in settings, and in the files that clients of databases read.
extension ReachFinder {
  /// How many settings that name databases are told.
  static let databaseLimit = 500

  /// The variables that client libraries read by themselves.
  var clientVariables: [String: String] {
    var variables = environment.filter { $0.key.hasPrefix("PG") || $0.key == "USER" }
    variables["HOME"] = reach.home
    return variables
  }

  /// Takes the databases that one value names, alone or with its neighbours.
  ///
  /// - Returns: Whether the value was one.
  mutating func database(
    _ leaf: Leaf,
    _ group: LeafGroup,
    _ source: String,
    isFlat: Bool
  ) -> Bool {
    guard !leaf.value.isEmpty, SecretForm.isOwn(leaf.value) || isFlat else { return false }
    let section =
      isFlat ? "" : leaf.path.dropLast().filter { Int($0) == nil }.joined(separator: ".")
    guard reach.databases.count < Self.databaseLimit else {
      note(source, "more than \(Self.databaseLimit) settings name databases")
      return false
    }
    if isFlat || leaf.name.utf8.allSatisfy({ !(97...122).contains($0) }), !leaf.name.isEmpty,
      variable(leaf, group.values, source, section)
    {
      return true
    }
    var isOne = false
    let addresses =
      DatabaseAddress.isDatabase(leaf.value)
      ? [leaf.value] : AddressLeaves.addresses(in: leaf.value.utf8[...])
    for address in addresses {
      isOne = true
      let settings = DatabaseSettings(values: [:], source: source)
      guard let fact = try? settings.fact(leaf.shown, address) else {
        note(source, "line \(leaf.line) names a database in a form that isn't known")
        continue
      }
      let call = try? DatabaseCall.setting(
        address,
        label: "\(leaf.shown) in \(source)",
        variables: clientVariables,
        folder: Path.parent(source)
      )
      add(
        fact,
        SourcePlace(source, line: leaf.line),
        section,
        call,
        hasSecret: hasPassword(address)
      )
    }
    return grouped(leaf, group, source, section) || isOne
  }

  private func hasPassword(_ address: String) -> Bool {
    DatabaseURL(address)?.password != nil
  }

  /// A variable such as `DATABASE_URL` or `DB_HOST`, among others.
  private mutating func variable(
    _ leaf: Leaf,
    _ values: [String: String],
    _ source: String,
    _ section: String
  ) -> Bool {
    if leaf.name == "PGSERVICE" {
      service(leaf, values, source, section)
      return true
    }
    // What only refers to something else names no database here.
    guard let first = leaf.value.utf8.first, !"$<{%!".utf8.contains(first) else { return false }
    let settings = DatabaseSettings(values: values, source: source)
    do throws(Unknown) {
      guard let fact = try settings.database(leaf.name, leaf.value) else { return false }
      let folder = source.hasPrefix("/") ? Path.parent(source) : reach.folder
      let call = try? DatabaseCall.setting(
        fact,
        among: values,
        variables: clientVariables,
        folder: folder
      )
      let place = SourcePlace(source, line: leaf.line)
      let secret = call?.connection["password"]?.isEmpty == false
      add(fact, place, section, call, hasSecret: secret)
      return true
    } catch {
      // The value itself may be a secret, so the words name only its setting.
      note(source, "\(PlainName.of(leaf.name)) can't be read as a database's address")
      return true
    }
  }

  /// `PGSERVICE`: libpq finds the rest in a file of services.
  private mutating func service(
    _ leaf: Leaf,
    _ values: [String: String],
    _ source: String,
    _ section: String
  ) {
    let fact = DatabaseFact(
      setting: "PGSERVICE",
      source: source,
      scheme: "postgresql",
      host: "?",
      name: leaf.value
    )
    let call = DatabaseCall(
      kind: "postgres",
      connection: ["label": "PGSERVICE in \(source)"],
      variables: clientVariables.merging(values.filter { $0.key.hasPrefix("PG") }) { $1 }
    )
    add(fact, SourcePlace(source, line: leaf.line), section, call, hasSecret: false)
  }

  private static let sorts = [
    "postgresql": "postgres", "postgres": "postgres", "postgis": "postgres", "pg": "postgres",
    "mysql": "mysql", "mysql2": "mysql", "mariadb": "mysql", "trilogy": "mysql",
  ]

  /// Neighbours such as `adapter`, `host`, `database`, `username` of frameworks' files; the name of
  /// the database speaks for all of them.
  private mutating func grouped(
    _ leaf: Leaf,
    _ group: LeafGroup,
    _ source: String,
    _ section: String
  ) -> Bool {
    guard LeafGroup.names.contains(leaf.name.lowercased()) else { return false }
    func value(_ names: [String]) -> String? {
      names.lazy.compactMap { group.own[$0] }.first
    }
    let sort = value(["adapter", "dialect", "type", "client", "engine", "driver"])
    let host = value(["host", "hostname", "server"])
    guard sort != nil || host != nil else { return false }
    let scheme = (sort ?? "").lowercased()
    let fact = DatabaseFact(
      setting: leaf.shown,
      source: source,
      scheme: scheme,
      host: (host ?? "").lowercased(),
      name: leaf.value,
      port: value(["port"]) ?? ""
    )
    var call: DatabaseCall?
    if let kind = Self.sorts[scheme], let host {
      var connection = ["label": "\(leaf.shown) in \(source)", "dbname": leaf.value, "host": host]
      connection["port"] = value(["port"])
      connection["user"] = value(["username", "user"])
      connection["password"] = value(["password"])
      call = DatabaseCall(kind: kind, connection: connection, variables: clientVariables)
    }
    let hasSecret = value(["password"]) != nil
    add(fact, SourcePlace(source, line: leaf.line), section, call, hasSecret: hasSecret)
    return true
  }

  /// `~/.pgpass`, `~/.pg_service.conf` and `~/.my.cnf`.
  mutating func findDatabaseFiles() {
    let passwords = environment["PGPASSFILE"] ?? Path.join(reach.home, ".pgpass")
    for (index, line) in (text(passwords) ?? "").split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).enumerated() where !line.hasPrefix("#") {
      entry(Self.fields(line), SourcePlace(passwords, line: index + 1))
    }
    let services = environment["PGSERVICEFILE"] ?? Path.join(reach.home, ".pg_service.conf")
    group(leaves(services, .sections), services, kind: "postgres", scheme: "postgresql")
    let options = Path.join(reach.home, ".my.cnf")
    let clients: Set<String> = ["client", "mysql", "client-server", "client-mariadb"]
    let wanted = leaves(options, .sections).filter { clients.contains($0.path.first ?? "") }
    group(wanted, options, kind: "mysql", scheme: "mysql")
  }

  /// `host:port:database:user:password`, with `\` before what counts as itself.
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isEscaped = false
    for character in line.unicodeScalars {
      if isEscaped || character != "\\" && character != ":" {
        fields[fields.count - 1].unicodeScalars.append(character)
        isEscaped = false
      } else if character == ":" {
        fields.append("")
      } else {
        isEscaped = true
      }
    }
    return fields
  }

  private mutating func entry(_ fields: [String], _ place: SourcePlace) {
    guard fields.count == 5, fields[0] != "*" else { return }
    let name = fields[2] == "*" ? "" : fields[2]
    let fact = DatabaseFact(
      setting: "an entry",
      source: place.path,
      scheme: "postgresql",
      host: fields[0].lowercased(),
      name: name,
      port: fields[1] == "*" || fields[1] == "5432" ? "" : fields[1]
    )
    var connection = ["host": fields[0], "label": "an entry in \(place.path)"]
    connection["dbname"] = name.isEmpty ? "postgres" : name
    if fields[1] != "*" { connection["port"] = fields[1] }
    if fields[3] != "*" { connection["user"] = fields[3] }
    connection["password"] = fields[4]
    let call = DatabaseCall(kind: "postgres", connection: connection, variables: clientVariables)
    add(fact, place, "", call, hasSecret: true)
  }

  private mutating func group(_ leaves: [Leaf], _ path: String, kind: String, scheme: String) {
    var groups: [String: [Leaf]] = [:]
    for leaf in leaves { groups[leaf.path.first ?? "", default: []].append(leaf) }
    for (section, group) in groups.sorted(by: { $0.key < $1.key }) {
      func value(_ names: String...) -> String? {
        group.first { names.contains($0.name) }?.value
      }
      guard let line = group.first?.line, value("host", "dbname", "database") != nil else {
        continue
      }
      var connection = ["label": "[\(section)] in \(path)"]
      connection["host"] = value("host")
      connection["port"] = value("port")
      connection["user"] = value("user")
      connection["password"] = value("password")
      connection["dbname"] = value("dbname", "database")
      let fact = DatabaseFact(
        setting: "[\(PlainName.of(section))]",
        source: path,
        scheme: scheme,
        host: (connection["host"] ?? "").lowercased(),
        name: connection["dbname"] ?? "",
        port: connection["port"] ?? ""
      )
      let call = DatabaseCall(kind: kind, connection: connection, variables: clientVariables)
      let hasSecret = connection["password"] != nil
      add(fact, SourcePlace(path, line: line), section, call, hasSecret: hasSecret)
    }
  }

  /// Hosts of examples, as documentation and templates write them.
  private static let placeholders: Set<String> = [
    "host", "hostname", "your-host", "your_host", "yourhost", "%s", "xxx", "server",
  ]

  private mutating func add(
    _ fact: DatabaseFact,
    _ place: SourcePlace,
    _ section: String,
    _ call: DatabaseCall?,
    hasSecret: Bool
  ) {
    guard !Self.placeholders.contains(fact.host), !fact.host.contains("$"),
      !fact.host.contains("{"), !fact.host.contains("<")
    else { return }
    var fact = fact
    fact.setting = PlainName.of(fact.setting)
    if !fact.scheme.hasPrefix("sqlite"), fact.scheme != "file" {
      fact.host = PlainName.of(fact.host)
      fact.name = PlainName.of(fact.name)
    }
    let access = DatabaseAccess(fact, at: place, section: PlainName.of(section))
    guard !reach.databases.contains(access) else { return }
    reach.databases.append(access)
    calls.append(call)
    if hasSecret { secretFiles.append(place) }
  }

  /// Notes where a port of this machine leads, if something passes it on.
  mutating func followTunnels() {
    guard reach.databases.contains(where: { $0.fact.isPort }),
      let targets = try? TunnelFacts(budget: budget).targets()
    else { return }
    for index in reach.databases.indices {
      let tunnel = DatabaseFacts.tunnel(of: reach.databases[index].fact, among: targets)
      reach.databases[index].fact.tunnel = PlainName.of(tunnel)
    }
  }
}
