internal import Effects
internal import JSON
internal import Tools

extension Walker {
  /// How many packages of a workspace are looked at.
  private static let packageLimit = 50

  /// A script of `package.json`, or a program of that name if there is no such script.
  mutating func runPackageScript(_ word: Argument, _ arguments: [Argument], _ origin: Range<Int>) {
    guard word.isKnown else {
      return unknown(word.text, "the script's name isn't known before it runs", word.origin)
    }
    if let packages = chosenPackages() {
      return runInPackages(packages, [word.text], arguments, origin)
    }
    guard let found = nearestText(["package.json"]),
      let scripts = packageScripts(found.text)?.bodies
    else { return runProject([word] + arguments, origin) }
    guard scripts[word.text] != nil else {
      if Self.lifecycle.contains(word.text) { return }
      // npm stops with an error; the others look for a program of that name.
      if program == "npm" { return }
      guard arguments.allSatisfy(\.isKnown) else {
        return unknown(word.text, "arguments that aren't known before it runs", word.origin)
      }
      return run([word] + arguments, skippingFunctions: true)
    }
    runScript(word.text, found, arguments, origin)
  }

  /// Follows a script with its neighbours before and after it (npm-run-script(1)).
  mutating func runScript(
    _ name: String,
    _ package: (folder: String, name: String, text: String),
    _ arguments: [Argument],
    _ origin: Range<Int>
  ) {
    guard let file = packageScripts(package.text), let body = file.bodies[name] else { return }
    let scripts = file.bodies
    let rest = arguments.filter { $0.text != "--" }.map { word in
      " " + (word.isKnown ? word.text.shellQuoted : "\"${\(RecipeText.unknownVariable)}\"")
    }.joined()
    let manager = ["npm", "pnpm", "yarn", "bun"].contains(program) ? program : "npm"
    let outer = state.directories
    state.directories = [package.folder]
    followProject("\(manager) run \(name)", origin) { walker in
      walker.state.variables[RecipeText.unknownVariable] = .unknown
      for (variable, value) in file.variables {
        walker.state.variables[variable] = .known(value)
      }
      walker.state.variables["npm_lifecycle_event"] = .known(name)
      for text in [scripts["pre" + name], body + rest, scripts["post" + name]] {
        if let text { walker.subshell { $0.walkCode(text, origin) } }
      }
    }
    state.directories = outer
  }

  /// What a file of a package says of scripts; nil if it isn't understood.
  ///
  /// Each text is read once.
  mutating func packageScripts(_ text: String) -> PackageFile.Scripts? {
    if let known = packageFiles[text] { return known }
    let read = PackageFile.Scripts(text)
    packageFiles[text] = .some(read)
    return read
  }

  /// Scripts that package managers run if there are any (npm-scripts(7)).
  private static let lifecycle: Set<String> = [
    "test", "start", "stop", "restart", "preinstall", "install", "postinstall", "prepublish",
    "preprepare", "prepare", "postprepare", "prepublishOnly", "prepack", "postpack", "publish",
    "postpublish", "dependencies", "preuninstall", "uninstall", "postuninstall", "preversion",
    "version", "postversion",
  ]

  /// The packages of the workspace that options choose; nil if none does.
  private mutating func chosenPackages() -> [String]? {
    let valued: Set<String> = ["-w", "--workspace", "--filter", "-F"]
    let call = TaskWords(words, valued: valued)
    let takesAll = !call.options.isDisjoint(with: ["-ws", "--workspaces", "-r", "--recursive"])
    let names = valued.sorted().compactMap { call.values[$0] }
    guard
      takesAll && program != "npm" || call.options.contains("--workspaces")
        || call.options.contains("-ws") || !names.isEmpty
    else { return nil }
    guard !names.isEmpty, let texts = names.knownTexts else { return [] }
    return texts
  }

  /// Follows a script in packages of the workspace.
  ///
  /// - Parameter names: Names or folders of packages; all of them if it is empty.
  mutating func runInPackages(
    _ names: [String],
    _ scripts: [String],
    _ arguments: [Argument],
    _ origin: Range<Int>
  ) {
    let title = ([program] + scripts).joined(separator: " ")
    followProject(title, origin) { walker in
      guard let packages = walker.packages() else {
        return walker.scope.unread.append("the packages of the workspace aren't known")
      }
      let plain = names.map { $0.filter { !"*.{}!^/".contains($0) } }.filter { !$0.isEmpty }
      for package in packages {
        let name = PackageFile.name(package.text).filter { $0 != "/" && $0 != "." }
        let folder = package.folder.filter { $0 != "/" && $0 != "." }
        let isChosen =
          plain.isEmpty || names.contains { $0.contains("*") }
          || plain.contains { folder.hasSuffix($0) || name.hasSuffix($0) }
        guard isChosen else { continue }
        for script in scripts { walker.runScript(script, package, arguments, origin) }
      }
    }
  }

  /// The packages of the workspace that the directory belongs to; nil if they aren't known.
  private mutating func packages() -> [(folder: String, name: String, text: String)]? {
    guard let root = nearestText(["pnpm-workspace.yaml", "package.json"]) else { return nil }
    var patterns = PackageFile.workspaces(root.text)
    if root.name == "pnpm-workspace.yaml" {
      patterns = (YAMLText.value(root.text)?["packages"]?.array ?? []).compactMap(\.string)
    }
    if patterns.isEmpty { patterns = ["packages/*", "apps/*"] }
    var packages: [(folder: String, name: String, text: String)] = []
    for pattern in patterns.prefix(16) where !pattern.hasPrefix("!") {
      let trimmed = pattern.split(separator: "/").filter { $0 != "." && $0 != "**" }
        .joined(separator: "/")
      let suffix = pattern.hasSuffix("**") ? "/*" : ""
      let glob = root.folder + "/" + trimmed + suffix + "/package.json"
      guard case .paths(let paths)? = world.ask(.glob(glob)) else { return nil }
      guard packages.count + paths.count <= Self.packageLimit else { return nil }
      for path in paths {
        if let text = fileText(path) { packages.append((Paths.parent(path), "package.json", text)) }
      }
    }
    return packages
  }
}
