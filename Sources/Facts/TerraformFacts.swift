internal import Effects
internal import Linux

/// Answers what a Terraform or OpenTofu folder's state and saved plans hold.
struct TerraformFacts {
  let home: String
  let environment: [String: String]
  let limits: Limits
  let digest: @Sendable ([UInt8]) -> String
  let earlierLineage: (String) -> String?

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
    var hasState = false
    if let path = backend.file, let bytes = try TextFacts.bytes(path, limit: limits.state) {
      hasState = true
      try check(budget, for: bytes.count)
      try fill(&fact, from: bytes, at: path)
    }
    try budget.check()
    if !hasState && !configuration.exists && !backend.isNoted { return nil }
    if let earlier = earlierLineage(directory), earlier != fact.lineage {
      fact.earlierLineage = earlier
    }
    return fact
  }

  /// What a saved plan would do, in the words of Terraform or OpenTofu itself; nil without a file.
  ///
  /// They start the folder's provider plugins to read a plan, so this runs code that the folder
  /// has set up, as every use of the plan would.
  func plan(
    _ path: String,
    _ directory: String,
    budget: Budget
  ) throws(Unknown) -> TerraformFact? {
    guard let bytes = try TextFacts.bytes(path, limit: limits.plan) else { return nil }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw Unknown("'\(path)' is not a saved plan")
    }
    let backend = try TerraformBackend(
      directory,
      data: dataFolder(directory),
      environment: environment,
      limit: limits.text
    )
    let budget = budget.limited(to: limits.terraform)
    let output = try show(path, directory, budget)
    try check(budget, for: output.count)
    var fact = TerraformFact(backend: backend.kind, workspace: backend.workspace)
    fact.resources = try TerraformPlan(output).items
    fact.modified = try modified(path)
    fact.digest = digest(bytes)
    return fact
  }

  /// Throws if JSON of a size can't be read in what is left of the time.
  ///
  /// Reading can't be interrupted; it takes about 0.1 ms for each KiB.
  private func check(_ budget: Budget, for size: Int) throws(Unknown) {
    guard budget.milliseconds >= size / 4096 else {
      throw Unknown("\(size) bytes of JSON are too many for the time allowed")
    }
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

  /// What the first program prints that can read the plan.
  private func show(
    _ path: String,
    _ directory: String,
    _ budget: Budget
  ) throws(Unknown) -> [UInt8] {
    var failure = Unknown("terraform isn't installed")
    for name in ["terraform", "tofu"] {
      guard let program = ProgramFacts.first(name, in: FactFinder.programFolders) else { continue }
      do throws(Unknown) {
        return try show(path, program, directory, budget)
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private func show(
    _ path: String,
    _ program: String,
    _ directory: String,
    _ budget: Budget
  ) throws(Unknown) -> [UInt8] {
    var variables = [
      "CHECKPOINT_DISABLE": "1", "HOME": home, "LC_ALL": "C", "PATH": "/usr/bin:/bin",
      "TF_IN_AUTOMATION": "1", "TF_INPUT": "0",
    ]
    for name in ["TF_DATA_DIR", "TF_WORKSPACE"] { variables[name] = environment[name] }
    let result: Subprocess.Result
    do throws(SystemError) {
      result = try Subprocess(
        program,
        ["show", "-json", path],
        environment: variables,
        directory: directory
      ).run(milliseconds: budget.milliseconds, limit: limits.plan)
    } catch {
      throw Unknown(error)
    }
    if result.timedOut { throw Unknown("terraform took longer than the time allowed") }
    guard result.status == 0, result.output.count < limits.plan else {
      let words = result.errorText.split(separator: "\n").first { $0.contains("Error") }
      throw Unknown("terraform can't show '\(path)': \(words ?? "it failed")")
    }
    return result.output
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
