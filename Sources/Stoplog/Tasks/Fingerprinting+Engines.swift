internal import Effects
internal import Linux
internal import Policy

extension Fingerprinting {
  /// What an engine of containers says of a container, a volume or an image, by reading alone.
  ///
  /// One of the same name that was made on another day is another one.
  func engine(_ item: TaskItem, _ sort: EngineQuery.Thing.Sort) -> Fingerprint {
    let client = item.through.isEmpty ? "docker" : item.through
    var name = item.what.name.pattern
    guard let names = EngineQuery.choosing[client], !name.isEmpty,
      name.utf8.allSatisfy({ $0 < 0x7F && $0 > 0x20 && !"*?".utf8.contains($0) })
    else {
      let note =
        "only single \(sort.rawValue)s of 'docker' and 'podman' on this machine are asked for"
      return Fingerprint(item.description, note: note)
    }
    let last = name.split(separator: "/").last ?? ""
    if sort == .image, !last.contains(":"), !name.contains("@") { name += ":latest" }
    let thing = EngineQuery.Thing(sort, name)
    let query = EngineQuery(
      program: client,
      variables: environment.filter { (names + EngineQuery.places).contains($0.key) },
      things: [thing]
    )
    switch answer(.engine(query)) {
    case .engine(let fact):
      guard let found = fact.things[thing], let isThere = found.isThere else { break }
      var print = Fingerprint(item.description, isThere: isThere)
      print.digest = found.days.map { "of \($0.lowerBound)" }
      return print
    case .unknown(let why): return Fingerprint(item.description, note: why)
    default: break
    }
    return Fingerprint(item.description, note: "the engine didn't say")
  }
}
