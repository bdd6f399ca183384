internal import Effects

extension Touch {
  /// How one target lies to another.
  public enum Relation: Hashable, Sendable {
    /// They have nothing to do with each other, as far as anybody knows.
    case none
    /// They belong to the same database or the same stack.
    case related
    /// This one is a part of the other.
    case part
    /// This one is the other, or holds it.
    case covers
  }

  /// How this target lies to another one.
  public func relation(to other: Touch) -> Relation {
    if isPath && other.isPath { return pathRelation(to: other) }
    if resource == other.resource { return .covers }
    guard let family, family == other.family else { return .none }
    return .related
  }

  private func pathRelation(to other: Touch) -> Relation {
    let (mine, theirs) = (resource.name, other.resource.name)
    if mine == theirs || (!identity.isEmpty && identity == other.identity) { return .covers }
    if marks.contains(.tree), Self.isBelow(theirs, mine) { return .covers }
    if other.marks.contains(.tree), Self.isBelow(mine, theirs) { return .part }
    return .none
  }

  private static func isBelow(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path.hasPrefix(folder + "/")
  }

  private var isPath: Bool {
    switch resource.kind {
    case .path, .file, .directory, .link, .device, .worktree: true
    default: false
    }
  }

  /// What holds this and others like it.
  private var family: String? {
    switch resource.kind {
    case .database, .schema, .table, .column, .rows, .view: "database"
    case .stack, .infrastructure, .state, .plan, .cluster: "infrastructure"
    default: nil
    }
  }

  /// Whether what it does to its target is the same as what another one does, or as bad.
  public func isSameEffect(as other: Touch) -> Bool {
    if action == other.action { return true }
    return isLoss && other.isLoss
  }

  /// Whether something is no longer where, or what, it was.
  private var isLoss: Bool {
    switch action {
    case .delete, .overwrite: true
    case .modify: !marks.contains(.harmless)
    default: false
    }
  }

  /// Whether it takes its target away, or all that was in it.
  public var isRemoval: Bool {
    (action == .delete || action == .overwrite) && !marks.contains(.moved)
  }

  /// Whether this goes further than a milder way that failed on the same target.
  public func isMoreDrastic(than other: Touch) -> Bool {
    let isForced = marks.contains(.forced) && !other.marks.contains(.forced)
    if !isPath { return isForced || (rank > other.rank && !marks.contains(.harmless)) }
    guard !marks.contains(.harmless) else { return false }
    if isForced || (marks.contains(.elevated) && !other.marks.contains(.elevated)) { return true }
    guard action == .delete, !marks.contains(.moved) else { return false }
    return rank > other.rank || program != other.program
      || (marks.contains(.tree) && !other.marks.contains(.tree))
  }

  private var rank: Int {
    if marks.contains(.moved) { return 3 }
    return switch action {
    case .read, .create, .execute, .unknown: 0
    case .send, .grant: 1
    case .modify: 2
    case .overwrite: 4
    case .delete: 5
    }
  }
}
