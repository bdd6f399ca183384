internal import Effects

/// A rule that a person has broken the glass for: within its scope and its time, what the rule would hold runs
/// and is told instead.
public struct Loosening: Hashable, Sendable {
  /// The longest that one may last, in milliseconds.
  public static let longest = 4 * 3_600_000

  /// The short name, which is the incident's too.
  public var id: String
  /// The rules.
  public var rules: [String]
  /// Where it holds.
  public var scope: OrderScope
  /// Why.
  public var reason: String
  /// From when, in milliseconds since 1970.
  public var since: Int
  /// Until when.
  public var until: Int

  /// Describes a loosening.
  public init(
    id: String,
    rules: [String],
    scope: OrderScope,
    reason: String,
    since: Int,
    until: Int
  ) {
    self.id = id
    self.rules = rules
    self.scope = scope
    self.reason = reason
    self.since = since
    self.until = until
  }

  /// Whether it counts at a moment; one that lasts too long never does.
  public func isOpen(at now: Int) -> Bool {
    since <= now && now < until && until - since <= Self.longest
  }

  /// Rules that nothing loosens: what guards the gate itself, what a session was refused, what people have
  /// set, and what isn't known, which can't be said to be within any scope.
  private static let fixed = ["gate.", "session.", "state.", "request.", "constraint."]

  /// Whether a rule may be loosened at all; the name alone says that.
  public static func mayLoosen(_ rule: String) -> Bool {
    guard !fixed.contains(where: rule.hasPrefix), rule != Rule.effectUnknown.name else {
      return false
    }
    return rule.hasPrefix("project.") || rule == RuleEngine.outside
      || Rule.all.contains { $0.name == rule && $0.verdict == .hold }
  }

  /// Whether an effect surely is what a rule is loosened for.
  func covers(_ rule: String, _ effect: Effect, in places: RequestPlaces) -> Bool {
    guard rules.contains(rule), Self.mayLoosen(rule), effect.certaintyOfTarget,
      scope.sessions.isEmpty || scope.sessions.contains(places.session)
    else { return false }
    return scope.resources.contains { $0.fit(effect, in: places) == .yes }
      || effect.isFile && scope.folders.contains { isBelow(effect, $0) }
  }

  private func isBelow(_ effect: Effect, _ folder: String) -> Bool {
    let path = effect.real.isEmpty ? effect.resource.name : effect.real
    return effect.place != .none && path.hasPrefix("/") && !path.contains("/../")
      && (path == folder || path.hasPrefix(folder + "/"))
  }
}

extension OrderScope {
  /// Why glass can't be broken for a scope: what it means has to be named, and not be everything.
  ///
  /// - Parameter home: The home folder.
  /// - Returns: The reason; nil if it can.
  public func tooWide(home: String) -> String? {
    if folders.isEmpty && resources.isEmpty {
      return "it takes a folder, or a thing such as 'table:shop/orders'"
    }
    if let environment = environments.first {
      return "'environment:\(environment.rawValue)' is everything there; name what it is about"
    }
    for folder in folders where Self.holds(folder, home) {
      return "'\(folder)' is too much; name a folder further down"
    }
    for pattern in resources {
      let text = pattern.name.pattern
      let fixed = text.prefix { !"*?[{".contains($0) }
      if fixed.count < text.count, fixed.hasPrefix("/") || pattern.kind == nil {
        let folder = fixed.lastIndex(of: "/").map { String(fixed[..<$0]) } ?? ""
        if Self.holds(folder, home) {
          return "'\(text)' is too much; name a folder further down"
        }
      } else if !fixed.contains(where: { $0 != "/" }) {
        return "'\(pattern)' is everything of its sort"
      }
    }
    return nil
  }

  /// Whether a folder holds the home folder, or all others.
  private static func holds(_ folder: String, _ home: String) -> Bool {
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return folder.isEmpty || home == folder || home.hasPrefix(folder + "/")
      || folder.split(separator: "/").count < 2
  }
}
