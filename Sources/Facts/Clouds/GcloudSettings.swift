internal import Effects
internal import Linux

/// Which project and account a command of Google Cloud's clients would use.
///
/// - SeeAlso: https://cloud.google.com/sdk/docs/properties
enum GcloudSettings {
  /// The properties that matter, with the option and the variable that come before them.
  private static let properties: [(name: String, kind: CloudSetting.Kind)] = [
    ("project", .project), ("account", .account),
  ]

  static func account(_ words: [String], _ places: CloudPlaces) throws(Unknown) -> CloudAccount {
    let folder = try places.file("CLOUDSDK_CONFIG", default: ".config/gcloud")
    var found = CloudAccount()
    var name = "default"
    var source = "no other is chosen"
    if let given = option("configuration", in: words) {
      (name, source) = (given, "--configuration")
    } else if let given = places.variable("CLOUDSDK_ACTIVE_CONFIG_NAME") {
      (name, source) = (given, "CLOUDSDK_ACTIVE_CONFIG_NAME")
    } else if let text = try places.text(Path.join(folder.path, "active_config")) {
      (name, source) = (String(text.trimmingBlanks), "\(folder.name)/active_config")
    }
    guard !name.contains("/") else { throw Unknown("the configuration '\(name)' is no name") }
    let file = "configurations/config_\(name)"
    var values: [String: String] = [:]
    if let text = try places.text(Path.join(folder.path, file)) {
      guard let read = IniFile(text) else { throw Unknown("\(folder.name)/\(file) can't be read") }
      values = read.sections["core"] ?? [:]
    }
    for property in properties {
      let variable = "CLOUDSDK_CORE_\(property.name.uppercased())"
      if let given = option(property.name, in: words) {
        found.settings.append(CloudSetting(property.kind, given, source: "--\(property.name)"))
      } else if let given = places.variable(variable) {
        found.settings.append(CloudSetting(property.kind, given, source: variable))
      } else if let kept = values[property.name] {
        let place = "configuration \(name) in \(folder.name)"
        found.settings.append(CloudSetting(property.kind, kept, source: place))
      }
    }
    if let given = option("impersonate-service-account", in: words)
      ?? places.variable("CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT")
    {
      found.settings.append(CloudSetting(.role, given, source: "impersonated"))
    }
    if name != "default" || !values.isEmpty {
      found.settings.append(CloudSetting(.profile, name, source: source))
    }
    return found
  }

  /// The last value of an option, in either spelling; nil if it isn't there.
  static func option(_ name: String, in words: [String]) -> String? {
    var found: String?
    for (index, word) in words.enumerated() {
      if word == "--\(name)", index + 1 < words.count { found = words[index + 1] }
      if word.hasPrefix("--\(name)=") { found = String(word.dropFirst(name.count + 3)) }
    }
    return found
  }
}
