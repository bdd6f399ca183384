internal import Effects
internal import Tools

/// How sources are put at a target.
struct Placement {
  /// Whether they go into the target if it is a directory.
  var mayBeDirectory: Bool
  /// Whether sources are taken with everything beneath them.
  var isTree: Bool

  init(_ mayBeDirectory: Bool, _ isTree: Bool) {
    self.mayBeDirectory = mayBeDirectory
    self.isTree = isTree
  }
}

extension Walker {
  /// Settles what sources become at a target: a new name, or something in a directory.
  mutating func settlePlacement(
    _ claim: Claim,
    _ words: [Argument],
    _ target: Argument,
    _ placement: Placement
  ) {
    guard let path = absolute(target, below: claim.directory) else {
      return settlePath(claim, target, isTree: placement.isTree)
    }
    var claim = claim
    claim.traits.insert(.placed)
    let fact = world.path(state.overlay.resolve(path))
    let isDirectory = fact?.resolvedKind == .directory || target.text.hasSuffix("/")
    for word in words {
      guard let sources = sources(word) else {
        // Whatever it stands for, all of it goes under the one name.
        var many = claim
        if !isDirectory, word.isPattern || word.found != nil || loops > 0 {
          many.traits.insert(.manyToOne)
          many.why = "every one of several files is put under this one name"
        }
        settleManyPlaced(many, target)
        continue
      }
      for source in sources {
        let name = Paths.name(source)
        let final =
          isDirectory && placement.mayBeDirectory ? Paths.normalized(path + "/" + name) : path
        place(claim, source, at: final, target, placement)
      }
    }
  }

  /// The paths that a word stands for: one, or what a search finds; nil if they aren't known.
  private mutating func sources(_ word: Argument) -> [String]? {
    guard let found = word.found else { return absolute(word).map { [$0] } }
    var paths: [String] = []
    for root in found.roots {
      guard let root = absolute(root), let tests = found.tests,
        case .paths(let some)? = world.ask(.find(root, tests: tests))
      else { return nil }
      paths += some
    }
    return paths.count <= Self.eachLimit ? paths : nil
  }

  /// Sources that aren't known; of several that are put under one name only the last one stays.
  private mutating func settleManyPlaced(_ claim: Claim, _ target: Argument) {
    let before = effects.count
    settlePath(claim, target, isTree: true)
    guard claim.traits.contains(.manyToOne) else { return }
    for index in effects.indices.dropFirst(before) where effects[index].action != .read {
      effects[index].action = .overwrite
      effects[index].traits.insert(.manyToOne)
      effects[index].reversibility = .irreversible
      effects[index].why = claim.why
    }
  }

  private mutating func place(
    _ claim: Claim,
    _ source: String,
    at final: String,
    _ word: Argument,
    _ placement: Placement
  ) {
    let from = world.path(state.overlay.resolve(source))
    if Devices.isHarmless(final) { return swallow(source, word) }
    // A source that doesn't exist makes the command fail; nothing is put anywhere.
    if from?.kind == .missing, state.overlay.resolve(source) == source, !mayBeMade(source) {
      return
    }
    if let to = world.path(state.overlay.resolve(final)), let from,
      to.kind != .missing, to.identity == from.identity
    {
      return
    }
    let outer = self.source
    self.source = source
    settlePlaced(claim, from, final, word)
    self.source = outer
    state.overlay.place(final, from: source, isCopy: program != "ln" && isCopied(source))
  }

  /// Whether an earlier step of the line writes a file, or may do anything.
  private func mayBeMade(_ path: String) -> Bool {
    state.overlay.written(path) != nil || effects.mayDoAnything
  }

  /// Whether a source is read; else it is moved or linked.
  private mutating func isCopied(_ source: String) -> Bool {
    let own = effects.indices(on: source)
    return own.contains { effects[$0].action == .read }
      && !own.contains { effects[$0].traits.contains(.moved) }
  }

  /// A file replaces a file; a directory is merged into a directory, file by file.
  private mutating func settlePlaced(
    _ claim: Claim,
    _ from: PathFact?,
    _ final: String,
    _ word: Argument
  ) {
    var claim = claim
    if let to = world.path(final), to.resolvedKind == .directory, from?.resolvedKind == .directory {
      // `mv` refuses a directory that isn't empty; `cp -r` writes over files of equal names.
      claim.why = "files of the same names in it are replaced"
    }
    let isTree = from?.resolvedKind == .directory
    settle(claim, path: final, Argument(final, origin: word.origin), isTree: isTree)
  }

  /// What is moved onto a device that keeps nothing is gone.
  private mutating func swallow(_ source: String, _ word: Argument) {
    guard effects.contains(where: { $0.resource.name == source && $0.traits.contains(.moved) })
    else { return }
    let deed = Deed(.delete, .tree, why: "the device that it is moved to keeps nothing")
    let argument = Argument(source, origin: word.origin)
    settlePath(
      Claim(deed, .path(argument, isTree: true), origin: word.origin),
      argument,
      isTree: true
    )
  }
}
