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
    var file = directory + "/terraform.tfstate"
    switch world.ask(.terraform(directory)) {
    case .terraform(let state)?:
      if !state.path.isEmpty { file = state.path }
      describe(state, &effect, claim)
    case Answer.none?: effect.why = "no state is here, so it isn't known what exists already"
    case .unknown(let why)?: effect.why = "the state can't be read: \(why)"
    default: effect.why = "the state wasn't looked up"
    }
    if writes(file) {
      // Which resources go is then another matter than what the state says now.
      effect.traits.remove(.ownWork)
      if claim.action != .read { effect.reversibility = .irreversible }
      effect.why += "; but this command line first puts files there, which may replace the state"
    }
    add(effect)
    keepState(claim)
  }

  /// Whether the line itself may write a file before the program comes to it.
  func writes(_ file: String) -> Bool {
    state.overlay.touches(file)
      || effects.contains { effect in
        [.create, .modify, .overwrite].contains(effect.action) && effect.place != .none
          && (effect.resource.name == file
            || (effect.resource.kind == .directory && effect.traits.contains(.recursive)
              && Paths.isAtOrBelow(file, effect.resource.name)))
      }
  }

  private func describe(_ state: TerraformFact, _ effect: inout Effect, _ claim: Claim) {
    guard effect.action != .read else { return effect.why = claim.why }
    effect.cascade = Cascade(
      state.resources.map(\.address),
      isWhole: state.backend == "local" && !state.path.isEmpty
    )
    effect.measured.resources = state.resources.count
    weigh(state.evidence + state.resources.flatMap(\.evidence), &effect)
    let doubts = StackDoubts.of(state, in: surroundings)
    if let help = StackDoubts.help(state) { effect.safer = help }
    var parts: [String] = []
    if effect.action == .delete {
      parts += destroyed(state, &effect, claim)
      if effect.traits.contains(.ownWork), !doubts.isEmpty {
        effect.traits.remove(.ownWork)
        effect.reversibility = .irreversible
      }
    } else {
      parts.append(
        "no plan was made and shown first; the state holds "
          + state.resources.count.counted("resource")
      )
      let stores = StackLoss.list(state.resources)
      if !stores.isEmpty { parts.append("among them \(stores)") }
    }
    if let configured = state.configured {
      let unknown = state.resources.map(\.address).filter { !configured.contains($0.withoutIndex) }
      if !unknown.isEmpty {
        let more = unknown.count > 5 ? " and \(unknown.count - 5) more" : ""
        parts.append(
          "in no configuration here: \(unknown.prefix(5).joined(separator: ", "))\(more)"
        )
      }
      if state.resources.isEmpty, state.lineage.isEmpty, state.backend == "local",
        !configured.isEmpty
      {
        parts.append(
          "without a state all of the \(configured.count.counted("declared resource")) "
            + "would be made, whether they exist or not"
        )
      }
    }
    if state.backend == "local", !state.path.isEmpty, !state.lineage.isEmpty {
      parts.append("backend 'local' keeps its state in a file here")
    }
    effect.why = (parts + doubts).joined(separator: "; ")
  }

  /// How many resources a restricted command names.
  private static let targetLimit = 20

  /// The commands that destroy only what the session made, by a plan that names every resource.
  private func restricted(to own: [TerraformFact.Item], _ claim: Claim) -> String? {
    guard !own.isEmpty, own.count <= Self.targetLimit else { return nil }
    let folder = claim.directory.map { " -chdir=\($0.text.quotedForShell)" } ?? ""
    let targets = own.map { "-target=\($0.address.quotedForShell)" }.joined(separator: " ")
    return "destroy only the \(own.count) that this session made: "
      + "\(program)\(folder) plan -destroy \(targets) -out=own.tfplan, then in a command of its own "
      + "\(program)\(folder) apply own.tfplan"
  }

  /// What a destruction takes, as clauses.
  private func destroyed(
    _ state: TerraformFact,
    _ effect: inout Effect,
    _ claim: Claim
  ) -> [String] {
    let count = state.resources.count
    var text = "destroys \(count.counted("resource"))"
    if case .stack(let targets) = claim.subject, !targets.isEmpty {
      text =
        "destroys \(targets.map(\.text).joined(separator: ", ")) and what depends on it, "
        + "of \(count.counted("resource"))"
    }
    let stores = StackLoss.list(state.resources)
    if !stores.isEmpty { text += ", among them \(stores)" }
    var parts = [text]
    if state.lineage.isEmpty, state.backend != "local" {
      parts = ["destroys everything in the state, which backend '\(state.backend)' keeps elsewhere"]
    }
    let own = state.resources.filter { isOwn(state.key($0)) }
    let others = state.resources.filter { !isOwn(state.key($0)) }
    effect.ownership = StackLoss.ownership(own, others)
    if own.count == count, !own.isEmpty {
      effect.traits.insert(.ownWork)
      effect.reversibility = .recoverable(.provenance)
      parts.append("this session made all of them")
    } else if own.count < count {
      parts.append(StackLoss.notOwn(others))
      effect.safer = restricted(to: own, claim) ?? effect.safer
    }
    if !state.types.isEmpty { parts.append(state.types) }
    return parts
  }
}

extension TerraformFact {
  /// What names a resource across states, for provenance.
  func key(_ item: Item) -> ResourceKey { ResourceKey(terraform: item.address, lineage: lineage) }

  /// What tells which environment the state is of.
  var evidence: [EnvironmentEvidence] {
    workspace == "default" ? [] : [EnvironmentEvidence(.workspace, workspace)]
  }

  /// The types with their numbers, most frequent first.
  var types: String {
    var counts: [String: Int] = [:]
    for item in resources { counts[item.type, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(6).map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}

extension TerraformFact.Item {
  /// The environment that it is tagged with.
  var evidence: [EnvironmentEvidence] {
    guard let tag = attributes["tags.environment"] else { return [] }
    return [EnvironmentEvidence(.resource, tag, source: "the tag of \(address)")]
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

extension String {
  /// The text as one word of a shell.
  fileprivate var quotedForShell: String {
    let plain = utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/")]
          .contains(byte)
    }
    if plain, !isEmpty { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
