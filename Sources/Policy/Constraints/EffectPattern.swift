public import Effects

/// Effects that a rule speaks of.
public struct EffectPattern: Hashable, Sendable {
  /// What happens; empty for anything.
  public var actions: [Action] = []
  /// To what sort of thing; empty for any.
  public var kinds: [Resource.Kind] = []
  /// What the thing is called, by the last part of its name; empty for any.
  public var names: [Glob] = []
  /// The files, from the project's folder; empty for any.
  public var paths: [Glob] = []
  /// Words of which the resource's name has to hold one; empty for any.
  public var words: [String] = []
  /// Whether only what can't be undone is meant.
  public var onlyLosses = false
  /// Whether files outside the given paths are meant.
  public var isOutside = false

  /// Describes effects; what isn't given is any.
  public init(
    actions: [Action] = [],
    kinds: [Resource.Kind] = [],
    names: [Glob] = [],
    paths: [Glob] = [],
    words: [String] = [],
    onlyLosses: Bool = false,
    isOutside: Bool = false
  ) {
    self.actions = actions
    self.kinds = kinds
    self.names = names
    self.paths = paths
    self.words = words
    self.onlyLosses = onlyLosses
    self.isOutside = isOutside
  }

  /// Whether it speaks of an effect.
  func matches(_ effect: Effect, project: String) -> Bool {
    guard actions.isEmpty || actions.contains(effect.action) || isMoved(effect) else {
      return false
    }
    guard kinds.isEmpty || kinds.contains(effect.resource.kind) || isUnder(effect) else {
      return false
    }
    if !words.isEmpty, !words.contains(where: { Self.holds(effect, word: $0) }) { return false }
    if onlyLosses, !Self.isLoss(effect) { return false }
    if paths.isEmpty && names.isEmpty { return !effect.isFile || isOthers(effect) }
    if !names.isEmpty, Self.isCalled(effect, names) { return true }
    guard effect.isFile, !paths.isEmpty else { return false }
    return isOutside ? isElsewhere(effect, project) : touches(effect, project)
  }

  /// What is moved away is gone from where it was.
  private func isMoved(_ effect: Effect) -> Bool {
    actions.contains(.delete) && effect.traits.contains(.moved)
  }

  /// A file's folder is deleted with it; whoever names a kind of file means whatever holds them.
  private func isUnder(_ effect: Effect) -> Bool {
    kinds.contains(.file) && effect.isFile
  }

  private static func isLoss(_ effect: Effect) -> Bool {
    guard [.delete, .overwrite, .modify, .unknown].contains(effect.action) else { return false }
    switch effect.reversibility {
    case .irreversible, .unknown: return true
    default: return false
    }
  }

  /// Whether a file is more than a build's, a test's or the session's own.
  private func isOthers(_ effect: Effect) -> Bool {
    effect.place != .temporary
      && effect.traits.isDisjoint(with: [.regenerable, .ownWork, .disposable])
  }

  private static func isCalled(_ effect: Effect, _ names: [Glob]) -> Bool {
    if effect.isFile { return false }
    let name = effect.resource.name.lowercased()
    var parts = [name]
    for mark in [".", "/", " "] as [Character] {
      parts += name.split(separator: mark).last.map { [String($0)] } ?? []
    }
    return names.contains { glob in
      let small = Glob(glob.pattern.lowercased())
      return parts.contains { small.matches($0) }
    }
  }

  private static func holds(_ effect: Effect, word: String) -> Bool {
    let text = "\(effect.program) \(effect.resource.name)".lowercased()
    return text.split { !$0.isLetter && !$0.isNumber }.contains { $0 == word }
  }

  /// The path below the project; nil if it isn't in it.
  private static func inside(_ path: String, _ project: String) -> String? {
    guard !project.isEmpty else { return nil }
    if path == project { return "" }
    return path.hasPrefix(project + "/") ? String(path.dropFirst(project.count + 1)) : nil
  }

  /// Whether one of the paths is touched, or a folder goes in which it lies.
  private func touches(_ effect: Effect, _ project: String) -> Bool {
    [effect.resource.name, effect.real].contains { path in
      guard !path.isEmpty else { return false }
      let relative = Self.inside(path, project)
      return paths.contains { glob in
        if glob.pattern.hasPrefix("/") {
          return glob.matches(path) || holds(path, glob.pattern, effect)
        }
        guard let relative else { return false }
        return glob.matches(relative) || relative.isEmpty && effect.removes
          || holds(relative, glob.pattern, effect)
      }
    }
  }

  /// Whether a folder is removed that the start of a pattern lies in.
  private func holds(_ path: String, _ pattern: String, _ effect: Effect) -> Bool {
    guard effect.removes, effect.resource.kind != .file else { return false }
    return pattern.hasPrefix(path + "/")
  }

  private func isElsewhere(_ effect: Effect, _ project: String) -> Bool {
    guard isOthers(effect) else { return false }
    guard let relative = Self.inside(effect.resource.name, project) else {
      return effect.place != .temporary
    }
    return !paths.contains { $0.matches(relative) }
  }
}
