internal import Effects
internal import Linux

/// Finds the settings by which a program in a folder could reach clouds, clusters and services.
///
/// Only names are given, never a key: a profile, a context, whether a key is live.
struct CredentialFacts {
  let environment: [String: String]
  let home: String
  /// The most bytes of a file.
  let limit: Int
  let budget: Budget

  /// The settings seen from a folder: the environment's, those of `.env` files there and in the
  /// folders above it up to the project's top, and those that clients keep in the home.
  func answer(_ directory: String, project: String) throws(Unknown) -> [CredentialFact] {
    var facts = found(in: environment, source: "environment")
    for folder in try DatabaseFacts.folders(directory, project: project) {
      for file in DatabaseFacts.files {
        try budget.check()
        let path = Path.join(folder, file)
        guard let text = try TextFacts.read(path, limit: limit) else { continue }
        facts += found(in: try Dotenv(text, at: path, environment: [:]).values, source: path)
      }
    }
    facts += try cluster()
    facts += try kept()
    var seen: Set<CredentialFact> = []
    return facts.filter { seen.insert($0).inserted }
  }

  private func found(in values: [String: String], source: String) -> [CredentialFact] {
    values.sorted { $0.key < $1.key }.compactMap { setting, value in
      guard !value.isEmpty, let (kind, name) = CredentialSetting.read(setting, value) else {
        return nil
      }
      return CredentialFact(setting: setting, source: source, kind: kind, name: name)
    }
  }

  /// The context that a client of Kubernetes would use.
  private func cluster() throws(Unknown) -> [CredentialFact] {
    let given = environment["KUBECONFIG"] ?? ""
    let paths =
      given.isEmpty ? [home + "/.kube/config"] : given.split(separator: ":").map(String.init)
    for path in paths.prefix(8) where path.hasPrefix("/") {
      try budget.check()
      guard let text = try? TextFacts.read(path, limit: limit) else { continue }
      let line = text.split(atByte: UInt8(ascii: "\n")).first { $0.hasPrefix("current-context:") }
      guard let line else { continue }
      let context = line.dropFirst("current-context:".count).filter { !" \"'\r".contains($0) }
      return [
        CredentialFact(
          setting: given.isEmpty ? "current-context" : "KUBECONFIG",
          source: given.isEmpty ? path : "environment",
          kind: .cluster,
          name: context
        )
      ]
    }
    return []
  }

  /// Files in the home in which clients keep their access.
  private static let files: [(path: String, kind: CredentialFact.Kind)] = [
    (".aws/credentials", .cloud), (".aws/sso/cache", .cloud),
    (".config/gcloud/application_default_credentials.json", .cloud),
    (".config/gcloud/credentials.db", .cloud), (".azure/msal_token_cache.json", .cloud),
    (".config/doctl/config.yaml", .cloud), (".fly/config.yml", .cloud), (".npmrc", .token),
    (".pypirc", .token), (".netrc", .token), (".docker/config.json", .token),
  ]

  private func kept() throws(Unknown) -> [CredentialFact] {
    var facts: [CredentialFact] = []
    for file in Self.files {
      let path = Path.join(home, file.path)
      guard let fact = try? PathFacts.answer(path), fact.kind != .missing else { continue }
      facts.append(
        CredentialFact(setting: "~/" + file.path, source: path, kind: file.kind, name: "")
      )
    }
    return facts
  }
}
