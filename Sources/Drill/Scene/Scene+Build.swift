internal import Glibc
internal import Linux

extension Scene {
  /// Builds the world, and puts the stand-ins in their place.
  ///
  /// - Returns: The names of tools that this machine lacks, for which stand-ins were put.
  /// - Throws: ``DrillError``.
  func build() throws(DrillError) -> [String] {
    let lacking = scenario.tools.filter { !toolkit.has($0) }
    do throws(SystemError) {
      for folder in [home, bin] { try File.makeDirectories(folder) }
      let spare = lacking.compactMap { name in StandIn.all.first { $0.name == name } }
      for standIn in scenario.standIns + spare { try put(standIn) }
    } catch {
      throw DrillError(error)
    }
    let result = try bash(scenario.build, in: world)
    guard result.status == 0 else {
      throw .build(id: scenario.id, why: "bash ended with \(result.status): \(result.errorText)")
    }
    guard Path.resolved(directory) != nil else {
      throw .build(id: scenario.id, why: "there is no folder \(directory)")
    }
    return lacking
  }

  /// Whether a step's check succeeds now.
  func succeeds(_ check: String, _ step: Step) throws(DrillError) -> Bool {
    // An accident may take the working directory with it.
    let folder = Path.resolved(directory) == nil ? world : directory
    return try bash(check, in: folder, step).status == 0
  }

  /// Runs the drill's own commands, with the functions of the prelude.
  func bash(
    _ text: String,
    in folder: String,
    _ step: Step? = nil
  ) throws(DrillError) -> Subprocess.Result {
    var variables = environment(of: step)
    variables["WORLD"] = world
    do throws(SystemError) {
      return try Subprocess(
        "/bin/bash",
        ["-c", Prelude.text + text],
        environment: variables,
        directory: folder
      ).run(milliseconds: 30_000)
    } catch {
      throw DrillError(error)
    }
  }

  private func put(_ standIn: StandIn) throws(SystemError) {
    let path = Path.join(bin, standIn.name)
    try File.replace(path, with: standIn.text(calls: calls, world: world).utf8, mode: 0o755)
    chmod(path, 0o755)
  }
}
