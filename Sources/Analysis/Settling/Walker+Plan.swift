internal import Effects
internal import Tools

extension Walker {
  /// How many resources of a plan are effects of their own, of each sort.
  private static let shownLimit = 60

  /// Settles what a saved plan would do, resource by resource.
  mutating func settlePlan(_ claim: Claim, _ word: Argument) {
    guard let path = absolute(word), let directory = state.directories.first else {
      return add(effect(claim, Resource(.plan, word.text)))
    }
    guard !writes(path) else {
      var effect = effect(claim, Resource(.plan, path))
      effect.reversibility = .unknown
      effect.why = "this command line makes the plan itself, so nobody has seen it"
      return add(effect)
    }
    let now = world.ask(.terraform(directory))
    let answer = world.ask(.plan(path, directory: directory))
    guard case .terraform(let plan)? = answer else {
      var effect = effect(claim, Resource(.plan, path))
      effect.reversibility = .unknown
      effect.why = "the plan can't be read"
      if case .unknown(let why)? = answer { effect.why += ": \(why)" }
      return add(effect)
    }
    var doubts: [String] = []
    var help: String?
    if case .terraform(let state)? = now {
      doubts = StackDoubts.of(state, in: surroundings)
      help = StackDoubts.help(state)
      if !state.lineage.isEmpty, !plan.lineage.isEmpty, state.lineage != plan.lineage {
        doubts.append(
          "the plan was made for lineage \(plan.lineage), the state's is \(state.lineage)"
        )
      }
    }
    if !doubts.isEmpty { addDoubts(doubts, claim, path, help) }
    let changes = plan.resources.filter { $0.actions != ["read"] }
    add(changes.filter(\.deletes), of: plan, claim, isDoubtful: !doubts.isEmpty)
    add(changes.filter { !$0.deletes && $0.actions != ["create"] }, of: plan, claim)
    add(changes.filter { $0.actions == ["create"] }, of: plan, claim)
    keepState(claim)
    runCommands(of: changes, claim)
  }

  /// Follows what a plan runs on this machine, each command once.
  private mutating func runCommands(of items: [TerraformFact.Item], _ claim: Claim) {
    var seen: Set<String> = []
    for command in items.flatMap(\.commands) where seen.insert(command).inserted {
      if command.isEmpty {
        unknown("local-exec", "the plan runs a command that isn't known", claim.origin)
      } else {
        runCode(Argument(command, origin: claim.origin), .shell, claim.origin)
      }
    }
  }

  private mutating func addDoubts(
    _ doubts: [String],
    _ claim: Claim,
    _ path: String,
    _ help: String?
  ) {
    var effect = effect(claim, Resource(.plan, path))
    effect.safer = help ?? effect.safer
    effect.action = .modify
    effect.reversibility = .unknown
    effect.why = doubts.joined(separator: "; ")
    add(effect)
  }

  /// Adds an effect for each of the first resources, and one for all the others.
  private mutating func add(
    _ items: [TerraformFact.Item],
    of plan: TerraformFact,
    _ claim: Claim,
    isDoubtful: Bool = false
  ) {
    let sorted = items.enumerated().sorted {
      (StackLoss.weight($0.element), $0.offset) < (StackLoss.weight($1.element), $1.offset)
    }.map(\.element)
    for item in sorted.prefix(Self.shownLimit) { add(planned(item, plan, claim, isDoubtful)) }
    let rest = sorted.dropFirst(Self.shownLimit)
    guard let first = rest.first else { return }
    let all = rest.map { planned($0, plan, claim, isDoubtful) }
    // What holds for all of the others is what holds for the worst of them.
    guard var effect = all.first(where: { !$0.traits.contains(.ownWork) }) ?? all.first else {
      return
    }
    effect.resource.name = "\(first.address) and \((rest.count - 1).counted("more resource"))"
    effect.measured.resources = rest.count
    effect.why = "the plan touches \(items.count) in this way, which are too many to list"
    add(effect)
  }

  private func planned(
    _ item: TerraformFact.Item,
    _ plan: TerraformFact,
    _ claim: Claim,
    _ isDoubtful: Bool
  ) -> Effect {
    let creates = item.actions == ["create"]
    var effect = effect(claim, Resource(.infrastructure, item.address))
    effect.action = item.deletes ? .delete : creates ? .create : .modify
    var parts = ["the plan says: \(item.actions.joined(separator: ", then "))"]
    if creates {
      effect.reversibility = .reversible
      effect.environment = .development
    } else if item.deletes {
      effect.reversibility = .irreversible
      let key = plan.key(item)
      // What is replaced has its name again afterwards, by the session's own doing.
      effect.key = item.actions.contains("create") ? "" : key.text
      effect.ownership =
        isOwn(key) ? StackLoss.ownership([item], []) : StackLoss.ownership([], [item])
      if isOwn(key) {
        if !isDoubtful {
          effect.traits.insert(.ownWork)
          effect.reversibility = .recoverable(.provenance)
        }
        parts.append("this session made it")
      } else {
        parts += StackLoss.notes(item)
        parts.append("not made by this session")
      }
      if item.isUndeclared { parts.append("no configuration names it any more") }
    } else {
      effect.reversibility = .unknown
      let weakened = StackLoss.weakened(item)
      if !weakened.isEmpty { effect.traits.insert(.protection) }
      parts += weakened
    }
    if !creates { weigh(plan.evidence + item.evidence, &effect) }
    effect.why = parts.joined(separator: "; ")
    return effect
  }

  /// Sets the environment that names of contexts, workspaces and tags tell; the worst one counts.
  ///
  /// This is the only place where infrastructure's environment is worked out.
  func weigh(_ pieces: [EnvironmentEvidence], _ effect: inout Effect) {
    let declared = surroundings.environments
    let found = pieces.map { piece -> EnvironmentFinding in
      var finding = EnvironmentFinding.weigh([piece], declared: declared)
      let isDeclared = declared.environment(of: piece.text) == .development
      // Only what is declared makes a thing beyond this machine development.
      if finding.environment == .development, !finding.isLocal, !isDeclared {
        finding.environment = .unknown
        finding.reason += ", which only your own stoplog.yaml can declare as development"
      }
      return finding
    }
    let order: [Environment] = [.production, .staging, .unknown, .development]
    let worst = order.lazy.compactMap { kind in found.first { $0.environment == kind } }.first
    effect.environment = worst?.environment ?? .unknown
    effect.environmentReason = worst?.reason ?? ""
  }
}

extension TerraformFact.Item {
  /// Whether the plan takes it away, or out of Terraform's hands.
  var deletes: Bool { actions.contains("delete") || actions.contains("forget") }
}
