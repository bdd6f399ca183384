internal import Effects
internal import Linux

/// Answers what a Terraform or OpenTofu folder's state and saved plans hold.
struct TerraformFacts {
  let environment: [String: String]
  let limits: Limits
  let digest: @Sendable ([UInt8]) -> String
  /// What was seen of a folder's state at the last look.
  let earlier: (String) -> SeenState?

  /// The state of a folder; nil if there is neither a state nor a configuration.
  ///
  /// With a backend other than `local` the resources aren't known here: the fact has no lineage
  /// and no digest, and names the backend.
  func state(_ directory: String, budget: Budget) throws(Unknown) -> TerraformFact? {
    let data = dataFolder(directory)
    var backend = try TerraformBackend(
      directory,
      data: data,
      environment: environment,
      limit: limits.text
    )
    guard try isFolder(directory) else { return nil }
    let configuration = try TerraformConfiguration(
      directory,
      data: data,
      limits: limits,
      budget: budget
    )
    // Declared, but not set up yet: Terraform will not look at a local state either.
    if !backend.isNoted, let declared = configuration.backend, declared != "local" {
      backend.kind = declared
      backend.file = nil
    }
    var fact = TerraformFact(backend: backend.kind, workspace: backend.workspace)
    fact.configured = configuration.exists ? configuration.addresses : nil
    fact.imports = configuration.imports
    var hasState = false
    if let path = backend.file, let bytes = try TextFacts.bytes(path, limit: limits.state) {
      hasState = true
      try budget.check(reading: bytes.count)
      try fill(&fact, from: bytes, at: path)
    }
    fact.path = backend.file ?? ""
    fact.backup = backend.file.flatMap { backup(of: $0, budget) }
    note(configuration.prevented, in: &fact)
    try budget.check()
    if !hasState && !configuration.exists && !backend.isNoted && fact.backup == nil { return nil }
    if let earlier = earlier(directory) {
      if earlier.lineage != fact.lineage {
        fact.earlierLineage = earlier.lineage
      } else if earlier.serial > fact.serial {
        fact.earlierSerial = earlier.serial
      }
    }
    return fact
  }

  /// What a saved plan would do; nil without a file.
  func plan(
    _ path: String,
    _ directory: String,
    budget: Budget
  ) throws(Unknown) -> TerraformFact? {
    guard let bytes = try TextFacts.bytes(path, limit: limits.plan) else { return nil }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw Unknown("'\(path)' is not a saved plan")
    }
    let plan: TerraformPlan
    do throws(Unknown) {
      plan = try TerraformPlan(bytes, limit: limits.plan, budget: budget)
    } catch {
      throw Unknown("'\(path)' can't be read: \(error.reason)")
    }
    var fact = TerraformFact(
      lineage: plan.lineage,
      serial: plan.serial,
      backend: plan.backend.isEmpty ? "local" : plan.backend,
      workspace: plan.workspace.isEmpty ? "default" : plan.workspace,
      path: path
    )
    fact.resources = plan.items
    fact.modified = try modified(path)
    fact.digest = digest(bytes)
    return fact
  }

  private func fill(
    _ fact: inout TerraformFact,
    from bytes: [UInt8],
    at path: String
  ) throws(Unknown) {
    fact.modified = try modified(path)
    fact.digest = digest(bytes)
    // Terraform takes an empty file for no state.
    if bytes.isEmpty { return }
    let state = try TerraformState(bytes)
    fact.lineage = state.lineage
    fact.serial = state.serial
    fact.resources = state.items
  }

  /// The copy beside a state; nil if there is none that can be read.
  private func backup(of path: String, _ budget: Budget) -> TerraformFact.Copy? {
    guard let bytes = try? TextFacts.bytes(path + ".backup", limit: limits.state),
      (try? budget.check(reading: bytes.count)) != nil, let state = try? TerraformState(bytes)
    else { return nil }
    return TerraformFact.Copy(
      lineage: state.lineage,
      serial: state.serial,
      resources: state.items.count
    )
  }

  /// Notes which resources the configuration says must not be destroyed.
  private func note(_ prevented: Set<String>, in fact: inout TerraformFact) {
    guard !prevented.isEmpty else { return }
    for index in fact.resources.indices {
      var address = fact.resources[index].address
      if let open = address.firstIndex(of: "["), address.hasSuffix("]") {
        address = String(address[..<open])
      }
      if prevented.contains(address) {
        fact.resources[index].attributes["prevent_destroy"] = "true"
      }
    }
  }

  private func dataFolder(_ directory: String) -> String {
    let given = environment["TF_DATA_DIR"] ?? ""
    if given.isEmpty { return Path.join(directory, ".terraform") }
    return given.hasPrefix("/") ? given : Path.join(directory, given)
  }

  private func isFolder(_ path: String) throws(Unknown) -> Bool {
    do throws(SystemError) {
      return try FileStatus(of: path, followingLinks: true)?.isDirectory ?? false
    } catch {
      throw Unknown(error)
    }
  }

  private func modified(_ path: String) throws(Unknown) -> Int {
    do throws(SystemError) {
      return (try FileStatus(of: path, followingLinks: true)?.modified ?? 0) / 1_000_000_000
    } catch {
      throw Unknown(error)
    }
  }
}
