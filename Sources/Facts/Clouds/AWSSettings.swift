internal import Effects

/// What a command of the AWS CLI would use: profile, region, endpoint and keys, in its order.
///
/// Where the two versions of the CLI differ, it is doubtful, and nothing is looked up.
///
/// - SeeAlso: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html
struct AWSSettings {
  private(set) var account = CloudAccount()
  private(set) var region: String?
  private(set) var keys = AWSKeys.elsewhere("no keys are found")
  /// The role that is taken on with the keys; nil if they are used as they are.
  private(set) var role: AWSRole?
  private let words: AWSWords
  private let places: CloudPlaces
  private let files: AWSFiles
  private var profile = "default"
  private var isExplicit = false
  private var values: [String: AWSFiles.Entry] = [:]

  /// Reads the settings for a command.
  init(_ words: AWSWords, _ places: CloudPlaces) throws(Unknown) {
    self.words = words
    self.places = places
    files = try AWSFiles(places)
    let chosen = findProfile()
    values = files.profiles[profile] ?? [:]
    if chosen != nil, files.profiles[profile] == nil {
      account.doubts.append("the profile '\(profile)' is in no file")
      keys = .elsewhere("the profile '\(profile)' is in no file")
    } else {
      try findKeys()
    }
    findRegion()
    if let chosen {
      account.settings.append(CloudSetting(.profile, profile, source: chosen))
    } else if !values.isEmpty, case .found(_, _, _, "the environment") = keys {
      // The keys come from elsewhere, so the profile only gives the region.
    } else if !values.isEmpty {
      account.settings.append(CloudSetting(.profile, "default", source: "no other is chosen"))
    }
    if let found = try endpoint(of: words.service) {
      account.settings.append(CloudSetting(.endpoint, found.url, source: found.source))
    }
  }

  // MARK: Profile and region

  /// Where the profile's name comes from; nil if none is chosen.
  private mutating func findProfile() -> String? {
    if let given = words.value("profile") {
      profile = given
      isExplicit = true
      return "--profile"
    }
    let first = places.variable("AWS_PROFILE")
    let second = places.variable("AWS_DEFAULT_PROFILE")
    if let first, let second, first != second {
      doubt("AWS_PROFILE is '\(first)' and AWS_DEFAULT_PROFILE '\(second)'")
      account.settings.append(
        CloudSetting(.profile, second, source: "AWS_DEFAULT_PROFILE, which version 1 of aws takes")
      )
    }
    guard let name = first ?? second else { return nil }
    profile = name
    return first == nil ? "AWS_DEFAULT_PROFILE" : "AWS_PROFILE"
  }

  private mutating func findRegion() {
    let isNew = places.variable("AWS_REGION")
    let isOld = places.variable("AWS_DEFAULT_REGION")
    let kept = values["region"]
    var found: (text: String, source: String)?
    if let given = words.value("region") {
      found = (given, "--region")
    } else if let name = isNew {
      found = (name, "AWS_REGION")
      // Version 1 of the CLI doesn't know this variable.
      if let other = isOld ?? kept?.value, other != name {
        doubt("AWS_REGION is '\(name)', and version 1 of aws takes '\(other)'")
      }
    } else if let name = isOld {
      found = (name, "AWS_DEFAULT_REGION")
    } else if let kept {
      found = (kept.value, "profile \(profile) in \(kept.source)")
    }
    guard let found else { return }
    region = found.text
    account.settings.append(CloudSetting(.region, found.text, source: found.source))
  }

  private mutating func doubt(_ why: String) { account.doubts.append(why) }

  // MARK: Keys

  /// Finds the keys in the order of botocore's providers.
  private mutating func findKeys() throws(Unknown) {
    let profile = "profile \(profile)"
    if !isExplicit, let id = places.variable("AWS_ACCESS_KEY_ID") {
      found(
        id,
        secret: places.variable("AWS_SECRET_ACCESS_KEY"),
        token: places.variable("AWS_SESSION_TOKEN"),
        source: self.profile == "default"
          ? "the environment" : "the environment, before the profile"
      )
    } else if let role = values["role_arn"], values["web_identity_token_file"] == nil {
      takeRole(role.value, source: "role_arn of \(profile) in \(role.source)")
      findRoleKeys()
    } else if let role = values["role_arn"] {
      takeRole(role.value, source: "role_arn of \(profile) in \(role.source)")
      keys = .elsewhere("its keys come by a web identity, which isn't used here")
    } else if !isExplicit, let role = places.variable("AWS_ROLE_ARN"),
      places.variable("AWS_WEB_IDENTITY_TOKEN_FILE") != nil
    {
      takeRole(role, source: "AWS_ROLE_ARN")
      keys = .elsewhere("its keys come by a web identity, which isn't used here")
    } else if let number = values["sso_account_id"] {
      let source = "sso_account_id of \(profile) in \(number.source)"
      account.settings.append(CloudSetting(.account, number.value, source: source))
      if let role = values["sso_role_name"] {
        account.settings.append(
          CloudSetting(.role, role.value, source: "sso_role_name of \(profile)")
        )
      }
      keys = .elsewhere("its keys come by single sign-on, which isn't used here")
    } else {
      findKeptKeys()
    }
  }

  /// Finds the keys of the profile that a role is taken on from; their own account isn't the role's.
  private mutating func findRoleKeys() {
    let name = values["source_profile"]?.value ?? ""
    if let why = AWSRole.hindrance(values, source: files.profiles[name]) {
      keys = .elsewhere("its keys come by \(why), which isn't done here")
      return
    }
    let (own, settings) = (profile, account.settings)
    let outer = values
    profile = name
    values = files.profiles[name] ?? [:]
    findKeptKeys()
    (profile, values) = (own, outer)
    account.settings = settings
    guard case .found(_, _, _, let source) = keys else { return }
    account.settings.append(CloudSetting(.keys, source, source: ""))
    role = AWSRole(values)
  }

  private mutating func findKeptKeys() {
    if let kept = files.credentials[profile], let id = kept["aws_access_key_id"] {
      let source = "profile \(profile) in \(files.credentialsName)"
      let token = kept["aws_session_token"] ?? kept["aws_security_token"]
      found(id, secret: kept["aws_secret_access_key"], token: token, source: source)
    } else if values["credential_process"] != nil {
      keys = .elsewhere("its keys come from a program, which isn't run here")
    } else if values["login_session"] != nil {
      keys = .elsewhere("its keys come by signing in, which isn't done here")
    } else if let id = values["aws_access_key_id"] {
      found(
        id.value,
        secret: values["aws_secret_access_key"]?.value,
        token: values["aws_session_token"]?.value,
        source: "profile \(profile) in \(id.source)"
      )
    } else {
      keys = .elsewhere("no keys are in the environment or in files")
    }
  }

  private mutating func found(_ id: String, secret: String?, token: String?, source: String) {
    if let number = AWSKeys.account(ofKey: id) {
      let words = "by the access key's own id"
      account.settings.append(CloudSetting(.account, number, source: words))
    }
    account.settings.append(CloudSetting(.keys, source, source: ""))
    guard let secret, !secret.isEmpty else {
      keys = .elsewhere("an access key in \(source) has no secret")
      return
    }
    keys = .found(id: id, secret: secret, token: token ?? "", source: source)
  }

  /// The account and the name in `arn:aws:iam::123456789012:role/name`.
  private mutating func takeRole(_ arn: String, source: String) {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if parts.count == 6, !parts[4].isEmpty {
      account.settings.append(CloudSetting(.account, String(parts[4]), source: source))
    }
    let name = parts.last?.split(separator: "/").last.map(String.init) ?? arn
    account.settings.append(CloudSetting(.role, name, source: source))
  }

  // MARK: Endpoints

  /// The address that the settings give for a service; nil if it is the provider's own.
  func endpoint(of service: String) throws(Unknown) -> (url: String, source: String)? {
    if service == words.service, let given = words.value("endpoint-url") {
      return (given, "--endpoint-url")
    }
    return try kept(endpointOf: service)
  }

  /// The address that variables and files give for a service.
  func kept(endpointOf service: String) throws(Unknown) -> (url: String, source: String)? {
    let isIgnored =
      places.variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
      ?? values["ignore_configured_endpoint_urls"]?.value
    if isIgnored?.lowercased() == "true" { return nil }
    let names = ["s3api": "s3"]
    let name = (names[service] ?? service).replacing("-", with: "_")
    for variable in ["AWS_ENDPOINT_URL_\(name.uppercased())", "AWS_ENDPOINT_URL"] {
      if let url = places.variable(variable) { return (url, variable) }
    }
    if let section = values["services"] {
      guard let blocks = files.services[section.value] else {
        throw Unknown("the section 'services \(section.value)' is in no file")
      }
      if let url = IniFile.nested(blocks[name] ?? "")["endpoint_url"] {
        return (url, "services \(section.value) in \(section.source)")
      }
    }
    return values["endpoint_url"].map { ($0.value, "profile \(profile) in \($0.source)") }
  }

  /// Why nothing may be looked up with these settings; nil if it may.
  var hindrance: String? {
    for (name, key) in [
      ("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"),
      ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"),
    ] where (places.variable(name) ?? values[key]?.value)?.lowercased() == "true" {
      return "\(key) chooses another address, which isn't followed"
    }
    for option in ["no-sign-request", "ca-bundle", "no-verify-ssl"] where words.has(option) {
      return "--\(option) isn't followed"
    }
    return account.doubts.first
  }
}
