internal import Effects

/// The effects that were found, each of them once, in the order in which they were.
struct EffectList: RandomAccessCollection, MutableCollection {
  private(set) var all: [Effect] = []
  /// The same as a set, kept only while there are many.
  private var known: Set<Effect>?
  /// From how many effects on looking through all of them would take too long.
  private static let many = 48

  var startIndex: Int { all.startIndex }
  var endIndex: Int { all.endIndex }

  subscript(index: Int) -> Effect {
    get { all[index] }
    set {
      all[index] = newValue
      known = nil
    }
  }

  /// Adds an effect unless it is there already; gives its index.
  mutating func insert(_ effect: Effect) -> Int {
    if all.count < Self.many {
      if let index = all.firstIndex(of: effect) { return index }
    } else {
      if known == nil { known = Set(all) }
      if known?.insert(effect).inserted == false {
        return all.firstIndex(of: effect) ?? all.count - 1
      }
    }
    all.append(effect)
    return all.count - 1
  }

  /// Takes out those that fit, from an index on.
  mutating func remove(from index: Int, where fits: (Effect) -> Bool) {
    let kept = all[index...].filter { !fits($0) }
    all.replaceSubrange(index..., with: kept)
    known = nil
  }

  /// Adds an effect whatever is there.
  mutating func append(_ effect: Effect) {
    all.append(effect)
    known?.insert(effect)
  }
}
