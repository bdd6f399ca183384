public import Effects

/// Which effects a project's rule speaks of.
///
/// An effect matches if every field that isn't empty matches, and a field matches if any of its
/// elements does.
public struct Match: Hashable, Sendable {
  /// What happens.
  public var action: [Action]
  /// The sort of thing that it happens to.
  public var kind: [Resource.Kind]
  /// The program that does it, or that is run; without a slash its name alone counts.
  public var program: [Glob]
  /// The file or folder that is touched; relative ones are meant from the project's folder.
  public var path: [Glob]
  /// Which world the thing belongs to.
  public var environment: [Environment]
  /// What else is known of it.
  public var trait: [Trait]

  /// Describes effects; with nothing given it speaks of all.
  public init(
    action: [Action] = [],
    kind: [Resource.Kind] = [],
    program: [Glob] = [],
    path: [Glob] = [],
    environment: [Environment] = [],
    trait: [Trait] = []
  ) {
    self.action = action
    self.kind = kind
    self.program = program
    self.path = path
    self.environment = environment
    self.trait = trait
  }

  /// Whether it speaks of an effect.
  ///
  /// - Parameters:
  ///   - effect: The effect, its path absolute.
  ///   - project: The project's absolute folder. Without it a relative path matches at any depth,
  ///     which is too wide for a rule that loosens.
  /// - Returns: Whether every field that is given matches.
  public func matches(_ effect: Effect, project: String = "") -> Bool {
    (action.isEmpty || action.contains(effect.action))
      && (kind.isEmpty || kind.contains(effect.resource.kind))
      && (environment.isEmpty || environment.contains(effect.environment))
      && (trait.isEmpty || !effect.traits.isDisjoint(with: trait))
      && (program.isEmpty || program.contains { Self.runs($0, effect) })
      && (path.isEmpty || path.contains { Self.touches($0, effect, project) })
  }

  private static func runs(_ glob: Glob, _ effect: Effect) -> Bool {
    var names = [effect.program]
    if effect.resource.kind == .program { names.append(effect.resource.name) }
    return names.contains { name in
      guard !name.isEmpty else { return false }
      if glob.pattern.utf8.contains(UInt8(ascii: "/")) { return glob.matches(name) }
      return glob.matches(name.split(atByte: UInt8(ascii: "/")).last.map(String.init) ?? name)
    }
  }

  private static func touches(_ glob: Glob, _ effect: Effect, _ project: String) -> Bool {
    guard [.path, .file, .directory, .link, .device].contains(effect.resource.kind) else {
      return false
    }
    if glob.pattern.hasPrefix("/") { return glob.matches(effect.resource.name) }
    guard !project.isEmpty else {
      return Glob("**/\(glob.pattern)").matches(effect.resource.name)
    }
    let inside = project.hasSuffix("/") ? project : project + "/"
    if effect.resource.name == project { return glob.matches("") }
    guard effect.resource.name.hasPrefix(inside) else { return false }
    return glob.matches(String(effect.resource.name.dropFirst(inside.count)))
  }
}
