internal import Effects
internal import Linux

/// Accounts of clouds and contexts of clusters, from the files of their own clients.
extension ReachFinder {
  mutating func findClouds() {
    findAmazon()
    findGoogle()
    let profile = Path.join(reach.home, ".azure/azureProfile.json")
    for leaf in leaves(profile, .json) where leaf.name == "name" && leaf.path.count == 3 {
      let place = SourcePlace(profile, line: leaf.line)
      let name = PlainName.of(leaf.value)
      add(CredentialAccess(.cloud, .azure, setting: "subscription", at: place, name: name))
    }
  }

  /// Profiles of `~/.aws/credentials` and `~/.aws/config`.
  private mutating func findAmazon() {
    var profiles: [String: (place: SourcePlace, hints: [EnvironmentEvidence])] = [:]
    let keys =
      environment["AWS_SHARED_CREDENTIALS_FILE"] ?? Path.join(reach.home, ".aws/credentials")
    let settings = environment["AWS_CONFIG_FILE"] ?? Path.join(reach.home, ".aws/config")
    let opening = [
      "aws_access_key_id", "sso_start_url", "sso_session", "role_arn", "credential_process",
    ]
    for path in [keys, settings] {
      for leaf in leaves(path, .sections) {
        // A name with dots is one section, not several.
        let section = leaf.path.dropLast().joined(separator: ".")
        let name = section.hasPrefix("profile ") ? String(section.dropFirst(8)) : section
        if section.hasPrefix("sso-session") { continue }
        if opening.contains(leaf.name), profiles[name] == nil {
          profiles[name] = (SourcePlace(path, line: leaf.line), [])
        }
        if leaf.name == "sso_account_id" || leaf.name == "role_arn" {
          let account = PlainName.of(leaf.value)
          profiles[name]?.hints.append(EnvironmentEvidence(.account, account, source: leaf.name))
        }
      }
    }
    for (name, found) in profiles.sorted(by: { $0.key < $1.key }) {
      let access = CredentialAccess(
        .cloud,
        .aws,
        setting: "profile",
        at: found.place,
        name: PlainName.of(name),
        hints: found.hints
      )
      add(access)
    }
    let cache = Path.join(reach.home, ".aws/sso/cache")
    if names(cache).contains(where: { $0.hasSuffix(".json") }), profiles.isEmpty {
      let place = SourcePlace(cache)
      add(CredentialAccess(.cloud, .aws, setting: "a session of single sign-on", at: place))
    }
  }

  private mutating func findGoogle() {
    let folder = environment["CLOUDSDK_CONFIG"] ?? Path.join(reach.home, ".config/gcloud")
    for name in names(Path.join(folder, "configurations")) where name.hasPrefix("config_") {
      let path = Path.join(folder, "configurations/" + name)
      for leaf in leaves(path, .sections) where leaf.name == "project" {
        let place = SourcePlace(path, line: leaf.line)
        let project = PlainName.of(leaf.value)
        let configuration = PlainName.of(String(name.dropFirst(7)))
        let hint = EnvironmentEvidence(.account, configuration, source: "configuration")
        add(
          CredentialAccess(
            .cloud,
            .google,
            setting: "project",
            at: place,
            name: project,
            hints: [hint]
          )
        )
      }
    }
    let own = Path.join(folder, "application_default_credentials.json")
    for leaf in leaves(own, .json) where ["refresh_token", "private_key"].contains(leaf.name) {
      let place = SourcePlace(own, line: leaf.line)
      let setting = "application default credentials"
      add(CredentialAccess(.cloud, .google, setting: setting, at: place))
    }
  }

  /// Every context of every kubeconfig: `--context` reaches all of them.
  mutating func findClusters() {
    let given = (environment["KUBECONFIG"] ?? "").split(separator: ":").map(String.init)
    let paths = given.isEmpty ? [Path.join(reach.home, ".kube/config")] : given
    for path in paths.prefix(8) where path.hasPrefix("/") {
      let leaves = leaves(path, .yaml)
      let current = leaves.first { $0.path == ["current-context"] }?.value
      var servers: [String: String] = [:]
      var names: [String: String] = [:]
      var clusters: [String: String] = [:]
      for leaf in leaves where leaf.path.count >= 3 {
        let index = leaf.path[1]
        switch (leaf.path[0], leaf.path[2...].joined(separator: ".")) {
        case ("clusters", "name"): names[index] = leaf.value
        case ("clusters", "cluster.server"): servers[index] = leaf.value
        case ("contexts", "context.cluster"): clusters[index] = leaf.value
        default: break
        }
      }
      for leaf in leaves where leaf.path.count == 3 && leaf.path[0] == "contexts" {
        guard leaf.name == "name" else { continue }
        let cluster = names.first { $0.value == clusters[leaf.path[1]] }?.key
        let server = DatabaseURL(cluster.flatMap { servers[$0] } ?? "")?.host ?? ""
        let hint = EnvironmentEvidence(.endpoint, PlainName.of(server), source: "its server")
        add(
          CredentialAccess(
            .cluster,
            .kubernetes,
            setting: leaf.value == current ? "current context" : "context",
            at: SourcePlace(path, line: leaf.line),
            name: PlainName.of(leaf.value),
            hints: server.isEmpty ? [] : [hint]
          )
        )
      }
    }
  }
}
