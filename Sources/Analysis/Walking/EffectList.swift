internal import Effects

/// The effects that were found, each of them once, in the order in which they were.
struct EffectList: RandomAccessCollection, MutableCollection {
  private(set) var all: [Effect] = []
  /// Whether something that was found runs a program, or does nobody knows what.
  private(set) var mayDoAnything = false
  /// The places of the effects on a thing, as far as they were needed yet.
  private var places: [String: [Int]] = [:]
  private var placed = 0
  /// The place of each effect, likewise; many may be on one thing.
  private var known: [Effect: Int] = [:]
  private var knows = 0
  /// Up to how many effects looking through all of them is quicker than an index.
  private static let few = 48

  var startIndex: Int { all.startIndex }
  var endIndex: Int { all.endIndex }

  subscript(index: Int) -> Effect {
    get { all[index] }
    set {
      let old = all[index]
      all[index] = newValue
      if index < knows {
        if known[old] == index { known[old] = nil }
        if known[newValue] == nil { known[newValue] = index }
      }
      if newValue.resource.name != old.resource.name { forgetPlaces() }
      if Self.isOpen(newValue) != Self.isOpen(old) {
        mayDoAnything = all.contains(where: Self.isOpen)
      }
    }
  }

  /// Adds an effect unless it is there already; gives its index.
  mutating func insert(_ effect: Effect) -> Int {
    if let index = place(of: effect) { return index }
    append(effect)
    return all.count - 1
  }

  private mutating func place(of effect: Effect) -> Int? {
    if all.count < Self.few { return all.firstIndex(of: effect) }
    while knows < all.count {
      if known[all[knows]] == nil { known[all[knows]] = knows }
      knows += 1
    }
    return known[effect]
  }

  /// The places of the effects on a thing.
  mutating func indices(on name: String) -> [Int] {
    if all.count < Self.few { return all.indices.filter { all[$0].resource.name == name } }
    while placed < all.count {
      places[all[placed].resource.name, default: []].append(placed)
      placed += 1
    }
    return places[name] ?? []
  }

  /// Takes out those that fit, from an index on.
  mutating func remove(from index: Int, where fits: (Effect) -> Bool) {
    let kept = all[index...].filter { !fits($0) }
    all.replaceSubrange(index..., with: kept)
    mayDoAnything = all.contains(where: Self.isOpen)
    forgetAll()
  }

  /// Adds an effect whatever is there.
  mutating func append(_ effect: Effect) {
    all.append(effect)
    if Self.isOpen(effect) { mayDoAnything = true }
  }

  private static func isOpen(_ effect: Effect) -> Bool {
    effect.action == .execute || effect.action == .unknown
  }

  private mutating func forgetPlaces() {
    places = [:]
    placed = 0
  }

  private mutating func forgetAll() {
    forgetPlaces()
    known = [:]
    knows = 0
  }
}
