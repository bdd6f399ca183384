internal import Effects
internal import Tools

extension Walker {
  /// Follows a shell script of the project.
  ///
  /// A script that the session wrote itself is no better known than the line that calls it.
  mutating func followOwnScript(
    _ path: String,
    _ origin: Range<Int>,
    _ body: (inout Walker) -> Void
  ) {
    let isOwn =
      !surroundings.project.isEmpty && Paths.isAtOrBelow(path, surroundings.project)
      && !surroundings.created.contains(path)
    guard isOwn else { return subshell(body) }
    followProject(Paths.name(path), origin, key: path) { $0.subshell(body) }
  }

  /// Follows code of the project, and says in one effect what else it may reach.
  ///
  /// What is inside itself already is not followed again: it would run the same once more.
  ///
  /// - Parameters:
  ///   - title: What runs, such as `make deploy`.
  ///   - key: What tells it from others of the same title.
  mutating func followProject(
    _ title: String,
    _ origin: Range<Int>,
    key: String = "",
    _ body: (inout Walker) -> Void
  ) {
    let mark = ([title, key] + state.directories).joined(separator: "\0")
    guard !scope.running.contains(mark) else { return }
    let outer = scope
    scope.running.insert(mark)
    scope.names.append(title)
    scope.unread = []
    bounded(origin) { body(&$0) }
    let unread = scope.unread
    runOwnCode(title, unread, origin, isRead: true)
    scope = outer
    if scope.isInside { scope.unread += unread }
  }

  /// The text of a file in the directory at hand; nil if there is none or it isn't read.
  mutating func projectText(_ name: String) -> String? {
    guard state.directories.count == 1 else { return nil }
    return fileText(Paths.normalized(state.directories[0] + "/" + name))
  }

  /// The text of a file as it will be when the command comes to it.
  mutating func fileText(_ path: String) -> String? {
    if let written = state.overlay.written(path) {
      if written == nil { addChanged(path) }
      return written
    }
    if state.overlay.edited.contains(path) {
      addChanged(path)
      return nil
    }
    guard bounds.exceeded == nil else { return nil }
    switch world.ask(.text(state.overlay.resolve(path))) {
    case .text(let text)?: return bounds.spend(reading: text.utf8.count) ? text : nil
    case .unknown(let why)?:
      addUnread(path, "the file that says what runs can't be read: \(why)")
      return nil
    default: return nil
    }
  }

  /// The line itself changes a file that says what runs.
  private mutating func addChanged(_ path: String) {
    addUnread(path, "this line changes the file first, so what runs by it isn't known")
  }

  private mutating func addUnread(_ path: String, _ why: String) {
    add(
      Effect(
        .unknown,
        Resource(.path, path),
        origin: place(words.first?.origin ?? 0..<request.text.utf8.count),
        why: why
      )
    )
  }

  /// The nearest file of one of some names, here or above it up to the project's top.
  mutating func nearestText(_ names: [String]) -> (folder: String, name: String, text: String)? {
    guard state.directories.count == 1 else { return nil }
    var folder = state.directories[0]
    for _ in 0..<16 {
      for name in names {
        let path = folder == "/" ? "/" + name : folder + "/" + name
        if let text = fileText(path) { return (folder, name, text) }
      }
      guard folder != "/", folder != surroundings.project,
        Paths.isAtOrBelow(folder, surroundings.project)
      else { return nil }
      folder = Paths.parent(folder)
    }
    return nil
  }

  /// Inside the project's own code, an unknown is a part of that code.
  ///
  /// What it can reach then decides, as for any of its programs. Left as it is: an unknown whose
  /// words name a removal, code that comes through a pipe, and what a described program that
  /// works outside the project would do.
  mutating func softened(_ effect: Effect) -> Effect {
    guard scope.isInside, effect.action == .unknown, isOwnBusiness(effect) else { return effect }
    scope.unread.append(effect.why)
    var own = projectEffect(effect.resource.name, [effect.why], effect.origin)
    own.certainty = effect.certainty
    return own
  }

  private func isOwnBusiness(_ effect: Effect) -> Bool {
    let name = effect.resource.name
    switch effect.resource.kind {
    case .program:
      let base = name.prefix { $0 != " " }
      if base.count < name.count {
        return Self.frontEnds.contains(String(base)) && !DeedWords.areForbidding([name])
      }
      // Only the program at hand has its words here.
      guard program == Paths.name(name) else { return !DeedWords.areForbidding([name]) }
      return !DeedWords.areForbidding([Paths.name(name)] + words.map(\.text))
    case .text:
      guard name != "stdin", name != "…" else { return false }
      return (program.isEmpty || Self.frontEnds.contains(program))
        && !DeedWords.areForbidding(MakeWords.split(name))
    default: return false
    }
  }

  /// Programs that build, test and run a project, and the shell's own words.
  private static let frontEnds: Set<String> = [
    "make", "gmake", "just", "task", "npm", "pnpm", "yarn", "bun", "bunx", "npx", "deno", "cargo",
    "go", "pip", "poetry", "uv", "uvx", "pdm", "hatch", "tox", "nox", "pytest", "jest", "mvn",
    "gradle", "gradlew", "mvnw", "dotnet", "swift", "cmake", "ctest", "composer", "bundle", "rake",
    "mix", "rspec", "phpunit", "eslint", "prettier", "tsc", "ruff", "black", "mypy", "flake8",
    "node", "python", "python3", "ruby", "php", "source", ".", "eval", "sh", "bash", "dash", "zsh",
    "env", "git", "commit", "turbo", "nx", "lerna", "foreman", "honcho", "overmind", "act",
    "pre-commit", "concurrently", "run-s", "run-p", "npm-run-all", "cross-env", "poe", "invoke",
    "cc", "gcc", "clang", "ld", "ar", "javac", "perl", "lua", "sed", "awk", "grep", "cat", "echo",
    "printf", "test", "docker", "pre-push", "pre-commit", "commit-msg",
  ]
}
