public import Agents
internal import Crypto
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy
internal import Snapshots

/// How things stand on this machine: what is kept, who may approve, and what is not stopped.
public struct Standing: Sendable {
  /// The state folder.
  public var directory: String
  /// Why the ledger can't be used; nil if it can.
  public var problem: String?
  /// How many entries the ledger has.
  public var entries = 0
  /// The names of those who may approve.
  public var approvers: [String] = []
  /// How many holds wait for a person.
  public var waiting = 0
  /// How many approved holds were not used yet.
  public var approved = 0
  /// The standing orders and the leases that are in force, each in one sentence.
  public var inForce: [String] = []
  /// Entries that claim to loosen something and don't count, in words.
  public var faults: [String] = []
  /// What tasks have lost, and nobody has looked into yet, in words.
  public var losses: [String] = []
  /// What somebody broke the glass for, until everybody has seen it and it is closed; in words.
  public var incidents: [String] = []
  /// Hooks that were registered and that calls go past now, in words.
  public var missing: [String] = []
  /// Runs of which no end is on record, newest first.
  public var unfinished: [Unfinished] = []
  /// How many snapshots there are.
  public var snapshots = 0
  /// The level of Claude Code's settings that calls the hook; nil if none does.
  public var claude: ClaudeLevel?
  /// Which ways past the hook are open, the widest first.
  public var gaps: [AgentGap]

  /// The gaps through which calls go that should be held; the others come with the level.
  static let wide: Set<String> = [
    "not-registered", "switched-off", "managed-only", "unreadable-settings", "matcher",
    "on-failure", "not-blocking", "timeout", "program",
  ]

  /// Looks at a state folder and at the settings; nothing is changed.
  public init(_ directory: String, _ folders: ClaudeFolders) {
    self.directory = directory
    claude = ClaudeStatus.level(folders)
    gaps = ClaudeStatus.gaps(folders)
    do throws(PipelineError) {
      try look(try Station(opening: directory))
    } catch {
      problem = error.description
    }
  }

  /// Whether calls are held, recorded, and can be approved.
  public var isSound: Bool {
    problem == nil && !approvers.isEmpty && isHooked && missing.isEmpty
  }

  /// Whether the agent's calls come to the hook.
  public var isHooked: Bool {
    claude != nil && !gaps.contains { Self.wide.contains($0.id) }
  }

  /// The losses whose freeze still stands.
  private static func losses(
    _ station: Station,
    _ found: InForce
  ) throws(PipelineError) -> [String] {
    guard !found.tasks.isEmpty else { return [] }
    let standing = Set(found.orders.map(\.id))
    var losses: [String] = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .alarm)) { entry in
        guard let order = entry.body["order"]?.string, standing.contains(order),
          let text = entry.body["text"]?.string
        else { return true }
        losses.append(text)
        return true
      }
    }
    return losses
  }

  private mutating func look(_ station: Station) throws(PipelineError) {
    entries = try PipelineError.recording { () throws(LedgerError) in try station.ledger.size() }
    unfinished = try PipelineError.recording { () throws(LedgerError) in
      try Unfinished.list(station.ledger)
    }
    incidents = try Incidents(station).all.filter(\.isPending).map(\.words)
    missing = try Attending(station).missing()
    approvers = try station.approvers().approvers.map(\.name)
    let open = try PipelineError.holding { () throws(HoldError) in
      try station.holds.holds(now: Clock.now)
    }
    waiting = open.count { $0.state == .pending }
    approved = open.count - waiting
    let found = try InForce(station)
    inForce = found.orders.map { $0.words(Clock.text) }
    if !found.leases.isEmpty { inForce.append("\(found.leases.count) leases") }
    inForce += found.openTasks.map { "task \($0.id) is open: \($0.document.goal)" }
    losses = try Self.losses(station, found)
    faults = found.faults.map(\.text)
    let store = try station.snapshots()
    snapshots = try PipelineError.saving { () throws(SnapshotError) in try store.names().count }
  }
}
