internal import Linux

/// The targets in order: outermost paths only, links in their parents resolved.
struct TargetPlan {
  /// The paths to walk; none lies in another.
  var roots: [SnapshotTarget] = []
  /// Paths beneath the roots that are changed in another way than their root.
  var exceptions: [[UInt8]: SnapshotTarget.Change] = [:]
  /// Paths that are saved without what is in them.
  var shallow: Set<[UInt8]> = []

  /// Takes paths that are resolved already: some each for itself, some with what is in them.
  init(shallow: [[UInt8]] = [], deep: [[UInt8]] = []) {
    roots = (shallow + deep).map { SnapshotTarget(bytes: $0, .removed) }
    self.shallow = Set(shallow)
  }

  /// Checks, resolves and sorts targets.
  init(_ targets: [SnapshotTarget], store: [UInt8]) throws(SnapshotError) {
    var changes: [[UInt8]: SnapshotTarget.Change] = [:]
    var known: [[UInt8]: [UInt8]] = [:]
    for target in targets {
      for path in try Self.resolve(target, &known) {
        if RawPath.isInside(path, store) || RawPath.isInside(store, path) {
          throw .holdsStore(path: RawPath.text(path))
        }
        if changes[path] != .rewritten { changes[path] = target.change }
      }
    }
    var chosen: Set<[UInt8]> = []
    for (path, change) in changes.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      if Self.isBeneath(path, chosen) {
        exceptions[path] = change
      } else {
        chosen.insert(path)
        roots.append(SnapshotTarget(bytes: path, change))
      }
    }
  }

  private static func isBeneath(_ path: [UInt8], _ others: Set<[UInt8]>) -> Bool {
    var above = RawPath.parent(path)
    while above.count > 1 {
      if others.contains(above) { return true }
      above = RawPath.parent(above)
    }
    return false
  }

  /// The real path of a target, and of the file it leads to if it is a link that is written to.
  private static func resolve(
    _ target: SnapshotTarget,
    _ known: inout [[UInt8]: [UInt8]]
  ) throws(SnapshotError) -> [[UInt8]] {
    let path = target.path
    let names = RawPath.components(path)
    func bad(_ reason: String) -> SnapshotError {
      .badTarget(path: RawPath.text(path), reason: reason)
    }
    guard path.first == RawPath.slash else { throw bad("it is not an absolute path") }
    guard let last = names.last else { throw bad("it is the root of the file system") }
    guard !path.contains(0) else { throw bad("it has a NUL byte") }
    guard !names.contains([0x2E]), !names.contains([0x2E, 0x2E]) else {
      throw bad("it has '.' or '..' in it")
    }
    let above = names.dropLast().reduce([RawPath.slash]) { RawPath.join($0, $1) }
    let parent = known[above] ?? RawPath.resolved(above) ?? above
    known[above] = parent
    let real = RawPath.join(parent, last)
    guard target.change == .rewritten, let end = RawPath.resolved(real), end != real else {
      return [real]
    }
    return [real, end]
  }
}
