internal import Effects
internal import Tools

extension Walker {
  /// Programs that act on clouds, and the ones whose settings they use.
  private static let cloudPrograms: [String: String] = [
    "aws": "aws", "gcloud": "gcloud", "gsutil": "gsutil", "bq": "bq", "az": "az", "sam": "sam",
    "cdk": "cdk", "eksctl": "eksctl", "serverless": "serverless", "sls": "serverless",
    "copilot": "copilot",
  ]
  /// The most words of a command whose account is looked up: each thing that it names asks anew.
  private static let cloudWords = 512
  /// The beginnings of the names of variables that they read.
  private static let cloudPrefixes = ["AWS_", "CLOUDSDK_", "AZURE_"]

  /// Says which account an effect on a cloud hits, and what the cloud itself says of the loss.
  ///
  /// Nothing is asked about what only looks or makes something.
  mutating func placeInCloud(_ effect: inout Effect) {
    guard let client = Self.cloudPrograms[program], effect.isOnCloud else { return }
    guard !isElevated, words.count <= Self.cloudWords, let directory = state.directories.first,
      state.directories.count == 1
    else {
      effect.why += (effect.why.isEmpty ? "" : "; ") + "which account it acts on isn't known"
      return
    }
    let call = cloudCall(client, directory)
    var account = CloudAccount()
    var reading = CloudReading()
    switch world.ask(.account(call)) {
    case .account(let found)?: account = found
    case .unknown(let why)?: account.doubts = ["which account it acts on isn't known: \(why)"]
    default: account.settings = namedAccount
    }
    if effect.isCloudLoss {
      if !knowsCloudWords {
        reading.missing = "its words aren't known before it runs"
      } else {
        reading = CloudReading(world.ask(.cloud(call)))
      }
      reading.settle(&effect)
    }
    account = account.confirmed(reading.fact?.account ?? "")
    weigh(&effect, account, reading)
    guard effect.isNamedOnCloud, !account.description.isEmpty else { return }
    let isSure = knowsCloudWords ? "" : "as far as its words are known, "
    effect.why = [reading.words, isSure + account.description, effect.why]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Weighs which environment an account is, and what the names of things in it say.
  ///
  /// Files and variables that name an account are within a session's reach, so they never make it
  /// development. What does: an account that the cloud itself names and the person has declared, or
  /// an address of this machine on the line.
  private func weigh(_ effect: inout Effect, _ account: CloudAccount, _ reading: CloudReading) {
    var evidence = account.settings.compactMap(\.evidence)
    evidence += effect.cloudNames.map { EnvironmentEvidence(.resource, $0) }
    evidence += reading.names.map { EnvironmentEvidence(.resource, $0) }
    guard !evidence.isEmpty else { return }
    let declared = surroundings.environments
    let finding = EnvironmentFinding.weigh(evidence, declared: declared)
    // What can be taken back passes in silence where nothing speaks of its environment.
    guard finding.environment != .unknown || effect.reversibility != .reversible else { return }
    effect.environment = finding.environment
    effect.environmentReason = finding.reason
    guard finding.environment == .development else { return }
    let isHere = account.settings.contains { $0.kind == .endpoint && $0.source == "--endpoint-url" }
    let number = reading.fact?.account ?? ""
    let isDeclared = !number.isEmpty && declared.environment(of: number) == .development
    guard !isDeclared, !(isHere && finding.isLocal) else { return }
    effect.environment = .unknown
    effect.environmentReason = "\(finding.reason), which only the person's own file can settle"
  }

  /// The account that an option names, where nothing is looked up.
  private var namedAccount: [CloudSetting] {
    let chosen = effects.last { effect in
      effect.resource.kind == .account && effect.action == .read && effect.program == program
    }
    return chosen.map { [CloudSetting(.account, $0.resource.name, source: "the command")] } ?? []
  }

  /// Whether the words of the command at hand, and the variables that it reads, are known.
  private var knowsCloudWords: Bool {
    words.allSatisfy { $0.isKnown && !$0.isPattern }
      && state.variables.allSatisfy { name, value in
        guard Self.isCloudVariable(name) else { return true }
        switch value {
        case .known, .unset: return true
        default: return false
        }
      }
  }

  private static func isCloudVariable(_ name: String) -> Bool {
    name == "HOME" || cloudPrefixes.contains(where: name.hasPrefix)
  }

  private func cloudCall(_ client: String, _ directory: String) -> CloudCall {
    var variables: [String: String] = [:]
    for (name, value) in state.variables where Self.isCloudVariable(name) {
      if case .known(let text) = value { variables[name] = text }
    }
    return CloudCall(
      program: client,
      words: words.map { $0.isKnown ? $0.text : "…" },
      variables: variables,
      directory: directory
    )
  }
}

extension Effect {
  /// Whether it changes something in a cloud.
  fileprivate var isOnCloud: Bool {
    guard action != .read, action != .create else { return false }
    switch resource.kind {
    case .infrastructure, .bucket, .object, .stack: return true
    case .setting: return traits.contains(.protection)
    default: return false
    }
  }

  /// Whether it is the thing that the command names, and not what goes along with it.
  fileprivate var isNamedOnCloud: Bool {
    switch resource.kind {
    case .object: resource.name.contains("://")
    case .setting: false
    default: true
    }
  }

  /// Whether it may take something away that can be looked up.
  fileprivate var isCloudLoss: Bool {
    guard isNamedOnCloud, !traits.contains(.moved) else { return false }
    return action == .delete || action == .modify && reversibility != .reversible
  }

  /// What the command calls the things, without its own words.
  fileprivate var cloudNames: [String] {
    switch resource.kind {
    case .bucket, .object:
      let parts = resource.name.split(separator: "/")
      return resource.name.contains("://") && parts.count > 1 ? [String(parts[1])] : []
    case .infrastructure: return resource.name.split(separator: " ").dropFirst(3).map(String.init)
    default: return []
    }
  }
}
