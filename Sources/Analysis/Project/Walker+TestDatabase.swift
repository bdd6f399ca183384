internal import Effects
internal import JSON

extension Walker {
  /// The databases that files of the project name for its tests.
  ///
  /// Read are `config/database.yml` of Rails, the `env` lists of pytest's settings, and the
  /// variables of `phpunit.xml`. A value that the file works out itself is an unknown host.
  mutating func testDatabases(_ directory: String) -> [DatabaseFact] {
    var facts: [DatabaseFact] = []
    if let (folder, name, text) = nearestText(["config/database.yml"]),
      let section = YAMLText.value(text.withoutERB)?["test"]
    {
      facts += railsDatabases(section, source: folder + "/" + name)
    }
    if let (folder, name, text) = nearestText(["pytest.ini", "tox.ini", "setup.cfg"]) {
      let sections = INIText(text).sections
      let lines = (sections["pytest"] ?? sections["tool:pytest"])?["env"] ?? ""
      facts += pairs(
        lines.split(atByte: UInt8(ascii: "\n")).map(String.init),
        source: folder + "/" + name
      )
    }
    if let (folder, name, text) = nearestText(["pyproject.toml"]),
      let list = TOMLText.value(text)?["tool"]?["pytest"]?["ini_options"]?["env"]?.array
    {
      facts += pairs(list.compactMap(\.string), source: folder + "/" + name)
    }
    if let (folder, name, text) = nearestText(["phpunit.xml", "phpunit.xml.dist"]) {
      facts += phpDatabases(text, source: folder + "/" + name)
    }
    return facts
  }

  func railsDatabases(_ section: JSONValue, source: String) -> [DatabaseFact] {
    let parts =
      section["database"] == nil && section["url"] == nil
      ? section.object?.sorted { $0.key < $1.key }.map(\.value) ?? [] : [section]
    return parts.compactMap { part in
      if let url = part["url"]?.string {
        if url == "?" { return nil }
        return EnvironmentReader.fact(setting: "test", url: url, source: source)
      }
      guard let name = part["database"]?.string else { return nil }
      let host = part["host"]?.string ?? ""
      return DatabaseFact(
        setting: "test",
        source: source,
        scheme: part["adapter"]?.string ?? "",
        host: host == "?" ? "" : host,
        name: name
      )
    }
  }

  private func pairs(_ lines: [String], source: String) -> [DatabaseFact] {
    lines.compactMap { line in
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      let name = parts[0].filter { $0 != " " }.split(separator: ":").last.map(String.init) ?? ""
      guard name.hasSuffix("DATABASE_URL") || name.hasSuffix("DB_URL") else { return nil }
      let url = String(parts[1].drop { $0 == " " })
      return EnvironmentReader.fact(setting: name, url: url, source: source)
    }
  }

  private func phpDatabases(_ text: String, source: String) -> [DatabaseFact] {
    var values: [String: String] = [:]
    for tag in text.split(separator: "<").prefix(2_000)
    where tag.hasPrefix("env ") || tag.hasPrefix("server ") {
      let quoted = tag.split(separator: "\"", omittingEmptySubsequences: false)
      guard quoted.count >= 4 else { continue }
      values[String(quoted[1])] = String(quoted[3])
    }
    if let url = values["DATABASE_URL"] ?? values["DB_URL"], !url.isEmpty {
      return [EnvironmentReader.fact(setting: "DATABASE_URL", url: url, source: source)]
    }
    guard let name = values["DB_DATABASE"] else { return [] }
    let scheme = values["DB_CONNECTION"] ?? ""
    let isMemory = name == ":memory:"
    // Without a host it is the one that other files name.
    guard isMemory || scheme == "sqlite" || values["DB_HOST"] != nil else { return [] }
    return [
      DatabaseFact(
        setting: "DB_DATABASE",
        source: source,
        scheme: isMemory ? "sqlite" : scheme,
        host: values["DB_HOST"] ?? "",
        name: isMemory ? "memory" : name
      )
    ]
  }
}
