internal import Effects
internal import JSON

/// Finds out which account a command acts on, and what a cloud says of what it would take.
///
/// The account comes from the command's words, its variables and files, and costs a few files. What
/// would be lost is asked of the cloud by `stoplogd`, by operations that only read, at the address
/// and with the keys that the command itself would use.
struct CloudFacts {
  let service: DamageService
  /// The home of the account, where no variable names one.
  let home: String
  let limits: Limits
  let budget: Budget

  /// The clients of Google Cloud.
  private static let google: Set<String> = ["gcloud", "gsutil", "bq"]
  /// Other clients of AWS, and the options that choose their profile and region.
  private static let others: [String: [String: String]] = [
    "sam": ["--profile": "--profile", "--region": "--region"],
    "cdk": ["--profile": "--profile"],
    "eksctl": [
      "--profile": "--profile", "-p": "--profile", "--region": "--region", "-r": "--region",
    ],
    "serverless": ["--aws-profile": "--profile", "--region": "--region", "-r": "--region"],
    "copilot": [:],
  ]

  /// The account that a command acts on; nil if its program isn't known.
  func account(_ call: CloudCall) throws(Unknown) -> CloudAccount? {
    let places = places(call)
    if call.program == "aws" {
      return try AWSSettings(try AWSWords(call.words), places).account
    }
    if call.program == "az" { return try AzureSettings.account(call.words, places) }
    if Self.google.contains(call.program) {
      return try GcloudSettings.account(call.words, places)
    }
    guard let options = Self.others[call.program] else { return nil }
    return try AWSSettings(try AWSWords(Self.words(call.words, options)), places).account
  }

  /// What the cloud says; nil if the command takes nothing that is looked up.
  func losses(_ call: CloudCall) throws(Unknown) -> CloudFact? {
    guard call.program == "aws" else { return nil }
    let words = try AWSWords(call.words)
    guard let target = try AWSTarget(words) else { return nil }
    let settings = try AWSSettings(words, places(call))
    if let why = settings.hindrance { throw Unknown(why) }
    guard case .found(let id, let secret, let token, _) = settings.keys else {
      guard case .elsewhere(let why) = settings.keys else { return nil }
      throw Unknown(why)
    }
    let sendsToken = !token.isEmpty || settings.role != nil
    var services = try Self.services(target, settings, words, sendsToken: sendsToken)
    if settings.role != nil {
      services["role"] = try Self.roleAddress(settings, sendsToken: !token.isEmpty)
    }
    let limit = budget.limited(to: limits.cloud)
    // The answer has to come before the process is ended, so it is asked for a little earlier.
    let reply = try service.answer(
      [
        "schema": "stoplog.measure/1", "kind": "aws",
        "milliseconds": .integer(max(1, limit.milliseconds - 150)),
        "services": .object(services), "role": settings.role?.json ?? .null,
        "keys": ["id": .string(id), "secret": .string(secret), "token": .string(token)],
        "target": target.json,
      ],
      within: limit
    )
    guard let losses = reply["losses"]?.array else {
      throw Unknown("what 'stoplogd' answers can't be read")
    }
    let account = Self.isBelieved(services) ? reply["account"]?.string : nil
    return CloudFact(account: account ?? "", losses: losses.map(Self.loss))
  }

  private func places(_ call: CloudCall) -> CloudPlaces {
    CloudPlaces(
      variables: call.variables,
      home: home,
      directory: call.directory,
      limit: limits.text,
      budget: budget
    )
  }

  /// The words of another client as those of the AWS CLI that choose the same account.
  private static func words(_ words: [String], _ options: [String: String]) -> [String] {
    var found: [String] = []
    for (index, word) in words.enumerated() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, let option = options[name] else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      found += [option, parts.count > 1 ? parts[1] : next]
    }
    return found
  }

  /// Where each service is asked, and for which region it is signed.
  private static func services(
    _ target: AWSTarget,
    _ settings: AWSSettings,
    _ words: AWSWords,
    sendsToken: Bool
  ) throws(Unknown) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for service in AWSOperation.services(of: target.sort) {
      var (url, region) = try AWSAddress.standard(service, region: settings.region)
      // What answers for one service at an address of its own answers for the account too.
      let kept = try settings.endpoint(of: service)?.url
      if let given = words.value("endpoint-url") ?? kept {
        url = try AWSAddress.checked(given, sendsToken: sendsToken)
      }
      found[service] = ["url": .string(url), "region": .string(region)]
    }
    return found
  }

  /// Whether what says whose the keys are is AWS's own, or the same as what the command acts on:
  /// another address could name any account.
  private static func isBelieved(_ services: [String: JSONValue]) -> Bool {
    guard let url = services["sts"]?["url"]?.string else { return false }
    let isOwn =
      (try? AWSAddress.standard("sts", region: services["sts"]?["region"]?.string))?.url == url
    return isOwn || services.values.allSatisfy { $0["url"]?.string == url }
  }

  /// Where a role is taken on: an address for one command on the line is none for this.
  private static func roleAddress(
    _ settings: AWSSettings,
    sendsToken: Bool
  ) throws(Unknown) -> JSONValue {
    var (url, region) = try AWSAddress.standard("sts", region: settings.region)
    if let given = try settings.kept(endpointOf: "sts")?.url {
      url = try AWSAddress.checked(given, sendsToken: sendsToken)
    }
    return ["url": .string(url), "region": .string(region), "service": "sts"]
  }

  private static func loss(_ value: JSONValue) -> CloudLoss {
    func texts(_ key: String) -> [String] { value[key]?.array?.compactMap(\.string) ?? [] }
    var loss = CloudLoss(
      title: value["title"]?.string ?? "?",
      details: texts("details"),
      sentences: texts("sentences"),
      resources: value["resources"]?.integer,
      rows: value["rows"]?.integer,
      bytes: value["bytes"]?.integer,
      isPartial: value["partial"]?.bool ?? false,
      names: texts("names"),
      days: Day.range(value["oldest"]?.string, value["newest"]?.string),
      note: value["note"]?.string ?? ""
    )
    loss.isMissing = value["missing"]?.bool ?? false
    return loss
  }
}
