internal import Effects
internal import JSON
internal import Tools

extension Walker {
  /// Names the volumes that `compose down -v` deletes, as the project's file declares them.
  mutating func nameVolumes(since before: Int) {
    guard ["docker", "docker-compose", "podman", "podman-compose", "nerdctl"].contains(program),
      words.contains(where: { $0.text == "down" || $0.text == "rm" }),
      effects.count > before
    else { return }
    let places = effects.indices.dropFirst(before).filter { index in
      effects[index].action == .delete && effects[index].resource.kind == .volume
    }
    guard !places.isEmpty, let names = composeVolumes() else { return }
    let list = names.prefix(8).joined(separator: ", ")
    let more = names.count > 8 ? " and \(names.count - 8) more" : ""
    for place in places {
      let why = names.isEmpty ? "the file declares none that are named" : "these are \(list)\(more)"
      effects[place].why = [effects[place].why, why].filter { !$0.isEmpty }.joined(separator: "; ")
    }
  }

  /// The volumes that the compose files declare as their own; nil if no file is read.
  private mutating func composeVolumes() -> [String]? {
    let call = TaskWords(words, valued: ["-f", "--file", "-p", "--project-name", "--profile"])
    let file = call.values["-f"] ?? call.values["--file"]
    guard let texts = composeTexts(file.map { [$0] } ?? [])?.texts else { return nil }
    var volumes: [String] = []
    for text in texts {
      guard let root = YAMLText.value(text) else { return nil }
      for (name, body) in root["volumes"]?.object ?? [:] where body["external"]?.string != "true" {
        volumes.append(body["name"]?.string ?? name)
      }
    }
    return Set(volumes).sorted()
  }

  /// The compose files that options name, or the usual one with what overrides it, and the folder
  /// from which their paths count; nil if one can't be read.
  mutating func composeTexts(_ files: [Argument]) -> (folder: String, texts: [String])? {
    guard files.isEmpty else {
      var folder = ""
      var texts: [String] = []
      for file in files {
        guard let path = absolute(file), let text = fileText(path) else { return nil }
        if texts.isEmpty { folder = Paths.parent(path) }
        texts.append(text)
      }
      return (folder, texts)
    }
    let endings = ["yaml", "yml"]
    let usual = ["compose", "docker-compose"].flatMap { name in endings.map { "\(name).\($0)" } }
    guard let found = nearestText(usual) else { return nil }
    let stem = found.name.prefix { $0 != "." }
    let override = endings.lazy.map { "\(found.folder)/\(stem).override.\($0)" }
    for path in override {
      if let text = fileText(path) { return (found.folder, [found.text, text]) }
    }
    return (found.folder, [found.text])
  }
}
