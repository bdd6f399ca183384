public import Effects

/// Which things an order or a lease speaks of: `/srv/**`, `table:shop/orders`, `database:shop_*`.
public struct ResourcePattern: Hashable, Sendable {
  /// The sort of thing; nil for any.
  public var kind: Resource.Kind?
  /// Its name; the name of a database speaks of everything in it.
  public var name: Glob

  /// How surely a pattern speaks of something.
  public enum Fit: Hashable, Sendable {
    case no
    /// Nobody knows what the thing is, so it could be one of these.
    case unknown
    case yes
  }

  /// Reads a pattern: an absolute path, or a sort of thing, a colon and a name; nil if it is neither.
  public init?(_ text: String) {
    if text.hasPrefix("/") {
      guard !text.contains("/../"), !text.hasSuffix("/..") else { return nil }
      self.init(kind: nil, name: Glob(text))
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Resource.Kind(rawValue: parts[0]) else { return nil }
    self.init(kind: kind, name: Glob(parts[1]))
  }

  /// Takes the parts of a pattern.
  public init(kind: Resource.Kind?, name: Glob) {
    self.kind = kind
    self.name = name
  }

  /// Whether it speaks of an effect's target.
  public func fit(_ effect: Effect, in places: RequestPlaces) -> Fit {
    guard let kind else { return fitPath(effect) }
    if effect.isFile, name.pattern.hasPrefix("/") {
      return kind == effect.resource.kind || kind == .path ? fitPath(effect) : .no
    }
    if kind == .database {
      return effect.isDatabase ? fit(places.databases(of: effect), "") : .no
    }
    guard kind == effect.resource.kind else { return .no }
    if name.matches(effect.resource.name) { return .yes }
    guard name.pattern.utf8.contains(UInt8(ascii: "/")), effect.isDatabase else { return .no }
    return fit(places.databases(of: effect), "/\(effect.resource.name)")
  }

  /// Whether databases fit, with the name of something in them.
  private func fit(_ databases: [RequestPlaces.Database], _ rest: String) -> Fit {
    guard !databases.isEmpty else { return .unknown }
    let fits = databases.map { $0.fits(name, rest) }
    return fits.allSatisfy { $0 } ? .yes : fits.contains(true) ? .unknown : .no
  }

  private func fitPath(_ effect: Effect) -> Fit {
    guard effect.isFile else { return .no }
    guard effect.place != .none, effect.resource.name.hasPrefix("/") else { return .unknown }
    let path = effect.real.isEmpty ? effect.resource.name : effect.real
    let isWhole = name.pattern.hasSuffix("/**")
    if name.matches(path) {
      return isWhole || !effect.traits.contains(.recursive) ? .yes : .unknown
    }
    // A tree may hold what the pattern names.
    let fixed = name.pattern.prefix { $0 != "*" && $0 != "?" }
    let isAbove =
      effect.traits.contains(.recursive) && fixed.hasPrefix(path == "/" ? path : path + "/")
    return isAbove ? .unknown : .no
  }
}

extension ResourcePattern: CustomStringConvertible {
  /// The pattern as it is written.
  public var description: String {
    kind.map { "\($0.rawValue):\(name.pattern)" } ?? name.pattern
  }
}
