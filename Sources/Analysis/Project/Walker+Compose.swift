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
    var texts: [String] = []
    if let file = call.values["-f"] ?? call.values["--file"] {
      guard let path = absolute(file), let text = fileText(path) else { return nil }
      texts = [text]
    } else {
      let names = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]
      guard let found = nearestText(names) else { return nil }
      texts = [found.text]
      for name in ["docker-compose.override.yml", "compose.override.yaml"] {
        if let text = fileText(found.folder + "/" + name) { texts.append(text) }
      }
    }
    var volumes: [String] = []
    for text in texts {
      guard let root = YAMLText.value(text) else { return nil }
      for (name, body) in root["volumes"]?.object ?? [:] where body["external"]?.string != "true" {
        volumes.append(body["name"]?.string ?? name)
      }
    }
    return Set(volumes).sorted()
  }
}
