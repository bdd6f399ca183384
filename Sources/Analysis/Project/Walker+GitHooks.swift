internal import Effects
internal import Tools

extension Walker {
  /// The hooks that subcommands of git run (githooks(5)).
  private static let hooks: [String: [String]] = [
    "commit": ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"],
    "push": ["pre-push"], "merge": ["pre-merge-commit", "commit-msg", "post-merge"],
    "pull": ["pre-merge-commit", "post-merge", "post-rewrite"],
    "rebase": ["pre-rebase", "post-checkout", "post-rewrite"],
    "checkout": ["post-checkout"], "switch": ["post-checkout"],
    "am": ["applypatch-msg", "pre-applypatch", "post-applypatch"],
    "cherry-pick": ["pre-commit", "commit-msg", "post-commit"],
    "revert": ["commit-msg", "post-commit"],
  ]

  /// The hooks that `--no-verify` passes over.
  private static let checks: Set<String> = [
    "pre-commit", "commit-msg", "pre-push", "pre-merge-commit", "pre-applypatch", "applypatch-msg",
    "pre-rebase",
  ]

  /// Subcommands that reach another repository, or keep its address.
  private static let reaching: Set<String> = [
    "archive", "clone", "fetch", "ls-remote", "pull", "push", "remote", "submodule",
  ]

  /// Says that an address is a command, with escapes of its own (git-remote-ext(1)).
  mutating func runGitTransport(_ arguments: [Argument]) {
    guard let word = arguments.first(where: { $0.prefix.hasPrefix("ext::") }),
      let (subcommand, _) = Self.subcommand(arguments), Self.reaching.contains(subcommand)
    else { return }
    unknown(word.text, "git runs it as a command, to reach a repository", word.origin)
  }

  /// Follows the hooks that a subcommand of git runs, where there are any.
  mutating func runGitHooks(_ arguments: [Argument], _ origin: Range<Int>) {
    guard let (subcommand, rest) = Self.subcommand(arguments),
      var hooks = Self.hooks[subcommand], state.directories.count == 1,
      !rest.contains(where: { ["--dry-run", "-h", "--help", "--abort"].contains($0.text) })
    else { return }
    let isShort = subcommand == "commit" && rest.contains { Self.hasLetter("n", $0.text) }
    let skipped =
      isShort || rest.contains { $0.text == "--no-verify" } ? "--no-verify" : huskySwitch
    if rest.contains(where: { $0.text == "--amend" }) { hooks.append("post-rewrite") }
    let settings = arguments.prefix { $0.text != subcommand }.map { $0.text.lowercased() }
    // With another folder for hooks on the line itself, those of the repository don't run.
    if settings.contains(where: { $0.hasPrefix("core.hookspath=") }) { return }
    guard let (folder, top) = hooksFolder() else { return }
    for hook in hooks {
      guard let skipped, Self.checks.contains(hook),
        skipped == "--no-verify" || folder.contains("/.husky")
      else {
        runHook(hook, folder, top, origin)
        continue
      }
      if isRunnable(folder + "/" + hook) { addSkip(hook, skipped, origin) }
    }
  }

  /// The variable that switches Husky's hooks off, if it is set so.
  private var huskySwitch: String? {
    if case .known("0")? = state.variables["HUSKY"] { return "HUSKY=0" }
    return nil
  }

  private mutating func isRunnable(_ path: String) -> Bool {
    guard let fact = world.path(path) else { return false }
    return fact.resolvedKind == .file && fact.isExecutable
  }

  /// A check that the project has set up doesn't happen.
  private mutating func addSkip(_ hook: String, _ means: String, _ origin: Range<Int>) {
    add(
      Effect(
        .modify,
        Resource(.setting, "the hook \(hook)"),
        origin: place(origin),
        environment: .development,
        reversibility: .recoverable(.git),
        why: "\(means) skips the check that this repository makes here",
        force: [means],
        traits: [.skipsQuestion, .protection],
        safer: "let the hook run and see to what it says"
      )
    )
  }

  private static func hasLetter(_ letter: Character, _ word: String) -> Bool {
    guard word.hasPrefix("-"), !word.hasPrefix("--") else { return false }
    // `-m` and its like take the rest of the word.
    let letters = word.dropFirst().prefix { !"mFcCtuS".contains($0) }
    return letters.contains(letter)
  }

  /// The subcommand and the words behind it.
  private static func subcommand(
    _ arguments: [Argument]
  ) -> (name: String, rest: ArraySlice<Argument>)? {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.isKnown else { return nil }
      if ["-C", "-c", "--git-dir", "--work-tree", "--namespace"].contains(word.text) {
        if word.text != "-c" { return nil }
        rest = rest.dropFirst()
      } else if !word.text.hasPrefix("-") {
        return (word.text, rest)
      }
    }
    return nil
  }

  /// The folder with hooks, and the top of the work tree; nil if there is no repository.
  private mutating func hooksFolder() -> (folder: String, top: String)? {
    var top = state.directories[0]
    for _ in 0..<32 {
      guard let fact = world.path(top == "/" ? "/.git" : top + "/.git") else { return nil }
      if fact.kind != .missing { break }
      guard top != "/" else { return nil }
      top = Paths.parent(top)
    }
    if case .text(let path)? = world.ask(.gitConfig(top, key: "core.hooksPath")), !path.isEmpty {
      if path.hasPrefix("~") { return nil }
      return (Paths.normalized(path.hasPrefix("/") ? path : top + "/" + path), top)
    }
    guard world.path(top + "/.git")?.kind == .file else { return (top + "/.git/hooks", top) }
    // A linked work tree has the hooks of the repository that it belongs to.
    guard let text = world.text(top + "/.git"), text.hasPrefix("gitdir: ") else { return nil }
    let line = text.dropFirst("gitdir: ".count).prefix { $0 != "\n" }
    let folder = Paths.normalized(line.hasPrefix("/") ? String(line) : top + "/" + line)
    guard let common = world.text(folder + "/commondir") else { return (folder + "/hooks", top) }
    let name = common.prefix { $0 != "\n" }
    let base = name.hasPrefix("/") ? String(name) : folder + "/" + name
    return (Paths.normalized(base + "/hooks"), top)
  }

  private mutating func runHook(
    _ hook: String,
    _ folder: String,
    _ top: String,
    _ origin: Range<Int>
  ) {
    let path = folder + "/" + hook
    guard isRunnable(path) else { return }
    let outer = state.directories
    state.directories = [top]
    followProject("the hook \(hook)", origin, key: folder) { walker in
      walker.state.variables[RecipeText.unknownVariable] = .unknown
      // Husky's own file runs the one beside its folder.
      let own = Paths.parent(folder) + "/" + hook
      if folder.hasSuffix("/.husky/_"), let text = walker.fileText(own) {
        return walker.subshell { $0.walkCode(text, origin) }
      }
      guard let text = walker.fileText(path), text.isShellScript else {
        return walker.scope.unread.append("a hook that is no shell script")
      }
      // What pre-commit has put there runs the hooks of its settings.
      if text.contains("File generated by pre-commit") {
        walker.program = "pre-commit"
        walker.words = [Argument("run", origin: origin)]
        if walker.followPreCommit(origin) { return }
      }
      walker.subshell { inner in
        inner.state.positional = nil
        inner.state.functions = [:]
        inner.state.aliases = [:]
        inner.walkCode(text, origin)
      }
    }
    state.directories = outer
  }
}
