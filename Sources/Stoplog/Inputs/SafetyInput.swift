internal import Effects
internal import Linux
internal import Policy

/// A sort of file that says where a request acts or what it would do there.
struct SafetyInput: Sendable {
  /// Whether an effect depends on it.
  let concerns: @Sendable (Effect) -> Bool
  /// The files and folders, absolute.
  let paths: @Sendable (Judged) -> [String]

  /// Every sort, in the order in which a person should read them.
  static let all: [SafetyInput] = [
    SafetyInput(concerns: \.isOfDatabase) { $0.databaseSources },
    SafetyInput(concerns: \.isOfDatabase) { $0.migrationFolders },
    SafetyInput(concerns: runs(["kubectl", "oc", "helm", "helmfile", "flux", "kustomize"])) {
      $0.files(named: "KUBECONFIG", or: [".kube/config"])
    },
    SafetyInput(
      concerns: runs([
        "aws", "sam", "cdk", "eksctl", "serverless", "sls", "copilot", "terraform", "tofu",
        "terragrunt", "pulumi",
      ])
    ) {
      $0.files(named: "AWS_CONFIG_FILE", or: [".aws/config"])
        + $0.files(named: "AWS_SHARED_CREDENTIALS_FILE", or: [".aws/credentials"])
    },
    SafetyInput(concerns: runs(["gcloud", "gsutil", "bq"])) {
      $0.files(
        named: "",
        or: [".config/gcloud/active_config", ".config/gcloud/configurations/config_default"]
      )
    },
    SafetyInput(concerns: runs(["az"])) { $0.files(named: "", or: [".azure/azureProfile.json"]) },
    SafetyInput(concerns: runs(["docker", "docker-compose"])) {
      $0.files(named: "", or: [".docker/config.json"])
    },
  ]

  /// The most files and folders of one request.
  static let limit = 40

  /// What the effects of a request depend on, by the index of the first that does.
  static func found(_ judged: Judged) -> [(effect: Int, path: String)] {
    var found: [(effect: Int, path: String)] = []
    let effects = judged.judgement.effects
    for sort in all {
      guard
        let index = effects.firstIndex(where: { $0.action != .read && sort.concerns($0) })
      else { continue }
      for path in sort.paths(judged) where !found.contains(where: { $0.path == path }) {
        if found.count < limit { found.append((index, path)) }
      }
    }
    return found
  }

  private static func runs(_ names: Set<String>) -> @Sendable (Effect) -> Bool {
    { effect in
      let isPath = [.path, .file, .directory, .link].contains(effect.resource.kind)
      return !isPath && names.contains(Path.name(effect.program))
    }
  }
}

extension Effect {
  /// Whether it happens to something in a database, or to all that migrations reach.
  fileprivate var isOfDatabase: Bool {
    switch resource.kind {
    case .database, .schema, .table, .column, .rows, .view, .role, .migration: true
    default: false
    }
  }
}

extension Judged {
  /// Folders of migrations by custom.
  private static let migrationNames: Set<String> = [
    "migrations", "migration", "migrate", "versions", "drizzle",
  ]

  /// Files that name the database, and those of variables that the request reads.
  fileprivate var databaseSources: [String] {
    var found: Set<String> = []
    for (question, answer) in facts.answers {
      if case .databases(let facts) = answer {
        found.formUnion(facts.map(\.source).filter { $0.hasPrefix("/") })
      }
      guard case .text(let path) = question, case .text = answer else { continue }
      let name = Path.name(path)
      if name == ".env" || name == ".envrc" || name.hasPrefix(".env.") { found.insert(path) }
    }
    return found.sorted()
  }

  /// Folders of which migrations were read.
  fileprivate var migrationFolders: [String] {
    var found: Set<String> = []
    for (question, answer) in facts.answers {
      guard case .text(let path) = question, case .text = answer else { continue }
      var parts = path.split(separator: "/").map(String.init).dropLast()
      while let last = parts.last, !Self.migrationNames.contains(last) { parts.removeLast() }
      if !parts.isEmpty { found.insert("/" + parts.joined(separator: "/")) }
    }
    return found.sorted()
  }

  /// The files that a variable names, or else those in the home.
  fileprivate func files(named variable: String, or names: [String]) -> [String] {
    if let given = request.environment[variable], !given.isEmpty {
      let paths = variable == "KUBECONFIG" ? given.split(separator: ":").map(String.init) : [given]
      return paths.map { $0.hasPrefix("/") ? $0 : Path.join(request.directory, $0) }
    }
    guard let home = request.environment["HOME"] ?? surroundings.homes.first else { return [] }
    return names.map { Path.join(home, $0) }
  }
}
