internal import Effects
internal import JSON
internal import Linux

/// Which subscription a command of the Azure CLI would use.
///
/// - SeeAlso: https://learn.microsoft.com/cli/azure/manage-azure-subscriptions-azure-cli
enum AzureSettings {
  static func account(_ words: [String], _ places: CloudPlaces) throws(Unknown) -> CloudAccount {
    let folder = try places.file("AZURE_CONFIG_DIR", default: ".azure")
    let name = "\(folder.name)/azureProfile.json"
    let given = GcloudSettings.option("subscription", in: words)
    var kept: [JSONValue] = []
    if let text = try places.text(Path.join(folder.path, "azureProfile.json")) {
      // The CLI writes a byte order mark.
      let bytes = Array(text.utf8)
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      guard let value = try? JSONValue(parsing: body),
        let list = value["subscriptions"]?.array
      else { throw Unknown("\(name) can't be read") }
      kept = list
    }
    let chosen = kept.first { one in
      guard let given else { return one["isDefault"]?.bool == true }
      return [one["id"]?.string, one["name"]?.string].contains {
        $0?.lowercased() == given.lowercased()
      }
    }
    let source = given == nil ? "the default in \(name)" : "--subscription"
    guard let chosen else {
      guard let given else { return CloudAccount() }
      return CloudAccount(settings: [CloudSetting(.subscription, given, source: source)])
    }
    var found = CloudAccount()
    let title = chosen["name"]?.string ?? given ?? "?"
    found.settings.append(CloudSetting(.subscription, title, source: source))
    for (key, kind) in [("id", CloudSetting.Kind.account), ("user", .role)] {
      let text = key == "user" ? chosen["user"]?["name"]?.string : chosen[key]?.string
      if let text { found.settings.append(CloudSetting(kind, text, source: name)) }
    }
    return found
  }
}
