internal import JSON
internal import Tools

/// Reads the services of a compose file: what they run, and what of this machine they see
/// (https://docs.docker.com/reference/compose-file/services).
struct ComposeFile {
  /// A container that the file describes.
  struct Service {
    /// What it runs, as code of the shell; empty for what the image says.
    var code = ""
    /// The services that start before it.
    var before: [String] = []
    /// What it sees; nil if that isn't known.
    var setting: ContainerSetting?
  }

  private(set) var services: [String: Service] = [:]

  /// Reads files that belong together; what a later one says of a service counts, but for what is
  /// mounted, which is joined.
  ///
  /// - Parameters:
  ///   - texts: The files' texts.
  ///   - folder: The folder from which relative paths count.
  ///   - home: What `~` stands for; empty if that isn't known.
  ///   - origin: The bytes that cause all of it.
  /// - Returns: Nil if a text is no compose file.
  init?(_ texts: [String], folder: String, home: String, origin: Range<Int>) {
    var merged: [String: [String: JSONValue]] = [:]
    for text in texts {
      guard let root = YAMLText.value(text), let found = root["services"]?.object else {
        return nil
      }
      for (name, body) in found {
        for (key, value) in body.object ?? [:] {
          let old = key == "volumes" ? merged[name]?[key]?.array : nil
          merged[name, default: [:]][key] = old.map { .array($0 + (value.array ?? [])) } ?? value
        }
      }
    }
    let reading = Reading(folder: folder, home: home, origin: origin)
    services = merged.mapValues { reading.service($0) }
  }

  /// The services that start with some; all without any.
  func started(with names: [String]) -> [String] {
    var found: Set<String> = []
    var rest = names.isEmpty ? Array(services.keys) : names
    while let name = rest.popLast() {
      guard let service = services[name], found.insert(name).inserted else { continue }
      rest += service.before
    }
    return found.sorted()
  }
}

/// Reads one service.
private struct Reading {
  let folder: String
  let home: String
  let origin: Range<Int>

  func service(_ body: [String: JSONValue]) -> ComposeFile.Service {
    var service = ComposeFile.Service()
    let parts = [body["entrypoint"], body["command"]].compactMap(\.self).map(code)
    service.code = parts.filter { !$0.isEmpty }.joined(separator: " ")
    switch body["depends_on"] {
    case .array(let names)?: service.before = names.compactMap(\.string)
    case .object(let names)?: service.before = names.keys.sorted()
    default: break
    }
    let mounts = (body["volumes"]?.array ?? []).map(mount)
    // A service that takes another's volumes, or builds on one elsewhere, sees what isn't told here.
    let isWhole = body["volumes_from"] == nil && body["extends"] == nil
    let directory = body["working_dir"]?.string ?? "/"
    if isWhole, mounts.allSatisfy({ $0 != nil }), directory.hasPrefix("/") {
      service.setting = ContainerSetting(mounts: mounts.compactMap(\.self), directory: directory)
    }
    return service
  }

  /// A command as code; `$$` is how the file writes a dollar sign.
  private func code(_ value: JSONValue) -> String {
    let text =
      value.string
      ?? (value.array ?? []).compactMap(\.string).map(\.shellQuoted).joined(separator: " ")
    return text.replacing("$$", with: "$")
  }

  private func mount(_ value: JSONValue) -> ContainerSetting.Mount? {
    if let text = value.string {
      if text.contains("$") { return unknownMount(text) }
      guard var mount = ContainerSetting.Mount(short: Argument(text, origin: origin)) else {
        return nil
      }
      guard !mount.isVolume else { return mount }
      guard let source = absolute(mount.source.text) else { return nil }
      mount.source = source
      return mount
    }
    guard let target = value["target"]?.string, let kind = value["type"]?.string,
      let name = value["source"]?.string ?? (kind == "bind" ? nil : ""),
      let source = kind == "bind" ? absolute(name) : Argument(name, origin: origin)
    else { return nil }
    return ContainerSetting.Mount(
      source,
      at: target,
      isVolume: kind != "bind",
      isReadOnly: value["read_only"]?.string == "true"
    )
  }

  /// Reads `${DATA:-./data}:/data`, of which only the place inside is known.
  private func unknownMount(_ text: String) -> ContainerSetting.Mount? {
    var text = text[...]
    let isReadOnly = text.hasSuffix(":ro")
    for end in [":ro", ":rw", ":z", ":Z"] where text.hasSuffix(end) {
      text = text.dropLast(end.count)
    }
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let target = text[text.index(after: colon)...]
    guard target.hasPrefix("/"), !target.contains("$"), !target.contains("}") else { return nil }
    let source = Argument(unknown: String(text[..<colon]), origin: origin)
    return ContainerSetting.Mount(
      source,
      at: String(target),
      isVolume: false,
      isReadOnly: isReadOnly
    )
  }

  private func absolute(_ path: String) -> Argument? {
    var path = path
    if path == "~" || path.hasPrefix("~/") {
      guard !home.isEmpty else { return nil }
      path = home + path.dropFirst()
    }
    if !path.hasPrefix("/") { path = folder + "/" + path }
    return Argument(Paths.normalized(path), origin: origin)
  }
}
