internal import Effects
internal import Tools

extension Walker {
  /// The project's own code runs: its reach is what the settings it would find name.
  mutating func runProject(_ words: [Argument], _ origin: Range<Int>) {
    let name = words.map(\.text).joined(separator: " ")
    let reach = databaseReach()
    add(
      Effect(
        .execute,
        Resource(.program, name),
        origin: place(origin),
        environment: reach.environment,
        place: .project,
        reversibility: reach.isHarmless ? .reversible : .unknown,
        why: reach.isHarmless
          ? "the project's own code; \(reach.why)" : "the project's own code, and \(reach.why)"
      )
    )
  }

  /// A script of `package.json`, or a program of that name if there is no such script.
  mutating func runPackageScript(_ word: Argument, _ arguments: [Argument], _ origin: Range<Int>) {
    guard word.isKnown else {
      return unknown(word.text, "the script's name isn't known before it runs", word.origin)
    }
    let scripts = packageScripts()
    guard let scripts else { return runProject([word] + arguments, origin) }
    guard let body = scripts[word.text] else {
      if Self.lifecycle.contains(word.text) { return }
      guard arguments.allSatisfy(\.isKnown) else {
        return unknown(word.text, "arguments that aren't known before it runs", word.origin)
      }
      return bounded(word.origin) { $0.run([word] + arguments, skippingFunctions: true) }
    }
    // The script runs with its neighbours before and after it (npm-run-script(1)).
    let rest = arguments.filter { $0.text != "--" }.map { " " + $0.text.shellQuoted }.joined()
    for text in [scripts["pre" + word.text], body + rest, scripts["post" + word.text]] {
      if let text { subshell { $0.walkCode(text, word.origin) } }
    }
    runProject([word], origin)
  }

  /// Scripts that package managers run if there are any (npm-scripts(7)).
  private static let lifecycle: Set<String> = [
    "test", "start", "stop", "restart", "preinstall", "install", "postinstall", "prepublish",
    "preprepare", "prepare", "postprepare", "prepublishOnly", "prepack", "postpack", "publish",
    "postpublish", "dependencies", "preuninstall", "uninstall", "postuninstall", "preversion",
    "version", "postversion",
  ]

  private mutating func packageScripts() -> [String: String]? {
    guard let directory = state.directories.first else { return nil }
    var folder = directory
    for _ in 0..<32 {
      let path = folder == "/" ? "/package.json" : folder + "/package.json"
      if case .text(let text)? = world.ask(.text(path)) { return PackageFile.scripts(text) }
      guard folder != "/", folder != surroundings.project else { return nil }
      folder = Paths.parent(folder)
    }
    return nil
  }
}
