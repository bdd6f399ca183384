internal import Effects

extension TaskMatch {
  /// Whether an effect takes away, or changes, what a pattern names in a database.
  func data(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    if let place = item.fileTable { return table(place.table, inFile: place.file, effect) }
    guard effect.isDatabase else { return .no }
    if what.kind == .database { return database(what, effect) }
    if what.kind == .schema { return schema(what, effect) }
    for name in Self.names(of: effect) where fits(what, name, effect, sight.places) {
      return .yes("")
    }
    if let cascade = effect.cascade {
      let places = Self.places(cascade, sight.places)
      if cascade.names.contains(where: { fits(what, $0, effect, places) }) {
        return .yes("it goes along")
      }
      if cascade.isWhole { return .no }
    }
    return unmeasured(what, effect)
  }

  /// Nobody has measured what goes along with an effect.
  private func unmeasured(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    guard effect.action == .delete, isInDatabase(what, effect) else { return .no }
    switch effect.resource.kind {
    case .database, .schema:
      return .yes("it may be in there, which couldn't be measured")
    case .table, .rows:
      return effect.traits.contains(.disposable)
        ? .no : .unknown("whether it goes along couldn't be measured")
    default: return .no
    }
  }

  /// A pattern of a schema fits every table in it.
  private func schema(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    guard isInDatabase(what, effect) else { return .no }
    let name = Glob(Self.tail(what.name.pattern))
    let own =
      effect.resource.kind == .schema ? [effect.resource.name + "."] : Self.names(of: effect)
    let along = effect.cascade?.names ?? []
    for text in own + along where text.utf8.contains(UInt8(ascii: ".")) {
      if name.matches(text.split(separator: ".").first.map(String.init) ?? text) {
        return .yes(own.contains(text) ? "" : "it goes along")
      }
    }
    if effect.cascade?.isWhole == true || effect.resource.kind == .schema { return .no }
    return effect.resource.kind == .database
      ? .yes("it is in there") : .unknown("which schema that is isn't known")
  }

  /// A pattern of a database fits everything in it.
  private func database(_ what: ResourcePattern, _ effect: Effect) -> TaskHit {
    switch what.fit(effect, in: sight.places) {
    case .yes: return .yes("")
    case .no: return .no
    case .unknown:
      return effect.resource.kind == .rows
        ? .unknown("which database that is isn't known")
        : .yes("which database that is isn't known")
    }
  }

  /// Whether the database of a pattern may be the one that an effect is in.
  private func isInDatabase(_ what: ResourcePattern, _ effect: Effect) -> Bool {
    guard let slash = what.name.pattern.lastIndex(of: "/") else { return true }
    let database = ResourcePattern(kind: .database, name: Glob(String(what.name.pattern[..<slash])))
    return database.fit(effect, in: sight.places) != .no
  }

  private func fits(
    _ what: ResourcePattern,
    _ name: String,
    _ effect: Effect,
    _ places: RequestPlaces
  ) -> Bool {
    let hasSchema = Self.last(what.name.pattern) != Self.tail(what.name.pattern)
    let plain = Self.last(name)
    var effect = effect
    effect.resource.kind = what.kind ?? .table
    for text in Set([name, plain]) {
      effect.resource.name = text
      if what.fit(effect, in: places) != .no { return true }
    }
    // A name without a schema may be the one that is meant with it.
    guard hasSchema, plain == name else { return false }
    effect.resource.name = plain
    let head = what.name.pattern.dropLast(Self.tail(what.name.pattern).count)
    let bare = ResourcePattern(kind: what.kind, name: Glob(head + Self.last(what.name.pattern)))
    return bare.fit(effect, in: places) != .no
  }

  /// The names by which an effect's own target may be meant.
  private static func names(of effect: Effect) -> [String] {
    let name = effect.resource.name.filter { $0 != "\"" && $0 != "`" }
    switch effect.resource.kind {
    case .table, .rows, .view: return [name]
    case .column: return [name.split(separator: ".").dropLast().joined(separator: ".")]
    default: return []
    }
  }

  /// What stands after the last slash.
  private static func tail(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// What stands after the last dot of that.
  private static func last(_ name: String) -> String {
    let tail = tail(name)
    return tail.split(separator: ".").last.map(String.init) ?? tail
  }

  /// The places with the database alone in which something was measured.
  private static func places(_ cascade: Cascade, _ places: RequestPlaces) -> RequestPlaces {
    guard !cascade.database.isEmpty else { return places }
    var measured = places
    measured.databases = places.databases.filter { $0.name == cascade.database }
    if measured.databases.isEmpty {
      measured.databases = [RequestPlaces.Database(host: "", name: cascade.database)]
    }
    return measured
  }

  /// Whether an effect is on a table in a file of tables.
  private func table(_ table: String, inFile file: String, _ effect: Effect) -> TaskHit {
    guard case .yes(let words) = path(file, effect) else { return .no }
    guard effect.action == .modify, let cascade = effect.cascade else { return .yes(words) }
    let names = cascade.names.map { $0.filter { $0 != "\"" && $0 != "`" } }
    if names.contains(where: { Self.last($0) == table }) { return .yes("") }
    return cascade.isWhole ? .no : .unknown("which tables of the file are changed isn't known")
  }
}
