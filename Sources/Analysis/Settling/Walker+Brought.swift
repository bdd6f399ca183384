internal import Effects
internal import Tools

extension Walker {
  /// Where the session took something from that is at, or in, a path by now; nil if it did not.
  func broughtFrom(_ path: String) -> String? {
    guard !surroundings.brought.isEmpty else { return nil }
    let match = surroundings.brought.keys.filter { Paths.isAtOrBelow(path, $0) }
      .max { $0.utf8.count < $1.utf8.count }
    guard let match, let source = surroundings.brought[match] else { return nil }
    return source + path.dropFirst(match.count)
  }

  /// Whether a deletion takes away no more than a copy that the line itself has made.
  ///
  /// As soon as the line has touched the original, the copy may be all that is left.
  mutating func deletesOwnCopy(_ claim: Claim, _ path: String, _ effect: inout Effect) -> Bool {
    guard claim.action == .delete, let copy = state.overlay.copy(at: path),
      world.path(copy.path)?.kind == .missing
    else { return false }
    let isTouched = effects.contains { other in
      guard other.isPath, [.delete, .overwrite, .modify, .unknown].contains(other.action) else {
        return false
      }
      return Paths.isAtOrBelow(other.resource.name, copy.source)
        || Paths.isAtOrBelow(copy.source, other.resource.name)
    }
    guard !isTouched else { return false }
    effect.place = PlaceFinder.place(of: path, nil, surroundings)
    effect.real = path
    effect.environment = .development
    effect.reversibility = .reversible
    effect.why = "a copy that this line made; the original stays"
    effect.traits.insert(.ownWork)
    return true
  }
}
