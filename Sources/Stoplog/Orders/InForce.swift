internal import Crypto
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

/// What stands at a moment, as the ledger's entries say in their order, and nothing else.
///
/// Anybody sets an order; only approvers' signatures, as many as the quorum asks for, lift one or grant
/// a lease. They are checked every time. Whatever can't be read stands; whatever isn't signed loosens
/// nothing.
struct InForce {
  /// The orders that stand, oldest first.
  private(set) var orders: [StandingOrder] = []
  /// The leases that count, oldest first.
  private(set) var leases: [Lease] = []
  /// Entries that are not what they claim to be.
  private(set) var faults: [Fault] = []
  /// What somebody has signed, and more people have to.
  private(set) var pending: [Mandate: Set<String>] = [:]
  /// The moment: the clock's, or that of the last entry if the clock was turned back.
  private(set) var now = 0
  /// Who may sign.
  private(set) var approvers: ApproverSet?

  /// An entry that is not what it claims to be.
  struct Fault: Hashable, Sendable {
    var index: Int
    var text: String
  }

  /// Orders by the name under which they are lifted, with the entry that has set each.
  private var set: [(order: StandingOrder, entry: Entry, isLifted: Bool)] = []
  var granted: [Lease] = []
  var ended: Set<String> = []
  private(set) var signed: [Mandate: Set<String>] = [:]
  /// Tasks, open and ended, oldest first.
  var tasks: [TaskState] = []

  /// The kinds that say what stands.
  private static let kinds: [Kind] = [.order, .lease]

  /// Reads the ledger: one look-up by an index if nothing was ever ordered, leased or begun as a task.
  init(_ station: Station) throws(PipelineError) {
    var entries = try Self.entries(station, Self.kinds)
    guard !entries.isEmpty else { return }
    let (origin, last) = try PipelineError.recording { () throws(LedgerError) in
      (try station.ledger.checkpoint().origin, try station.ledger.lastTime())
    }
    // An order announces each task, so that who has none isn't asked for them.
    if entries.contains(where: \.announcesTask) {
      entries += try Self.entries(station, [.task])
    }
    now = max(Clock.now, last ?? .min)
    let changes = try Self.entries(station, [.approver])
    follow((entries + changes).sorted { $0.index < $1.index }, ApproverSet(origin: origin))
    orders = set.filter { !$0.isLifted && $0.order.isOpen(at: now) }.map(\.order)
    leases = granted.filter { $0.isOpen(at: now) && !ended.contains($0.id) }
  }

  private static func entries(_ station: Station, _ kinds: [Kind]) throws(PipelineError) -> [Entry]
  {
    var found: [Entry] = []
    try PipelineError.recording { () throws(LedgerError) in
      // One kind at a time, and newest first, as registered hooks are: by one prepared statement.
      for kind in kinds {
        try station.ledger.each(Filter(kind: kind, isNewestFirst: true)) { entry in
          found.append(entry)
          return true
        }
      }
    }
    return found
  }

  private mutating func follow(_ entries: [Entry], _ start: ApproverSet) {
    var known = start
    var isBroken = false
    for entry in entries {
      switch entry.kind {
      case .approver where !isBroken:
        // A change that waits for more people has no note yet.
        guard let note = entry.body["note"]?.string else { continue }
        do throws(HoldError) {
          try known.follow(note)
        } catch {
          // Nobody may sign until that is cleared up.
          isBroken = true
          fault(entry, "it is no valid change of the approvers")
        }
      case .order where !entry.announcesTask: order(entry, isBroken ? start : known)
      case .lease: lease(entry, isBroken ? start : known)
      case .task: task(entry, isBroken ? start : known)
      default: break
      }
    }
    approvers = isBroken ? start : known
  }

  private mutating func order(_ entry: Entry, _ known: ApproverSet) {
    guard let id = entry.body["lift"]?.string else {
      let order = StandingOrder(reading: entry.body["set"], index: entry.index, time: entry.time)
      set.append((order, entry, false))
      return
    }
    guard let place = set.lastIndex(where: { $0.order.id == id }) else {
      return fault(entry, "it lifts '\(id)', which nobody has set")
    }
    // One that has ended needs no proof.
    guard !set[place].isLifted, set[place].order.isOpen(at: now) else { return }
    let mandate = Self.lift(set[place].order, set[place].entry, origin: known.origin)
    if adds(entry, known, { $0 == mandate }) != nil { set[place].isLifted = true }
  }

  private mutating func lease(_ entry: Entry, _ known: ApproverSet) {
    if let id = entry.body["end"]?.string {
      ended.insert(id)
      return
    }
    var lease: Lease?
    let mandate = adds(entry, known) { mandate in
      lease = mandate.purpose == Self.leasing ? Lease(mandate.subject) : nil
      return lease != nil
    }
    guard mandate != nil, let lease else { return }
    if let other = granted.first(where: { $0.id == lease.id }) {
      if other != lease { fault(entry, "there is another lease of that name") }
      return
    }
    granted.append(lease)
  }

  /// Counts the signatures of an entry; the mandate if that makes enough of them.
  mutating func adds(
    _ entry: Entry,
    _ known: ApproverSet,
    _ fits: (Mandate) -> Bool
  ) -> Mandate? {
    do throws(HoldError) {
      let found = try Mandate.read(entry.body["note"]?.string ?? "", by: known)
      guard fits(found.mandate) else {
        fault(entry, "what is signed is not what it claims")
        return nil
      }
      signed[found.mandate, default: []].formUnion(found.signers)
      let isEnough = signed[found.mandate, default: []].count >= max(1, known.quorum)
      pending[found.mandate] = isEnough ? nil : signed[found.mandate]
      return isEnough ? found.mandate : nil
    } catch {
      fault(entry, error.description.split(separator: "\n").first.map(String.init) ?? "unsigned")
      return nil
    }
  }

  mutating func fault(_ entry: Entry, _ text: String) {
    faults.append(Fault(index: entry.index, text: "entry \(entry.index) does not count: \(text)"))
  }
}

extension InForce {
  /// The purpose of a mandate that grants a lease.
  static let leasing = "lease"

  /// What is signed to lift an order: its name and the very entry that has set it.
  static func lift(_ order: StandingOrder, _ entry: Entry, origin: String) -> Mandate {
    Mandate(
      "lift",
      origin: origin,
      subject: [
        "entry": .integer(entry.index), "order": .string(order.id),
        "sha256": .string(Digest(of: entry.json.canonical).hex),
      ]
    )
  }

  /// What is signed to lift an order that stands; nil if none of that name does.
  func lift(_ id: String) -> Mandate? {
    guard let approvers, let found = set.last(where: { $0.order.id == id && !$0.isLifted }),
      orders.contains(found.order)
    else { return nil }
    return Self.lift(found.order, found.entry, origin: approvers.origin)
  }

  /// What has become of a mandate that somebody has just signed.
  func outcome(of mandate: Mandate) -> Ordering.Outcome {
    guard let signers = pending[mandate] else { return .done }
    return .waiting(signed: signers.count, needs: approvers?.quorum ?? 1)
  }

  /// Every lease that was granted, ended ones too.
  var everyLease: [Lease] { granted }
}
