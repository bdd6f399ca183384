public import Effects

/// A task that was opened and hasn't ended.
public struct OpenTask: Hashable, Sendable {
  /// The short name by which people end it.
  public var id: String
  /// What was written.
  public var document: TaskDocument
  /// Who has opened it.
  public var owner: String
  /// Since when, in milliseconds since 1970.
  public var since: Int
  /// Whether the record of it can be read in full; if not, everything is out of its scope.
  public var isReadable: Bool
  /// Whether approvers have signed what it may do beyond its scope, and beyond development.
  public var isSigned = false
  /// The places in ``TaskDocument/keep`` whose last check has passed.
  public var verified: Set<Int> = []
  /// The places in ``TaskDocument/keep`` that a person has released.
  public var released: Set<Int> = []

  /// Describes an open task.
  public init(
    id: String,
    document: TaskDocument,
    owner: String,
    since: Int,
    isReadable: Bool = true
  ) {
    self.id = id
    self.document = document
    self.owner = owner
    self.since = since
    self.isReadable = isReadable
  }

  /// Whether it binds a session.
  public func binds(_ session: String) -> Bool {
    document.scope.sessions.isEmpty || document.scope.sessions.contains(session)
  }

  /// Whether it is for an environment: one for production is for staging too.
  public func isFor(_ environment: Environment) -> Bool {
    document.environment.severity >= environment.severity
  }

  /// What is still to be kept, by its place in ``TaskDocument/keep``.
  public var kept: [(place: Int, keep: TaskKeep)] {
    document.keep.enumerated().filter { !released.contains($0.offset) }
      .map { ($0.offset, $0.element) }
  }

  /// What an agent has to know of it, in a few lines.
  public var brief: String {
    guard isReadable else {
      return "Task \(id) is open, and its record can't be read: every change is held."
    }
    var lines = ["Task \(id), opened by \(owner): \(document.goal)"]
    lines.append(
      "It is for \(document.environment.rawValue). Changes belong to: "
        + (document.scopeItems.isEmpty ? "anywhere" : Self.list(document.scopeItems))
        + "; others are held."
    )
    if !document.mustSurvive.isEmpty {
      lines.append(
        "Must survive, and nobody's approval lets you touch it: "
          + Self.list(document.mustSurvive.map(\.description))
      )
    }
    if !kept.isEmpty {
      lines.append(
        "Keep until it is verified and a person releases it: "
          + Self.list(kept.map { $0.keep.item.description })
      )
    }
    if !document.rollback.isEmpty { lines.append("The way back: \(document.rollback)") }
    return lines.joined(separator: "\n")
  }

  /// How many things of a sort are named.
  private static let shown = 20

  private static func list(_ names: [String]) -> String {
    let more = names.count > shown ? " and \(names.count - shown) more" : ""
    return names.prefix(shown).joined(separator: ", ") + more
  }
}

extension Environment {
  /// How much is at stake; what isn't known counts as nothing here, since other rules hold it.
  var severity: Int {
    switch self {
    case .unknown, .development: 0
    case .staging: 1
    case .production: 2
    }
  }
}
