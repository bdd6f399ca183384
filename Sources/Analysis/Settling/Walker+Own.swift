internal import Effects
internal import Tools

extension Walker {
  /// Whether this session made a thing itself, which nothing else asks.
  ///
  /// A name that this request has taken away or given to something else before means another thing.
  func isOwn(_ key: ResourceKey) -> Bool {
    guard surroundings.created.contains(key.text) else { return false }
    return key.isPath
      || !effects.contains { $0.key == key.text && $0.freesKey }
  }

  /// The most words of a command, and effects before it, of whose things the owners are told: each
  /// of them is compared with all.
  private static let ownerLimit = 512

  /// Whether what the command at hand means can be told for sure.
  var tellsOwners: Bool {
    words.count <= Self.ownerLimit && effects.count <= Self.ownerLimit
      && words.allSatisfy(\.isKnown) && !changesClients
  }

  /// Whether this request changes which server, cluster or account its clients mean.
  private var changesClients: Bool {
    let folders = ["/.docker/", "/.config/containers/", "/.kube/", "/.aws/", "/.config/gcloud/"]
    return effects.contains { effect in
      guard effect.action != .read else { return false }
      return effect.resource.kind == .setting
        || effect.isPath && folders.contains { (effect.resource.name + "/").contains($0) }
    }
  }

  /// Notes which thing an effect means, and who made what it takes away.
  ///
  /// A creation keeps ``Trait/exclusive`` only where the request's exit status tells that the
  /// command succeeded. Without a key nothing in the world is known to be meant.
  ///
  /// - Parameters:
  ///   - effect: What happens.
  ///   - key: The thing; nil if it can't be told from others of its name.
  ///   - changed: The days between which it was made or last changed; nil if they aren't known.
  func settleOwner(
    _ effect: inout Effect,
    _ key: ResourceKey?,
    changed: ClosedRange<String>? = nil
  ) {
    effect.key = key?.text ?? ""
    let isProven = isDecisive && certainty == .certain && key != nil
    if effect.action == .create, !isProven { effect.traits.remove(.exclusive) }
    guard effect.action == .delete || effect.action == .overwrite else { return }
    let names = Ownership.Names([effect.resource.name])
    guard let key else { return effect.ownership = Ownership(unknown: names) }
    if isOwn(key) {
      effect.traits.insert(.ownWork)
      effect.ownership = Ownership(own: names)
    } else {
      effect.ownership = Ownership(
        others: Ownership.Names([effect.resource.name], days: changed)
      )
    }
  }

  /// Says that taking away what the session made costs nothing, but never in production.
  func settleOwnLoss(_ effect: inout Effect) {
    guard effect.traits.contains(.ownWork), effect.action == .delete else { return }
    if effect.environment != .production { effect.reversibility = .recoverable(.provenance) }
    effect.why = effect.why.isEmpty ? "this session made it" : "this session made it; \(effect.why)"
  }

  /// Notes who made a container, a volume, an object of a cluster or a thing of a cloud.
  mutating func settleNamedOwner(_ effect: inout Effect) {
    switch effect.resource.kind {
    case .container, .volume, .image: settleContainerOwner(&effect)
    case .database where ["createdb", "dropdb"].contains(program):
      guard let server = server() else { return settleOwner(&effect, nil) }
      settleOwner(&effect, server.key(of: effect.resource))
      if !isReachable(server, effect.resource.name) { effect.traits.remove(.ownWork) }
    case .infrastructure where Self.clusterPrograms.contains(program):
      settleOwner(&effect, clusterKey(effect.resource.name))
    case .infrastructure:
      if CloudThing(command: effect.resource.name)?.isMade == true {
        effect.traits.insert(.exclusive)
      }
      settleOwner(&effect, cloudKey(effect.resource.name))
      settleCompanion(of: effect)
    case .bucket, .account, .state: settleOwner(&effect, nil)
    case .object where effect.resource.name != "final snapshot": settleOwner(&effect, nil)
    default: return
    }
    settleOwnLoss(&effect)
  }

  /// A snapshot that isn't taken of a thing belongs to whom the thing belongs to; the option that
  /// says so stands right before it.
  private mutating func settleCompanion(of effect: Effect) {
    guard effect.traits.contains(.ownWork), effect.action == .delete,
      let last = effects.indices.last, effects[last].program == program,
      effects[last].resource == Resource(.object, "final snapshot")
    else { return }
    var companion = effects[last]
    companion.traits.insert(.ownWork)
    companion.ownership = nil
    settleOwnLoss(&companion)
    effects[last] = companion
  }

  // MARK: Clusters and clouds

  /// An object by cluster and namespace; the namespace has to stand on the line.
  private mutating func clusterKey(_ name: String) -> ResourceKey? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ["kubectl", "oc"].contains(program), parts.count == 2, !parts[1].isEmpty,
      let kind = ClusterKind.canonical(of: parts[0]), tellsOwners,
      let file = variable("KUBECONFIG"), let context = clusterContext(file)
    else { return nil }
    var scope = ["cluster", file]
    for option in ["--kubeconfig", "--server", "-s", "--cluster", "--user", "--token"] {
      scope += values(of: [option]).map { "\(option)=\($0)" }
    }
    scope.append(context)
    if kind.isNamespaced {
      guard let namespace = values(of: ["-n", "--namespace"]).last else { return nil }
      scope.append(namespace)
    }
    return ResourceKey(.infrastructure, in: scope, "\(kind.name)/\(parts[1])")
  }

  /// The context that the line or the kubeconfig chooses; nil if that isn't known.
  private mutating func clusterContext(_ file: String) -> String? {
    if let given = values(of: ["--context"]).last { return given }
    guard file == request.environment["KUBECONFIG"] ?? "", let directory = state.directories.first,
      case .credentials(let facts)? = world.ask(.credentials(directory))
    else { return nil }
    return facts.first { $0.kind == .cluster }?.name
  }

  /// What a variable holds, empty if it isn't set; nil if that isn't known.
  func variable(_ name: String) -> String? {
    switch state.variables[name] {
    case .known(let value)?: value
    case .unset?, nil: ""
    default: nil
    }
  }

  /// What tells whether a file of the home is still the same; nil if that can't be told.
  private mutating func version(of name: String) -> String? {
    guard let home = variable("HOME"), home.hasPrefix("/"),
      let fact = world.path(Paths.normalized("\(home)/\(name)"))
    else { return nil }
    return fact.kind == .missing ? "" : "\(fact.identity.inode):\(fact.changed)"
  }

  /// What chooses an account, a place and a server of a cloud's client: options, and variables.
  private static let cloudScope: [String: (options: [String], variables: [String])] = [
    "aws": (
      ["--profile", "--region", "--endpoint-url"],
      [
        "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION",
        "AWS_ENDPOINT_URL", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ACCESS_KEY_ID",
        "AWS_ROLE_ARN",
      ]
    ),
    "gcloud": (
      ["--project", "--account", "--configuration", "--zone", "--region", "--location"],
      ["CLOUDSDK_CORE_PROJECT", "CLOUDSDK_CORE_ACCOUNT", "CLOUDSDK_ACTIVE_CONFIG_NAME"]
    ),
  ]

  private mutating func cloudKey(_ command: String) -> ResourceKey? {
    guard let thing = CloudThing(command: command), let scope = Self.cloudScope[program],
      tellsOwners
    else { return nil }
    var parts = [thing.sort]
    for option in scope.options { parts.append(values(of: [option]).joined(separator: ",")) }
    for name in scope.variables {
      guard let value = variable(name) else { return nil }
      // The value of a key names an account, and is shown nowhere.
      parts.append(name.hasSuffix("_ID") ? value.fingerprint : value)
    }
    if program == "aws" {
      // A profile means what these files say.
      for file in [".aws/config", ".aws/credentials"] {
        guard let version = version(of: file) else { return nil }
        parts.append(version)
      }
    }
    // Which project gcloud's own settings choose isn't known.
    if program == "gcloud", parts[1].isEmpty, parts[scope.options.count + 1].isEmpty { return nil }
    return ResourceKey(.infrastructure, in: parts, thing.name)
  }

  /// The values that words give to an option.
  func values(of names: [String]) -> [String] {
    var found: [String] = []
    for (index, word) in words.enumerated() {
      if names.contains(word.text), index + 1 < words.count {
        found.append(words[index + 1].text)
      } else if let name = names.first(where: { word.text.hasPrefix($0 + "=") }) {
        found.append(String(word.text.dropFirst(name.count + 1)))
      }
    }
    return found
  }
}

extension String {
  /// A short number that tells two texts apart and from which neither can be had back (FNV-1a).
  fileprivate var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
