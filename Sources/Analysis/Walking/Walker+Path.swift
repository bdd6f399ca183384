internal import Effects
internal import Tools

extension Walker {
  /// The absolute path that a word names; nil if that isn't known.
  ///
  /// `..` after a symbolic link goes up from where the link leads, as the kernel does it.
  mutating func absolute(_ word: Argument, below directory: Argument? = nil) -> String? {
    guard word.isKnown, !word.isPattern, word.text.utf8.count <= Bounds.path else { return nil }
    if word.text.hasPrefix("/") { return resolveDots(word.text) }
    guard state.directories.count == 1 else { return nil }
    var base = state.directories[0]
    if let directory {
      guard let inner = absolute(directory) else { return nil }
      base = inner
    }
    return resolveDots(base + "/" + word.text)
  }

  /// Every absolute path that a word may name, where the directory isn't certain.
  mutating func candidates(_ word: Argument, below directory: Argument?) -> [String] {
    if let path = absolute(word, below: directory) { return [path] }
    guard word.isKnown, !word.isPattern, directory == nil, word.text.utf8.count <= Bounds.path
    else { return [] }
    return state.directories.map { resolveDots($0 + "/" + word.text) }
  }

  private mutating func resolveDots(_ path: String) -> String {
    let parts = Paths.components(path)
    guard parts.contains("..") else { return Paths.normalized(path) }
    var current = ""
    for part in parts {
      switch part {
      case ".": continue
      case "..":
        bounds.spend(comparisons: 4)
        if bounds.exceeded != nil { return Paths.normalized(path) }
        if let fact = world.path(state.overlay.resolve(current.isEmpty ? "/" : current)),
          fact.kind == .link
        {
          current = fact.resolved
        }
        current = Paths.parent(current.isEmpty ? "/" : current)
        if current == "/" { current = "" }
      default: current += "/" + part
      }
    }
    return current.isEmpty ? "/" : current
  }

  /// Claims that a path is touched, and settles the claim at once.
  mutating func claimPath(
    _ word: Argument,
    _ action: Action,
    origin: Range<Int>,
    appends: Bool = false
  ) {
    var deed = Deed(action, .path)
    if appends {
      deed.reversibility = .reversible
      deed.why = "adds to the end; what is there stays"
    }
    var claim = Claim(deed, .path(word, isTree: false), origin: origin)
    claim.traits = word.traits
    settle(claim)
  }

  /// Touches a file that an agent edits with a tool of its own.
  mutating func touch(_ path: String, _ action: Action) {
    let whole = 0..<request.text.utf8.count
    program = "edit"
    claimPath(Argument(path, origin: whole), action, origin: whole)
  }

  /// A tool of an agent or of a server; what it claims of itself is at most a hint.
  mutating func call(_ tool: String, _ hint: Request.Body.Hint) {
    add(
      Effect(
        .unknown,
        Resource(.call, tool),
        origin: 0..<request.text.utf8.count,
        why: hint == .destructive
          ? "the server says that this call may destroy something"
          : "nothing is known of what this call does"
      )
    )
  }
}
