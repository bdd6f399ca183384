internal import Effects
internal import JSON

extension Provenance {
  /// What the entries of a session add up to, in their order.
  struct Past {
    /// What the session made and still has, by key.
    var created: Set<String> = []
    /// Paths that it put somewhere, with the path where each was first.
    var brought: [String: String] = [:]
    /// Paths that it copied, with the originals.
    var copied: [String: String] = [:]
    /// What was its own before a request took it away.
    private var dropped: Set<String> = []

    /// A request starts: what it may take away is nobody's until a later look finds it again.
    mutating func start(_ body: JSONValue) {
      if body["takesAll"]?.bool == true { drop { _ in true } }
      for key in body["takes"]?.array ?? [] {
        guard let key = key.string else { continue }
        let below = key + "/"
        let isPath = ResourceKey(text: key).isPath
        drop { $0 == key || isPath && $0.hasPrefix(below) }
      }
      guard body["takesStates"]?.bool == true else { return }
      let states = (body["state"]?.object ?? [:]).values
      let keys = Set(states.flatMap { $0.array ?? [] }.compactMap(\.string))
      drop { keys.contains($0) }
    }

    /// A request is over: what it made, what is still there, and what it moved.
    mutating func note(_ body: JSONValue) {
      for name in body["created"]?.array ?? [] {
        guard let name = name.string else { continue }
        created.insert(name)
        brought[name] = nil
      }
      for name in body["kept"]?.array ?? [] {
        if let name = name.string, dropped.contains(name) { created.insert(name) }
      }
      for (path, source) in body["brought"]?.object ?? [:] {
        guard let source = source.string else { continue }
        created.remove(path)
        // What was moved twice comes from where it was first.
        let first = brought.removeValue(forKey: source) ?? source
        if first != path { brought[path] = first }
      }
      for (path, source) in body["copied"]?.object ?? [:] { copied[path] = source.string }
    }

    private mutating func drop(_ isTaken: (String) -> Bool) {
      let taken = created.filter(isTaken)
      created.subtract(taken)
      dropped.formUnion(taken)
    }
  }
}
