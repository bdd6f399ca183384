internal import CodeSyntax
internal import Effects
internal import JSON
internal import Tools

extension Walker {
  /// The databases that a tool's own settings name; nil if something wasn't looked up.
  mutating func migrationTarget(_ tool: MigrationTool) -> MigrationTarget? {
    guard let directory = state.directories.first, state.directories.count == 1,
      let all = databaseFacts(directory)
    else { return nil }
    let run = migrationRun
    let sql = all.filter { !$0.isOtherStore }
    let general = inForce(sql, run)
    switch tool {
    case .prisma: return prismaTarget(sql, run)
    case .alembic: return alembicTarget(general)
    case .django: return djangoTarget(general)
    case .rails: return railsTarget(general)
    case .dbmate, .sqlx, .diesel:
      let named = inForce(sql.filter { $0.setting == "DATABASE_URL" && $0.isPlainSource }, run)
      return MigrationTarget(facts: named, isComplete: true)
    case .goose:
      return MigrationTarget(facts: general.filter { $0.setting == "GOOSE_DBSTRING" })
    case .flyway, .migrate, .artisan: return MigrationTarget(facts: general)
    case .knex, .sequelize, .typeorm, .drizzle: return codeTarget(tool, general)
    }
  }

  /// What sort of code the tool's command is.
  private var migrationRun: ProjectRun {
    projectRun(([program] + words.filter(\.isKnown).map(\.text)).joined(separator: " "))
  }

  /// The databases that the line itself gives a tool.
  func lineDatabases() -> [DatabaseFact] {
    words.filter(\.isKnown).compactMap { word in
      var text = word.text[...]
      if text.hasPrefix("-"), let sign = text.firstIndex(of: "=") {
        text = text[text.index(after: sign)...]
      }
      let url = String(text).droppingJDBC
      if DatabaseCode.isAddress(url) {
        return EnvironmentReader.fact(setting: "a URL", url: url)
      }
      let pairs = text.split(separator: " ").map { $0.split(separator: "=", maxSplits: 1) }
      func value(_ key: Substring) -> String? {
        pairs.first { $0.first == key && $0.count == 2 }.map { String($0[1]) }
      }
      guard let name = value("dbname") else { return nil }
      return DatabaseFact(
        setting: "a data source",
        source: "the command",
        scheme: "postgresql",
        host: value("host") ?? "",
        name: name
      )
    }
  }

  /// Prisma's schema, where the line or custom says that it is.
  mutating func prismaSchema() -> (path: String, text: String)? {
    if let name = words.value(of: ["--schema"]) {
      guard let directory = state.directories.first else { return nil }
      let path = Paths.normalized(name.hasPrefix("/") ? name : directory + "/" + name)
      return fileText(path).map { (path, $0) }
    }
    return nearestText(["prisma/schema.prisma", "schema.prisma"]).map {
      ($0.folder + "/" + $0.name, $0.text)
    }
  }

  /// Prisma reads `.env` beside the project and beside the schema, and no other such file.
  private mutating func prismaTarget(_ all: [DatabaseFact], _ run: ProjectRun) -> MigrationTarget {
    guard let schema = prismaSchema() else {
      let hasOther = nearestText(["prisma.config.ts", "prisma.config.js"]) != nil
      return MigrationTarget(facts: hasOther ? inForce(all, run) : [], isComplete: !hasOther)
    }
    var names: [String] = []
    for line in schema.text.split(whereSeparator: \.isNewline) {
      let line = line.drop(while: \.isWhitespace)
      guard line.hasPrefix("url") || line.hasPrefix("directUrl"),
        let open = line.firstRange(of: "env(\"")
      else { continue }
      names.append(String(line[open.upperBound...].prefix { $0 != "\"" }))
    }
    let facts = all.filter { fact in
      Paths.name(fact.source) == Paths.name(schema.path)
        || names.contains(fact.setting) && fact.isPlainSource
    }
    let hasConfiguration = nearestText(["prisma.config.ts", "prisma.config.js"]) != nil
    if hasConfiguration, facts.isEmpty { return MigrationTarget(facts: inForce(all, run)) }
    return MigrationTarget(facts: inForce(facts, run), isComplete: !hasConfiguration)
  }

  /// Alembic's settings; nil if there are none here.
  mutating func alembicSettings() -> AlembicSettings? {
    guard let directory = state.directories.first else { return nil }
    let file = words.value(of: ["-c", "--config"]) ?? "alembic.ini"
    let path = Paths.normalized(file.hasPrefix("/") ? file : directory + "/" + file)
    guard let text = fileText(path) else { return nil }
    let section = words.value(of: ["-n", "--name"]) ?? "alembic"
    return AlembicSettings(file: path, values: INIText(text).sections[section] ?? [:])
  }

  private mutating func alembicTarget(_ general: [DatabaseFact]) -> MigrationTarget {
    guard let settings = alembicSettings() else { return MigrationTarget(facts: general) }
    var own: [DatabaseFact] = []
    if let url = settings.values["sqlalchemy.url"], !url.hasPrefix("driver://"), url.contains(":") {
      var fact = EnvironmentReader.fact(setting: "sqlalchemy.url", url: url)
      fact.source = settings.file
      own = [fact]
    }
    let folder = settings.path(settings.values["script_location"] ?? "migrations")
    guard let code = fileText(folder + "/env.py") else {
      return MigrationTarget(facts: own + general)
    }
    let others = ["set_main_option", "environ", "getenv", "create_engine(", "create_async_engine("]
    guard others.contains(where: code.contains) else {
      return MigrationTarget(facts: own, isComplete: true)
    }
    let found = DatabaseCode(code, .python, source: folder + "/env.py")
    let named = general.filter { code.contains($0.setting) }
    let facts = (named.isEmpty ? general : named) + found.facts
    return MigrationTarget(facts: facts.isEmpty ? own : facts)
  }

  private mutating func djangoTarget(_ general: [DatabaseFact]) -> MigrationTarget {
    guard let directory = state.directories.first else { return MigrationTarget(facts: general) }
    var module = words.value(of: ["--settings"])
    if module == nil, case .known(let name)? = state.variables["DJANGO_SETTINGS_MODULE"] {
      module = name
    }
    if module == nil, let text = fileText(directory + "/manage.py") {
      module = Self.settingsModule(in: text)
    }
    guard let module else { return MigrationTarget(facts: general) }
    let stem = directory + "/" + module.split(separator: ".").joined(separator: "/")
    let candidates = [
      stem + ".py", stem + "/__init__.py", Paths.parent(stem) + "/base.py", stem + "/base.py",
    ]
    for path in candidates {
      guard let text = fileText(path), text.contains("DATABASES") else { continue }
      let section = words.value(of: ["--database"]) ?? "default"
      let found = DatabaseCode(text, .python, source: path, section: section, name: "DATABASES")
      let named = general.filter { found.variables.contains($0.setting) }
      // What a variable says comes before what counts without it.
      let facts = named.isEmpty ? found.facts.map { $0.at(directory) } : named
      return MigrationTarget(
        facts: facts.isEmpty ? general : facts,
        login: named.isEmpty && facts.count == 1 ? login(found) : nil,
        mode: module
      )
    }
    return MigrationTarget(facts: general, mode: module)
  }

  private func login(_ code: DatabaseCode) -> DatabaseLogin? {
    code.login?.known { name in
      if case .known(let text)? = state.variables[name] { text } else { nil }
    }
  }

  /// The module that `manage.py` names: `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "…")`.
  private static func settingsModule(in text: String) -> String? {
    guard let key = text.firstRange(of: "DJANGO_SETTINGS_MODULE") else { return nil }
    let rest = text[key.upperBound...].dropFirst().drop { $0 != "\"" && $0 != "'" }.dropFirst()
    let name = rest.prefix { $0 != "\"" && $0 != "'" && !$0.isNewline }
    return name.isEmpty ? nil : String(name)
  }

  private mutating func railsTarget(_ general: [DatabaseFact]) -> MigrationTarget {
    let given = words.first { $0.text.hasPrefix("RAILS_ENV=") }.map {
      String($0.text.dropFirst(10))
    }
    var mode = given ?? words.value(of: ["-e", "--environment"])
    if mode == nil, case .known(let name)? = state.variables["RAILS_ENV"] { mode = name }
    let urls = general.filter { $0.setting == "DATABASE_URL" }
    guard let found = nearestText(["config/database.yml"]) else {
      return MigrationTarget(facts: urls, isComplete: given == nil)
    }
    if !urls.isEmpty { return MigrationTarget(facts: urls, mode: mode ?? "") }
    guard let section = YAMLText.value(found.text.withoutERB)?[mode ?? "development"] else {
      return MigrationTarget(facts: general)
    }
    let facts = railsDatabases(section, source: found.folder + "/" + found.name)
    // What a template puts in may come from a variable that is set.
    return MigrationTarget(
      facts: found.text.contains("<%") ? facts + general : facts,
      mode: mode ?? ""
    )
  }

  private mutating func codeTarget(
    _ tool: MigrationTool,
    _ general: [DatabaseFact]
  ) -> MigrationTarget {
    var mode = words.value(of: ["--env"])
    if mode == nil, case .known(let name)? = state.variables["NODE_ENV"] { mode = name }
    let section = tool == .knex || tool == .sequelize ? mode ?? "development" : nil
    let names = words.value(of: ["--config", "--knexfile", "-d", "--dataSource"]).map { [$0] }
    if tool == .sequelize, let found = nearestText(names ?? ["config/config.json"]),
      let part = (try? JSONValue(parsing: found.text.utf8))?[section ?? "development"]
    {
      if let name = part["use_env_variable"]?.string {
        return MigrationTarget(facts: general.filter { $0.setting == name }, isComplete: true)
      }
      return MigrationTarget(facts: railsDatabases(part, source: found.folder + "/" + found.name))
    }
    guard let found = nearestText(names ?? tool.settingsFiles) else {
      return MigrationTarget(facts: general)
    }
    let code = DatabaseCode(
      found.text,
      .javascript,
      source: found.folder + "/" + found.name,
      section: section
    )
    let named = general.filter { code.variables.contains($0.setting) }
    let written = code.facts.map { $0.at(found.folder) }
    return MigrationTarget(
      facts: code.isRead ? named + written : general + written,
      login: code.isRead && named.isEmpty && written.count == 1 ? login(code) : nil
    )
  }

  /// Every database that settings in reach name; nil if that wasn't looked up.
  mutating func databaseFacts(_ directory: String) -> [DatabaseFact]? {
    switch world.ask(.databases(directory)) {
    case .databases(let found)?: found + inlineSettings()
    case Answer.none?: inlineSettings()
    default: nil
    }
  }
}

extension DatabaseFact {
  /// Whether it is a store that no tool for SQL changes.
  fileprivate var isOtherStore: Bool {
    let base = scheme.split(separator: "+").first.map(String.init) ?? scheme
    return ["redis", "rediss", "mongodb", "neo4j", "bolt", "cassandra", "amqp", "couchdb"].contains(
      base
    )
  }

  /// Whether it comes from the line, the environment or a plain `.env`.
  fileprivate var isPlainSource: Bool {
    !source.contains("/") || Paths.name(source) == ".env"
  }

  /// A file's path as seen from a folder, made absolute.
  fileprivate func at(_ folder: String) -> DatabaseFact {
    guard isFile, !name.hasPrefix("/"), !name.hasPrefix(":") else { return self }
    var fact = self
    fact.name = Paths.normalized(folder + "/" + name)
    return fact
  }
}

extension String {
  /// A URL without `jdbc:` before it.
  var droppingJDBC: String { hasPrefix("jdbc:") ? String(dropFirst(5)) : self }

  /// Text with what ERB would put in replaced by the last text in it, its default, or by `?`.
  var withoutERB: String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstRange(of: "<%"),
      let close = rest[open.upperBound...].firstRange(of: "%>")
    {
      result += rest[..<open.lowerBound]
      if rest[open.upperBound...].first == "=" {
        let quoted = rest[open.upperBound..<close.lowerBound].split(
          omittingEmptySubsequences: false
        ) { $0 == "\"" || $0 == "'" }
        // `ENV["A"]` has no default, `ENV.fetch("A", "b")` has.
        result += quoted.count >= 5 ? String(quoted[quoted.count - 2]) : "?"
      }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
