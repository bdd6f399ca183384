internal import Effects
internal import Tools

extension Walker {
  /// Settles what happens to everything that the state in the directory holds.
  mutating func settleStack(_ claim: Claim) {
    guard let directory = state.directories.first else {
      return add(effect(claim, Resource(.stack, "?")))
    }
    var effect = effect(claim, Resource(.stack, directory))
    effect.reversibility = claim.action == .read ? .reversible : .irreversible
    switch world.ask(.terraform(directory)) {
    case .terraform(let state)?: describe(state, &effect, isDelete: claim.action == .delete)
    case Answer.none?: effect.why = "no state is here, so it isn't known what exists already"
    case .unknown(let why)?: effect.why = "the state can't be read: \(why)"
    default: effect.why = "the state wasn't looked up"
    }
    if writes(directory + "/terraform.tfstate") {
      // Which resources go is then another matter than what the state says now.
      effect.traits.remove(.ownWork)
      if claim.action != .read { effect.reversibility = .irreversible }
      effect.why += "; but this command line first puts files there, which may replace the state"
    }
    add(effect)
  }

  /// Whether the line itself may write a file before the program comes to it.
  private func writes(_ file: String) -> Bool {
    state.overlay.touches(file)
      || effects.contains { effect in
        [.create, .modify, .overwrite].contains(effect.action) && effect.place != .none
          && (effect.resource.name == file
            || (effect.resource.kind == .directory && effect.traits.contains(.recursive)
              && Paths.isAtOrBelow(file, effect.resource.name)))
      }
  }

  private func describe(_ state: TerraformFact, _ effect: inout Effect, isDelete: Bool) {
    effect.measured.resources = state.resources.count
    let own = state.resources.filter { surroundings.created.contains(state.key($0)) }
    var parts: [String] = []
    if isDelete {
      parts.append("every one of \(state.resources.count.counted("resource")) in the state goes")
      if own.count == state.resources.count, !own.isEmpty {
        effect.traits.insert(.ownWork)
        effect.reversibility = .recoverable(.provenance)
        parts.append("this session made all of them")
      } else {
        let others = state.resources.count - own.count
        if others > 0 { parts.append("\(others) of them not made by this session") }
      }
      let types = state.types
      if !types.isEmpty { parts.append(types) }
    } else {
      parts.append(
        "no plan was made and shown first; the state holds "
          + state.resources.count.counted("resource")
      )
    }
    if let configured = state.configured {
      let unknown = state.resources.map(\.address).filter { !configured.contains($0.withoutIndex) }
      if !unknown.isEmpty {
        parts.append("in no configuration here: \(unknown.prefix(5).joined(separator: ", "))")
      }
    }
    if let earlier = state.earlierLineage {
      parts.append("the state was replaced: its lineage is \(state.lineage), it was \(earlier)")
    }
    effect.why = parts.joined(separator: "; ")
  }

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
    // A plan doesn't tell its state's lineage, and Terraform refuses it with any other state.
    let now = world.ask(.terraform(directory))
    guard case .terraform(var plan)? = world.ask(.plan(path, directory: directory)) else {
      var effect = effect(claim, Resource(.plan, path))
      effect.reversibility = .unknown
      effect.why = "the plan can't be read"
      return add(effect)
    }
    if case .terraform(let state)? = now { plan.lineage = state.lineage }
    for item in plan.resources where item.actions != ["no-op"] && item.actions != ["read"] {
      add(planned(item, plan, claim))
    }
  }

  private func planned(_ item: TerraformFact.Item, _ plan: TerraformFact, _ claim: Claim) -> Effect
  {
    let deletes = item.actions.contains("delete") || item.actions.contains("forget")
    let creates = item.actions == ["create"]
    var effect = effect(claim, Resource(.infrastructure, item.address))
    effect.action = deletes ? .delete : creates ? .create : .modify
    effect.why = "the plan says: \(item.actions.joined(separator: ", then "))"
    if creates {
      effect.reversibility = .reversible
      effect.environment = .development
    } else if deletes, surroundings.created.contains(plan.key(item)) {
      effect.traits.insert(.ownWork)
      effect.reversibility = .recoverable(.provenance)
      effect.why += "; this session made it"
    } else {
      effect.reversibility = deletes ? .irreversible : .unknown
    }
    return effect
  }
}

extension TerraformFact {
  /// What names a resource across states, for provenance.
  func key(_ item: Item) -> String { "terraform:\(lineage):\(item.address)" }

  /// The types with their numbers, most frequent first.
  var types: String {
    var counts: [String: Int] = [:]
    for item in resources { counts[item.type, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(6).map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}

extension String {
  /// A resource's address without its count or key, as the configuration declares it.
  var withoutIndex: String {
    guard hasSuffix("]"), let open = lastIndex(of: "[") else { return self }
    return String(self[..<open])
  }
}

extension Overlay {
  /// Whether the line has put anything at or below a directory.
  func touches(_ directory: String) -> Bool {
    moved.keys.contains { Paths.isAtOrBelow($0, directory) }
      || texts.keys.contains { Paths.isAtOrBelow($0, directory) }
  }
}
