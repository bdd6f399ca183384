internal import Effects
internal import Tools

extension Walker {
  /// Settles a claim on a path: where it lies, what is there, and how it could be undone.
  mutating func settlePath(_ claim: Claim, _ word: Argument, isTree: Bool) {
    // An empty name leads to nothing (path_resolution(7)).
    if word.isKnown, word.text.isEmpty { return }
    if let archive = claim.archive, settleArchive(claim, archive, word) { return }
    if let found = word.found { return settleFound(claim, found, word, isTree: isTree) }
    if claim.action == .unknown { return add(effect(claim, Resource(.path, word.text))) }
    let paths = candidates(word, below: claim.directory)
    if word.isPattern { return settlePattern(claim, word) }
    guard !paths.isEmpty else { return settleUnknownPath(claim, word) }
    for path in paths {
      let savedCertainty = certainty
      if paths.count > 1 { certainty = .possible }
      settle(claim, path: path, word, isTree: isTree)
      certainty = savedCertainty
    }
  }

  /// A path that isn't known: whatever it is, it may be the worst.
  private mutating func settleUnknownPath(_ claim: Claim, _ word: Argument) {
    var effect = effect(claim, Resource(.path, word.text))
    if claim.action == .read || claim.action == .create {
      effect.reversibility = .reversible
    } else if claim.reversibility == nil {
      effect.reversibility = .unknown
      effect.why = "the path isn't known before it runs"
    }
    effect.place = Paths.isTemporaryPrefix(word.prefix, surroundings) ? .temporary : .none
    add(effect)
  }

  /// A pattern that could not be matched: anything below its fixed part.
  private mutating func settlePattern(_ claim: Claim, _ word: Argument) {
    let fixed = word.text.prefix { !"*?[".contains($0) }
    let folder = fixed.lastIndex(of: "/").map { String(fixed[...$0]) } ?? "."
    guard let path = absolute(Argument(folder, origin: word.origin), below: claim.directory) else {
      return settleUnknownPath(claim, word)
    }
    settle(claim, path: path, word, isTree: true, pattern: Paths.name(word.text))
  }

  /// The results of a search.
  private mutating func settleFound(
    _ claim: Claim,
    _ found: Argument.Found,
    _ word: Argument,
    isTree: Bool
  ) {
    for root in found.roots {
      guard let path = absolute(root) else {
        settleUnknownPath(claim, root)
        continue
      }
      if let tests = found.tests, case .paths(let paths)? = world.ask(.find(path, tests: tests)) {
        for path in paths.map({ $0 + found.suffix }) {
          settle(claim, path: path, Argument(path, origin: word.origin), isTree: isTree)
        }
      } else {
        settle(claim, path: path, word, isTree: true, pattern: found.tests?.joined(separator: " "))
      }
    }
  }

  /// Settles a claim on an absolute path.
  ///
  /// - Parameter pattern: What narrows the tree, if it is not touched as a whole.
  mutating func settle(
    _ claim: Claim,
    path: String,
    _ word: Argument,
    isTree: Bool,
    pattern: String? = nil
  ) {
    if claim.action == .modify, isTree, pattern == nil, word.found == nil,
      !Self.labellers.contains(program), settleSources(claim, path)
    {
      return
    }
    defer { noteWritten(claim, path, isTree: isTree) }
    let fact = world.path(state.overlay.resolve(path))
    noteEntry(claim, fact?.resolved ?? state.overlay.resolve(path))
    if fact?.kind == .missing && state.overlay.resolve(path) == path && !Devices.isDisk(path) {
      return settleMissing(claim, path)
    }
    var target = PathTarget(path: path, place: .none, fact: fact)
    target.isTree = isTree
    target.pattern = pattern
    let real = realPath(path, fact, action: claim.action, word)
    if claim.action != .read, Devices.isHarmless(real) { return }
    target.real = real
    target.known = broughtFrom(real) ?? real
    target.place = PlaceFinder.place(of: target.known, fact, surroundings)
    var effect = effect(claim, Resource(kind(fact, isTree: isTree), path))
    effect.place = target.place
    effect.real = real
    if deletesOwnCopy(claim, path, &effect) { return add(effect) }
    if target.known != real { effect.traits.insert(.broughtHere) }
    effect.traits.formUnion(word.traits)
    if real != path && fact?.kind != .link { effect.traits.insert(.throughLink) }
    if state.followsFailure, claim.action == .delete, !word.text.hasPrefix("/") {
      effect.traits.insert(.afterFailure)
    }
    // A folder that goes elsewhere, or is hidden by another, takes along what is in it.
    let isMoved =
      fact?.kind == .directory
      && (claim.action == .delete || claim.action == .modify && effect.traits.contains(.moved))
    if reachesGate(real, isTree: isTree || isMoved) { effect.traits.insert(.gate) }
    judgeLoss(&effect, claim, target)
    add(effect)
  }

  /// Programs that make programs of the project's own sources.
  private static let compilers: Set<String> = [
    "cc", "c++", "gcc", "g++", "clang", "clang++", "gfortran", "rustc", "go", "gccgo", "javac",
    "kotlinc", "scalac", "swiftc", "ghc", "ocamlfind", "ocamlopt", "nim", "zig", "dmd", "ldc2",
    "crystal", "make", "cmake", "nasm", "yasm", "as", "ld", "tsc", "esbuild", "fpc", "dotnet",
    "csc", "mcs",
  ]

  /// Programs that change what is said of a file, and not what is in it.
  private static let labellers: Set<String> = [
    "chattr", "chcon", "chflags", "chgrp", "chmod", "chown", "setcap", "setfacl", "setfattr",
    "touch", "xattr",
  ]

  /// Says that what is written lets somebody in, whatever was there before.
  private mutating func noteEntry(_ claim: Claim, _ path: String) {
    guard [.create, .overwrite, .modify].contains(claim.action), !Self.labellers.contains(program),
      program != "touch", Paths.letsIn(path, homes: surroundings.homes)
    else { return }
    add(
      Effect(
        .grant,
        Resource(.setting, path),
        origin: place(claim.origin),
        reversibility: .unknown,
        why: "it says who may sign in or act as another user, or what runs by itself"
      )
    )
  }

  /// Remembers that a file holds from here on what a program put there.
  private mutating func noteWritten(_ claim: Claim, _ path: String, isTree: Bool) {
    // The shell's own redirections say what they write, and copies what they are made of.
    guard !program.isEmpty, !claim.traits.contains(.placed), !Self.compilers.contains(program),
      !Self.labellers.contains(program)
    else { return }
    switch claim.action {
    case .create, .overwrite:
      if isTree { state.overlay.fill(path) } else { state.overlay.write(path, nil) }
    case .modify: if !isTree { state.overlay.edit(path) }
    default: break
    }
  }

  /// Whether a path is, lies in, or holds something that guards the session.
  ///
  /// What a folder could hold but doesn't is not touched with it.
  private mutating func reachesGate(_ path: String, isTree: Bool) -> Bool {
    for protected in surroundings.protected {
      if Paths.isAtOrBelow(path, protected) { return true }
      guard isTree, Paths.isAtOrBelow(protected, path) else { continue }
      if world.path(protected)?.kind != .missing { return true }
    }
    return false
  }

  private func kind(_ fact: PathFact?, isTree: Bool) -> Resource.Kind {
    switch fact?.kind {
    case .directory?: .directory
    case .file?: .file
    case .link?: .link
    case .blockDevice?, .characterDevice?: .device
    case nil: isTree ? .directory : .path
    default: .path
    }
  }

  /// The path with links resolved; a link that is itself removed is not followed.
  private mutating func realPath(
    _ path: String,
    _ fact: PathFact?,
    action: Action,
    _ word: Argument
  ) -> String {
    guard let fact else { return state.overlay.resolve(path) }
    guard action == .delete, fact.kind == .link, !word.text.hasSuffix("/") else {
      return fact.resolved
    }
    let parent = Paths.parent(path)
    let resolved = world.path(state.overlay.resolve(parent))?.resolved ?? parent
    return resolved == "/" ? "/" + Paths.name(path) : resolved + "/" + Paths.name(path)
  }

  /// Nothing is at the path: removing does nothing, writing makes something new.
  private mutating func settleMissing(_ claim: Claim, _ name: String) {
    guard claim.action == .create || claim.action == .overwrite || claim.action == .modify else {
      return
    }
    var effect = effect(claim, Resource(.file, name))
    effect.action = .create
    effect.reversibility = .reversible
    effect.environment = .development
    effect.why = "nothing is there yet"
    effect.real = name
    effect.place = PlaceFinder.place(of: name, nil, surroundings)
    if reachesGate(name, isTree: false) { effect.traits.insert(.gate) }
    add(effect)
  }
}

/// A path and what is known of it, while its loss is judged.
struct PathTarget {
  /// The path as it is named.
  var path: String
  /// Where it lies.
  var place: Place
  /// What is there.
  var fact: PathFact?
  /// The path with links resolved.
  var real = ""
  /// The same, before the session moved it.
  var known = ""
  /// Whether everything beneath it is meant.
  var isTree = false
  /// What narrows the tree.
  var pattern: String?

  init(path: String, place: Place, fact: PathFact?) {
    self.path = path
    self.place = place
    self.fact = fact
    real = path
    known = path
  }
}
