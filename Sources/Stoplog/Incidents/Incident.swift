public import Policy

/// The case that opens by itself when somebody breaks the glass.
public struct Incident: Hashable, Sendable {
  /// The short name.
  public var id: String
  /// When it was opened, in milliseconds since 1970.
  public var time: Int
  /// Who broke the glass.
  public var owner: String
  /// Why.
  public var reason: String
  /// What was loosened, in words.
  public var text: String
  /// The rule that is loosened; nil for a hold.
  public var loosening: Loosening?
  /// Whether the rule is loosened now.
  public var isLoose = false
  /// Who has seen it, by signature.
  public var seen: Set<String> = []
  /// The approvers who haven't seen it yet.
  public var unseen: [String] = []
  /// Who closed it, and with which words; nil while it is open.
  public var closing: Closing?
  /// Who could approve when it was opened; who joins later needn't see it.
  var told: Set<String> = []
  /// The ledger's entry that opened it.
  var entry = 0
  /// The digest of that entry, which signatures name.
  var digest = ""

  /// How an incident was closed.
  public struct Closing: Hashable, Sendable {
    /// Who closed it.
    public var owner: String
    /// What came of it.
    public var text: String
  }

  /// Whether anybody still has to see or close it.
  public var isPending: Bool { closing == nil || !unseen.isEmpty }

  /// All of it in one sentence.
  public var words: String {
    let state =
      closing.map { "closed by \($0.owner): \($0.text)" } ?? (isLoose ? "open, in force" : "open")
    let waiting = unseen.isEmpty ? "" : "; not seen by \(unseen.joined(separator: ", "))"
    return "\(id): \(owner) broke the glass for \(text): \(reason) (\(state)\(waiting))"
  }
}
