internal import Effects
internal import Policy

/// Loads the rules that are in force for a project.
enum PolicyLoader {
  /// A judge with the default rules and those of the project's `stoplog.yaml`.
  static func judge(
    for surroundings: Surroundings,
    lineages: @escaping (String) -> String?
  ) throws(PipelineError) -> Judge {
    Judge(engine: RuleEngine(), earlierLineage: lineages)
  }
}
