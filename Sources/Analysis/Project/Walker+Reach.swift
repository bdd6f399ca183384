internal import Effects
internal import Tools

extension Walker {
  private static let modeVariables = [
    "RAILS_ENV", "RACK_ENV", "NODE_ENV", "APP_ENV", "MIX_ENV", "DJANGO_ENV", "FLASK_ENV",
    "ASPNETCORE_ENVIRONMENT", "SYMFONY_ENV",
  ]

  /// What code of the project could reach by the settings that it would find here.
  ///
  /// What names production decides. A database on this machine, or one named for tests or
  /// development, is harmless. Other access whose kind isn't known is only said, unless the
  /// code's name is that of a deed such as `deploy` or `migrate`: then unknown is production.
  ///
  /// - Parameter title: What runs.
  mutating func projectReach(_ title: String) -> ProjectReach {
    guard let directory = state.directories.first else {
      return ProjectReach(
        environment: .unknown,
        isHarmless: false,
        why: "its directory isn't known"
      )
    }
    var run = ProjectRun(scope.names + [title], modes: modes)
    run.words += scope.files
    let asked = (world.ask(.databases(directory)), world.ask(.credentials(directory)))
    guard case .databases(let databases)? = asked.0.map(\.asDatabases),
      case .credentials(let credentials)? = asked.1.map(\.asCredentials)
    else {
      return ProjectReach(
        environment: .unknown,
        isHarmless: false,
        why: "what it can reach wasn't looked up"
      )
    }
    let given = Set(state.variables.keys)
    let tests = run.isTest ? testDatabases(directory) : []
    let found = inForce(tests + databases + inlineSettings(), run, \.setting, \.source)
      .filter { $0.source != "environment" || !isReplaced($0.setting, given) }
    let access = inForce(credentials + inlineAccess(), run, \.setting, \.source)
    return sum(found, access, run)
  }

  /// The modes that the line or the session sets.
  private var modes: [String] {
    Self.modeVariables.compactMap { name in
      if case .known(let mode)? = state.variables[name], !mode.isEmpty { mode } else { nil }
    }
  }

  /// Whether the line gave a variable of the environment another value or took it away.
  private func isReplaced(_ setting: String, _ given: Set<String>) -> Bool {
    guard given.contains(setting) else { return false }
    guard case .known(let now)? = state.variables[setting] else { return false }
    return request.environment[setting] != now
  }

  /// Settings that the code loads; of two with one name, the one that counts.
  private func inForce<Fact>(
    _ facts: [Fact],
    _ run: ProjectRun,
    _ setting: (Fact) -> String,
    _ source: (Fact) -> String
  ) -> [Fact] {
    let loaded = facts.filter { run.loads(source($0)) }
    var best: [String: Int] = [:]
    for fact in loaded {
      best[setting(fact)] = min(best[setting(fact)] ?? .max, run.rank(source(fact)))
    }
    return loaded.filter { run.rank(source($0)) <= best[setting($0)] ?? 0 }
  }

  /// Access that the line itself sets.
  private func inlineAccess() -> [CredentialFact] {
    state.variables.sorted { $0.key < $1.key }.compactMap { name, value in
      guard case .known(let text) = value, request.environment[name] != text else { return nil }
      if text.hasPrefix("sk_live_") || text.hasPrefix("rk_live_") {
        return CredentialFact(setting: name, source: "the command", kind: .payment, name: "live")
      }
      switch name {
      case "AWS_PROFILE", "GOOGLE_CLOUD_PROJECT", "CLOUDSDK_ACTIVE_CONFIG_NAME":
        return CredentialFact(setting: name, source: "the command", kind: .cloud, name: text)
      case "TF_WORKSPACE", "STAGE", "DEPLOY_ENV", "PULUMI_STACK":
        return CredentialFact(setting: name, source: "the command", kind: .workspace, name: text)
      default:
        guard Self.modeVariables.contains(name) else { return nil }
        return CredentialFact(setting: name, source: "the command", kind: .mode, name: text)
      }
    }
  }

  private func sum(
    _ databases: [DatabaseFact],
    _ access: [CredentialFact],
    _ run: ProjectRun
  ) -> ProjectReach {
    let reader = environments
    let usual = access.filter { run.isDeed || !$0.isKept }
    if let fact = databases.first(where: { reader.environment(of: $0) == .production }) {
      return .production(describe(fact))
    }
    if let fact = usual.first(where: { reader.isProduction($0) }) {
      return .production(describe(fact))
    }
    let mode = usual.first { $0.kind == .mode && ProjectRun.isProduction($0.name) }
    if let mode, !run.isTest, !run.isBuild, let database = databases.first {
      return .production("\(describe(mode)), and \(describe(database))")
    }
    let remote = databases.first { fact in
      reader.environment(of: fact) != .development && !EnvironmentReader.isLocal(fact)
    }
    if let remote {
      return ProjectReach(
        environment: reader.environment(of: remote),
        isHarmless: false,
        why: "\(describe(remote)), which may be production"
      )
    }
    return settle(databases, usual.filter { $0.kind != .mode }, run)
  }

  /// Nothing names production: whether what remains holds the code.
  private func settle(
    _ databases: [DatabaseFact],
    _ access: [CredentialFact],
    _ run: ProjectRun
  ) -> ProjectReach {
    let keys = access.filter { environments.environment(of: $0) != .development }
    let counting = run.isOutward ? keys : keys.filter { $0.kind != .token && $0.kind != .payment }
    var parts = databases.isEmpty ? ["no database setting is in reach"] : []
    if let database = databases.first {
      parts.append("nothing production in reach: \(describe(database))")
    }
    if let key = counting.first ?? keys.first {
      parts.append("\(describe(key)) is in reach too, and nothing tells of what")
    }
    if run.isDeed, let key = counting.first {
      return ProjectReach(
        environment: .unknown,
        isHarmless: false,
        why: "by its name it changes what is elsewhere, and \(describe(key))"
      )
    }
    if run.isOutward, databases.isEmpty {
      parts = ["by its name it changes what is elsewhere, and nothing tells where"]
      return ProjectReach(environment: .unknown, isHarmless: false, why: parts[0])
    }
    return ProjectReach(
      environment: databases.isEmpty ? .unknown : .development,
      isHarmless: true,
      why: parts.joined(separator: "; ")
    )
  }

  private func describe(_ fact: DatabaseFact) -> String {
    let host = fact.host.isEmpty ? "this machine" : fact.host
    return "\(fact.setting) from \(shown(fact.source)) names '\(fact.name)' on \(host)"
  }

  private func describe(_ fact: CredentialFact) -> String {
    let name = fact.name.isEmpty ? "gives access" : "names '\(fact.name)'"
    let source = fact.isKept ? "the home" : shown(fact.source)
    return "\(fact.setting) from \(source) \(name)"
  }

  /// A source as a person would write it.
  private func shown(_ source: String) -> String {
    let project = surroundings.project + "/"
    return project.count > 1 && source.hasPrefix(project)
      ? String(source.dropFirst(project.count)) : source
  }
}

extension ProjectReach {
  fileprivate static func production(_ why: String) -> ProjectReach {
    ProjectReach(environment: .production, isHarmless: false, why: why)
  }
}

extension CredentialFact {
  /// Whether a client keeps it in the home, where every program of the user finds it.
  fileprivate var isKept: Bool { setting.hasPrefix("~/") || setting == "current-context" }
}

extension EnvironmentReader {
  /// Whether access is to production by its name.
  fileprivate func isProduction(_ fact: CredentialFact) -> Bool {
    fact.kind != .mode && environment(of: fact) == .production
  }

  /// The environment of access by its name.
  fileprivate func environment(of fact: CredentialFact) -> Environment {
    if fact.kind == .payment { return fact.name == "live" ? .production : .development }
    guard !fact.name.isEmpty else { return .unknown }
    if let named = declared.environment(of: fact.name) { return named }
    let words = Self.words(fact.name)
    if words.contains(where: { Self.productionWords.contains($0) && $0 != "main" }) {
      return .production
    }
    if words.contains(where: Self.stagingWords.contains) { return .staging }
    let local = [
      "dev", "development", "test", "local", "localhost", "minikube", "kind", "sandbox",
      "docker", "desktop", "k3d", "localstack", "default",
    ]
    return words.contains(where: local.contains) && fact.name != "default" ? .development : .unknown
  }
}

extension Answer {
  /// The answer, with an empty list where there is nothing.
  fileprivate var asDatabases: Answer { self == .none ? .databases([]) : self }
  fileprivate var asCredentials: Answer { self == .none ? .credentials([]) : self }
}
