internal import Effects
internal import JSON
internal import Tools

extension Walker {
  /// `pre-commit run`: hooks that the project defines itself; those of others are their code.
  mutating func followPreCommit(_ origin: Range<Int>) -> Bool {
    guard let first = words.first?.text, ["run", "try-repo"].contains(first),
      let found = nearestText([".pre-commit-config.yaml", ".pre-commit-config.yml"]),
      let root = YAMLText.value(found.text)
    else { return false }
    followProject("pre-commit run", origin, key: found.folder) { walker in
      walker.state.directories = [found.folder]
      for repository in root["repos"]?.array ?? [] {
        let name = repository["repo"]?.string ?? ""
        guard name == "local" else {
          walker.scope.unread.append("hooks of \(name)")
          continue
        }
        for hook in repository["hooks"]?.array ?? [] {
          let language = hook["language"]?.string ?? ""
          guard let entry = hook["entry"]?.string,
            ["system", "script", "unsupported", "unsupported_script"].contains(language)
          else {
            walker.scope.unread.append("a hook in \(language)")
            continue
          }
          let words = (hook["args"]?.array ?? []).compactMap(\.string).map { " " + $0.shellQuoted }
          let prefix = language.hasSuffix("script") && !entry.hasPrefix("/") ? "./" : ""
          walker.subshell { $0.walkCode(prefix + entry + words.joined(), origin) }
        }
      }
    }
    return true
  }

  /// Jobs of continuous integration that run here: their scripts are followed as they stand.
  ///
  /// Most run in containers that see the project's folder; what they do to it is what counts.
  mutating func followJob(_ origin: Range<Int>) -> Bool {
    let scripts: [RecipeText]?
    switch program {
    case "act": scripts = workflowScripts()
    case "gitlab-runner":
      guard words.first?.text == "exec" else { return false }
      scripts = gitlabScripts()
    case "circleci":
      guard words.first?.text == "local" else { return false }
      scripts = circleScripts()
    default: scripts = earthlyScripts()
    }
    guard let scripts else { return false }
    followProject(program, origin) { walker in
      walker.state.variables[RecipeText.unknownVariable] = .unknown
      for script in scripts.prefix(200) {
        walker.subshell { $0.walkCode(script.shell, origin) }
      }
      if scripts.count > 200 { walker.scope.unread.append("more than 200 steps") }
    }
    return true
  }

  private mutating func workflowScripts() -> [RecipeText]? {
    guard let directory = state.directories.first else { return nil }
    let call = TaskWords(
      words,
      valued: [
        "-j", "--job", "-W", "--workflows", "-s", "-P", "-e",
        "--env", "--secret-file", "--env-file", "-C",
      ]
    )
    guard call.options.isDisjoint(with: ["-l", "--list", "-n", "--dryrun", "-g", "--graph"]) else {
      return nil
    }
    let folder = directory + "/.github/workflows"
    var files: [String] = []
    for ending in ["yml", "yaml"] {
      guard case .paths(let paths)? = world.ask(.glob("\(folder)/*.\(ending)")) else { return nil }
      files += paths
    }
    let job = (call.values["-j"] ?? call.values["--job"])?.text
    var scripts: [RecipeText] = []
    for file in files.prefix(32) {
      guard let text = fileText(file), let root = YAMLText.value(text) else { return nil }
      for (name, body) in root["jobs"]?.object?.sorted(by: { $0.key < $1.key }) ?? []
      where job == nil || job == name {
        for step in body["steps"]?.array ?? [] {
          if let code = step["run"]?.string { scripts.append(Self.withoutExpressions(code)) }
        }
      }
    }
    return files.isEmpty ? nil : scripts
  }

  /// Text in which `${{ … }}` isn't known.
  private static func withoutExpressions(_ text: String) -> RecipeText {
    var result = RecipeText()
    var rest = text[...]
    while let open = rest.firstRange(of: "${{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      result.append(.text(String(rest[..<open.lowerBound])))
      result.append(.unknown)
      rest = rest[close.upperBound...]
    }
    result.append(.text(String(rest)))
    return result
  }

  private mutating func gitlabScripts() -> [RecipeText]? {
    guard let found = nearestText([".gitlab-ci.yml"]), let root = YAMLText.value(found.text),
      let job = words.last, job.isKnown, let body = root[job.text]
    else { return nil }
    let keys = ["before_script", "script", "after_script"]
    let parts = keys.flatMap { key in (body[key] ?? root[key]).map { $0.array ?? [$0] } ?? [] }
    return parts.compactMap(\.string).map { RecipeText($0) }
  }

  private mutating func circleScripts() -> [RecipeText]? {
    let call = TaskWords(Array(words.dropFirst(2)), valued: ["--job", "-c", "--config", "-e"])
    guard let found = nearestText([".circleci/config.yml"]), let root = YAMLText.value(found.text)
    else { return nil }
    let job = call.values["--job"]?.text ?? call.names.first?.text ?? "build"
    return (root["jobs"]?[job]?["steps"]?.array ?? []).compactMap { step in
      (step["run"]?.string ?? step["run"]?["command"]?.string).map { RecipeText($0) }
    }
  }

  /// Only what an Earthfile runs outside containers touches this machine.
  private mutating func earthlyScripts() -> [RecipeText]? {
    guard let found = nearestText(["Earthfile"]) else { return nil }
    var isHere = false
    var scripts: [RecipeText] = []
    for line in found.text.split(atByte: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if line.first?.isLetter ?? false { isHere = false }
      if text.hasPrefix("LOCALLY") { isHere = true }
      if isHere, text.hasPrefix("RUN ") { scripts.append(RecipeText(String(text.dropFirst(4)))) }
    }
    return scripts
  }
}
