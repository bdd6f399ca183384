internal import Effects
internal import Tools

extension Walker {
  private static let modeVariables = [
    "RAILS_ENV", "RACK_ENV", "NODE_ENV", "APP_ENV", "MIX_ENV", "DJANGO_ENV", "FLASK_ENV",
    "ASPNETCORE_ENVIRONMENT", "SYMFONY_ENV", "DJANGO_SETTINGS_MODULE",
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
    let run = projectRun(title)
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
    let tests = run.isTest ? testDatabases(directory) : []
    let found = inForce(tests + databases + inlineSettings(), run)
    let access = inForce(credentials + inlineAccess(), run, \.setting, \.source)
    return sum(found, access, run)
  }

  /// What sort of code runs, by its name and those around it.
  func projectRun(_ title: String) -> ProjectRun {
    var run = ProjectRun(scope.names + [title], modes: modes)
    run.words += scope.files
    return run
  }

  /// The databases that the code would use.
  func inForce(_ databases: [DatabaseFact], _ run: ProjectRun) -> [DatabaseFact] {
    let given = Set(state.variables.keys)
    return inForce(databases, run, \.setting, \.source)
      .filter { $0.source != "environment" || !isReplaced($0.setting, given) }
  }

  /// The modes that the line or the session sets.
  var modes: [String] {
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
      return .production(reader.describe(fact), reader.finding(of: fact).reason)
    }
    for fact in usual where fact.kind != .mode {
      let finding = reader.finding(of: fact)
      if finding.environment == .production {
        return .production(describe(fact), finding.reason)
      }
    }
    let mode = usual.first { $0.kind == .mode && ProjectRun.isProduction($0.name) }
    if let mode, !run.isTest, !run.isBuild, let database = databases.first {
      return .production(
        "\(describe(mode)), and \(reader.describe(database))",
        reader.finding(of: mode).reason
      )
    }
    let remote = databases.first { fact in
      let finding = reader.finding(of: fact)
      return finding.environment != .development && !finding.isLocal
    }
    if let remote {
      let finding = reader.finding(of: remote)
      return ProjectReach(
        environment: finding.environment,
        reason: finding.reason,
        isHarmless: false,
        why: "\(reader.describe(remote)), which may be production"
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
    let reader = environments
    let keys = access.filter { reader.finding(of: $0).environment != .development }
    let counting = run.isOutward ? keys : keys.filter { $0.kind != .token && $0.kind != .payment }
    var parts = databases.isEmpty ? ["no database setting is in reach"] : []
    if let database = databases.first {
      parts.append("nothing production in reach: \(reader.describe(database))")
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
      reason: databases.first.map { reader.finding(of: $0).reason } ?? "",
      isHarmless: true,
      why: parts.joined(separator: "; ")
    )
  }

  private func describe(_ fact: CredentialFact) -> String {
    let name = fact.name.isEmpty ? "gives access" : "names '\(fact.name)'"
    let source = fact.isKept ? "the home" : environments.shown(fact.source)
    return "\(fact.setting) from \(source) \(name)"
  }
}

extension ProjectReach {
  fileprivate static func production(_ why: String, _ reason: String) -> ProjectReach {
    ProjectReach(environment: .production, reason: reason, isHarmless: false, why: why)
  }
}

extension CredentialFact {
  /// Whether a client keeps it in the home, where every program of the user finds it.
  fileprivate var isKept: Bool { setting.hasPrefix("~/") || setting == "current-context" }
}

extension EnvironmentReader {
  /// The environment of access by its name, with the reason.
  func finding(of fact: CredentialFact) -> EnvironmentFinding {
    let source = "\(fact.setting) from \(fact.isKept ? "the home" : shown(fact.source))"
    if fact.kind == .payment {
      let isLive = fact.name == "live"
      return EnvironmentFinding(
        isLive ? .production : .development,
        reason: "\(source) is a key for \(isLive ? "real payments" : "tests")"
      )
    }
    guard !fact.name.isEmpty else {
      return EnvironmentFinding(.unknown, reason: "nothing tells what \(source) is for")
    }
    let kind: EnvironmentEvidence.Kind =
      switch fact.kind {
      case .cluster: .context
      case .mode: .mode
      case .workspace: .workspace
      case .cloud, .payment, .token: .account
      }
    let piece = EnvironmentEvidence(kind, fact.name, source: source)
    return EnvironmentFinding.weigh([piece], declared: declared)
  }
}

extension Answer {
  /// The answer, with an empty list where there is nothing.
  fileprivate var asDatabases: Answer { self == .none ? .databases([]) : self }
  fileprivate var asCredentials: Answer { self == .none ? .credentials([]) : self }
}
