internal import Effects
internal import Facts
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

/// Collects everything that is looser than it would be by itself: the work behind `stoplog debt`.
public struct Owing {
  private let station: Station
  private let project: String
  private let home: String?

  /// Looks at a state folder, at a project's file, and at the user's own.
  ///
  /// - Parameters:
  ///   - station: The state folder.
  ///   - directory: The folder whose project it is about.
  ///   - home: The home with the user's own file; nil for the account's.
  public init(_ station: Station, directory: String, home: String? = nil) {
    self.station = station
    let found = SurroundingsFinder.find(directory: directory, environment: [:]).project
    project = found.isEmpty ? directory : found
    self.home = home
  }

  /// Everything, the worst first.
  public func debts() throws(PipelineError) -> [Debt] {
    let debts = try fromProject() + fromUser() + fromRecord() + fromIncidents() + fromApprovers()
    return debts.enumerated()
      .sorted { ($0.element.risk, $0.offset) < ($1.element.risk, $1.offset) }
      .map(\.element)
  }

  private func fromProject() throws(PipelineError) -> [Debt] {
    var surroundings = Surroundings()
    surroundings.project = project
    let file = try PolicyLoader.file(of: surroundings)
    let path = project + "/stoplog.yaml"
    let today = Day.text(Clock.now / 1000)
    var debts = file.rules.filter { $0.verdict == .allow }.map { rule in
      Debt(
        .medium,
        "vouched",
        "rule '\(rule.name)' vouches for programs that nothing describes",
        in: "\(path):\(rule.line)",
        owner: rule.owner,
        reason: rule.why,
        end: rule.until,
        isOver: !rule.until.isEmpty && rule.until < today
      )
    }
    debts += taught(file.tools, path, .low, owner: "")
    if file.mass > PolicyFile().mass {
      let text =
        "up to \(file.mass - 1) files may be deleted at once (usually \(PolicyFile().mass - 1))"
      debts.append(Debt(.medium, "mass", text, in: path))
    }
    if file.tellsReach { debts.append(reach(path, owner: "")) }
    return debts
  }

  private func fromUser() throws(PipelineError) -> [Debt] {
    let own = try PolicyLoader.own(below: home)
    let path = PolicyLoader.ownFile(below: home ?? Account.current?.home ?? "")
    // No session can change that file without a hold.
    let owner = Account.current?.name ?? ""
    var debts = own.environments.development.map { name in
      Debt(.high, "development", "'\(name)' counts as development", in: path, owner: owner)
    }
    debts += taught(own.tools, path, .medium, owner: owner)
    if own.tellsReach { debts.append(reach(path, owner: owner)) }
    return debts
  }

  private func taught(
    _ tools: [TaughtTool],
    _ path: String,
    _ risk: Debt.Risk,
    owner: String
  ) -> [Debt] {
    tools.map { taught in
      Debt(
        risk,
        "taught",
        "'\(taught.name)' is judged by a description of its own",
        in: "\(path):\(taught.line)",
        owner: owner,
        reason: taught.source
      )
    }
  }

  private func reach(_ path: String, owner: String) -> Debt {
    let text = "a session that reaches production may change things ('production-in-reach: tell')"
    return Debt(.medium, "reach", text, in: path, owner: owner)
  }

  private func fromRecord() throws(PipelineError) -> [Debt] {
    let leases = try InForce(station).leases
    guard !leases.isEmpty else { return [] }
    var owners: [String: [String]] = [:]
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .lease)) { entry in
        if let id = entry.body["lease"]?.string, let name = entry.body["by"]?.string {
          owners[id, default: []].append(name)
        }
        return true
      }
    }
    return leases.map { lease in
      let verbs = lease.actions.map(\.rawValue).joined(separator: ",")
      let who = lease.session.map { "session \($0)" } ?? "all sessions"
      return Debt(
        lease.actions.contains { [.delete, .overwrite, .grant].contains($0) } ? .high : .medium,
        "lease",
        "\(who) may \(verbs) \(lease.resource)",
        in: "lease \(lease.id)",
        owner: (owners[lease.id] ?? []).joined(separator: ", "),
        reason: lease.reason,
        end: Clock.text(lease.until)
      )
    }
  }

  private func fromIncidents() throws(PipelineError) -> [Debt] {
    try Incidents(station).all.filter { $0.isLoose || $0.isPending }.map { incident in
      Debt(
        incident.isLoose ? .high : .medium,
        incident.isLoose ? "break-glass" : "incident",
        incident.isLoose
          ? incident.text
          : incident.closing == nil
            ? "nobody has closed it: \(incident.text)"
            : "not seen by \(incident.unseen.joined(separator: ", ")): \(incident.text)",
        in: "incident \(incident.id)",
        owner: incident.owner,
        reason: incident.reason,
        end: incident.isLoose ? incident.loosening.map { Clock.text($0.until) } ?? "" : ""
      )
    }
  }

  /// A quorum that was more once.
  private func fromApprovers() throws(PipelineError) -> [Debt] {
    var most = 0
    var lowered: (entry: Entry, quorum: Int)?
    var failure: HoldError?
    try PipelineError.recording { () throws(LedgerError) in
      var known = ApproverSet(origin: try station.ledger.checkpoint().origin)
      try station.ledger.each(Filter(kind: .approver)) { entry in
        guard let note = entry.body["note"]?.string else { return true }
        do throws(HoldError) {
          try known.follow(note)
        } catch {
          failure = error
          return false
        }
        if known.quorum < most, lowered?.quorum != known.quorum { lowered = (entry, known.quorum) }
        if known.quorum >= most {
          most = known.quorum
          lowered = nil
        }
        return true
      }
    }
    if let failure { throw .hold(failure) }
    guard let lowered else { return [] }
    return [
      Debt(
        .high,
        "quorum",
        "changes of the approvers take \(lowered.quorum), and took \(most) before",
        in: "entry \(lowered.entry.index) of the record",
        owner: lowered.entry.body["by"]?.string ?? "",
        reason: lowered.entry.body["reason"]?.string ?? ""
      )
    ]
  }
}
