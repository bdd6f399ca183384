internal import Effects
internal import Linux
internal import Policy

/// Loads the rules that are in force for a project.
enum PolicyLoader {
  /// The most bytes of a policy file.
  private static let limit = 1 << 20

  /// The project's `stoplog.yaml`; the defaults if there is none.
  ///
  /// - Throws: ``PipelineError/policy(_:)`` if it can't be read or is not understood; nothing that
  ///   it was to forbid may then run.
  static func file(of surroundings: Surroundings) throws(PipelineError) -> PolicyFile {
    guard !surroundings.project.isEmpty else { return PolicyFile() }
    let path = surroundings.project + "/stoplog.yaml"
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try File.read(path, limit: limit)
    } catch {
      throw .policy(error.description)
    }
    guard let bytes else { return PolicyFile() }
    do throws(PolicyError) {
      return try PolicyFile.parse(bytes)
    } catch {
      throw .policy(error.description)
    }
  }

  /// A judge with the rules that hold everywhere and those of the project.
  static func judge(
    _ file: PolicyFile,
    for surroundings: Surroundings,
    lineages: @escaping (String) -> String?
  ) -> Judge {
    Judge(
      engine: RuleEngine(file: file, project: surroundings.project),
      earlierLineage: lineages
    )
  }
}
