/// Which environment something belongs to, and why.
public struct EnvironmentFinding: Hashable, Sendable {
  /// The environment; unknown counts as production.
  public var environment: Environment
  /// What says so, in plain words, without a full stop.
  public var reason: String
  /// Whether it reaches no further than this machine, as far as the evidence goes.
  public var isLocal: Bool
  /// Whether it is on this machine and made for tests, so that losing it costs nothing.
  public var isDisposable: Bool

  /// Describes a finding.
  public init(
    _ environment: Environment,
    reason: String,
    isLocal: Bool = false,
    isDisposable: Bool = false
  ) {
    self.environment = environment
    self.reason = reason
    self.isLocal = isLocal
    self.isDisposable = isDisposable
  }

  /// Weighs all the evidence of one thing: a database, a cluster, an account.
  ///
  /// Any evidence of production wins, then any of staging; so a contradiction is production. What
  /// a person has declared to be development is development. Else that takes two things: it is on
  /// this machine, and its name says tests or development. A file of the project and a cluster or
  /// an API of this machine need no name; an account, a context or a workspace elsewhere is
  /// development by its own name. What a session sets without hitting anything else by it, a mode
  /// or a settings file, never makes development.
  ///
  /// - Parameters:
  ///   - evidence: What is known of the thing; nothing is unknown.
  ///   - declared: What names mean. Development in it is taken at its word, so it may only be what
  ///     the person's own file says (``EnvironmentNames/tightened(by:)``).
  /// - Returns: The environment with its reason.
  public static func weigh(
    _ evidence: [EnvironmentEvidence],
    declared: EnvironmentNames = EnvironmentNames()
  ) -> EnvironmentFinding {
    let host = evidence.first { $0.kind == .host }?.text ?? ""
    let pieces = evidence.map { Piece($0, host: host, declared) }
    let isLocal =
      pieces.contains(where: \.isHere)
      && !pieces.contains { $0.isElsewhere || $0.evidence.kind == .tunnel }
    func found(_ environment: Environment, _ piece: Piece, _ note: String = "") -> Self {
      let says = piece.isDeclared ? "is declared as" : "is named for"
      let reason = "\(piece.evidence.description) \(says) \(environment.rawValue)"
      return EnvironmentFinding(environment, reason: reason + note, isLocal: isLocal)
    }
    // A branch says less than anything that names the target itself.
    let direct = pieces.filter { $0.evidence.kind != .branch }
    for environment in [Environment.production, .staging] {
      guard let piece = direct.first(where: { $0.environment == environment }) else { continue }
      let other = direct.first { $0.environment == .development }
      let note = other.map { ", although \($0.evidence.description) says development" } ?? ""
      return found(environment, piece, note)
    }
    let declaredPiece = direct.first { $0.environment == .development && $0.isDeclared }
    // What is declared of `localhost` isn't said of where a tunnel leads.
    let tunnel = direct.first { $0.evidence.kind == .tunnel }
    if let piece = tunnel == nil ? declaredPiece : tunnel, piece.isDeclared,
      piece.environment == .development
    {
      return found(.development, piece)
    }
    let finding = development(direct, isLocal: isLocal) ?? unknown(direct, isLocal: isLocal)
    if finding.environment == .unknown,
      let branch = pieces.first(where: { $0.evidence.kind == .branch && $0.environment != nil }),
      let environment = branch.environment
    {
      return found(environment, branch)
    }
    return finding
  }

  /// What is development by its place and its name; nil if it isn't.
  private static func development(_ pieces: [Piece], isLocal: Bool) -> EnvironmentFinding? {
    let isAway = pieces.contains { $0.isElsewhere || $0.evidence.kind == .tunnel }
    guard !isAway else { return nil }
    let named = pieces.first { $0.environment == .development && $0.names }
    let tests = pieces.contains { $0.names && EnvironmentWords.isForTests($0.evidence.text) }
    if let file = pieces.first(where: { $0.evidence.kind == .projectFile }) {
      let reason = "\(file.evidence.description) is on this machine"
      return EnvironmentFinding(.development, reason: reason, isLocal: true, isDisposable: tests)
    }
    if isLocal {
      let needsName = pieces.contains { $0.evidence.kind == .host || $0.evidence.kind == .file }
      if let named {
        let reason = "\(named.evidence.description) is on this machine and named for development"
        return EnvironmentFinding(.development, reason: reason, isLocal: true, isDisposable: tests)
      }
      guard !needsName, let here = pieces.first(where: \.isHere) else { return nil }
      return EnvironmentFinding(
        .development,
        reason: "\(here.evidence.description) is on this machine",
        isLocal: true
      )
    }
    guard !pieces.contains(where: { $0.evidence.kind == .host }),
      let outer = pieces.first(where: { $0.environment == .development && $0.isOuter })
    else { return nil }
    let reason = "\(outer.evidence.description) is named for development"
    return EnvironmentFinding(.development, reason: reason)
  }

  private static func unknown(_ pieces: [Piece], isLocal: Bool) -> EnvironmentFinding {
    if let tunnel = pieces.first(where: { $0.evidence.kind == .tunnel }) {
      let reason = "this machine only passes it on: \(tunnel.evidence.description)"
      return EnvironmentFinding(.unknown, reason: reason)
    }
    guard let first = pieces.first(where: \.names) ?? pieces.first else {
      return EnvironmentFinding(.unknown, reason: "nothing tells which environment it is")
    }
    if let away = pieces.first(where: \.isElsewhere) {
      let isNamed = pieces.contains { $0.environment == .development }
      let reason =
        isNamed
        ? "\(away.evidence.description) isn't this machine, and only your own stoplog.yaml can "
          + "declare it as development"
        : "\(away.evidence.description) isn't this machine, and nothing says what it is for"
      return EnvironmentFinding(.unknown, reason: reason)
    }
    return EnvironmentFinding(
      .unknown,
      reason: "nothing says what \(first.evidence.description) is for",
      isLocal: isLocal
    )
  }

  /// A piece of evidence with what it says by itself.
  private struct Piece {
    var evidence: EnvironmentEvidence
    var environment: Environment?
    var isDeclared = false

    init(_ evidence: EnvironmentEvidence, host: String, _ declared: EnvironmentNames) {
      self.evidence = evidence
      environment = EnvironmentWords.meaning(of: words)
      if let meaning = meaning(in: declared, host: evidence.kind == .tunnel ? "" : host) {
        environment = meaning
        isDeclared = true
        return
      }
      switch evidence.kind {
      case .mode, .settings, .branch, .tunnel:
        if environment == .development { environment = nil }
      case .host where evidence.text.hasPrefix("/"):
        // A socket's folder is a place and no name: that of a copy may lie below `/tmp/test`.
        if environment == .development { environment = nil }
      default: break
      }
    }

    /// What a person has declared of the name, or of the name on its host.
    private func meaning(in declared: EnvironmentNames, host: String) -> Environment? {
      let text = evidence.text
      guard names || evidence.kind == .tunnel, !text.isEmpty,
        let meaning = declared.environment(of: text, host: host)
      else { return nil }
      let isCareful = environment == .production || environment == .staging
      guard meaning == .development, isCareful else { return meaning }
      // A host that is for development doesn't speak for a database named for production on it.
      let paired = EnvironmentNames(development: declared.development.filter { $0.contains("/") })
      let isMeant =
        declared.environment(of: text) == meaning
        || paired.environment(of: text, host: host) == meaning
      return isMeant ? meaning : nil
    }

    private var words: [String] {
      let text = evidence.text
      switch evidence.kind {
      case .host, .endpoint, .tunnel: return EnvironmentWords.words(host: text)
      case .backend: return EnvironmentWords.words(text).filter { $0 != "local" }
      case .file:
        return text.split(separator: "/").suffix(2).flatMap { EnvironmentWords.words(String($0)) }
      case .settings: return EnvironmentWords.words(Self.last(text))
      case .branch:
        // `fix-prod-login` is a branch about production, not the one that production runs.
        let last = Self.last(text)
        return EnvironmentWords.words(last).count == 1 ? [last.lowercased()] : []
      default: return EnvironmentWords.words(text)
      }
    }

    private static func last(_ path: String) -> String {
      path.split(separator: "/").last.map(String.init) ?? ""
    }

    /// Whether it is a name of the thing itself.
    var names: Bool {
      switch evidence.kind {
      case .mode, .settings, .branch, .tunnel: false
      default: true
      }
    }

    /// Whether it is the account, cluster or workspace around what is touched.
    var isOuter: Bool {
      switch evidence.kind {
      case .account, .project, .context, .workspace, .backend: true
      default: false
      }
    }

    /// Whether it says that the thing is on this machine.
    var isHere: Bool {
      let text = evidence.text
      switch evidence.kind {
      case .host, .endpoint:
        return EnvironmentWords.isLocal(host: text) || EnvironmentWords.isContainer(host: text)
      case .context: return EnvironmentWords.isLocal(context: text)
      case .file, .projectFile: return true
      default: return false
      }
    }

    /// Whether it says that the thing is on another machine.
    var isElsewhere: Bool {
      (evidence.kind == .host || evidence.kind == .endpoint) && !isHere
    }
  }
}
