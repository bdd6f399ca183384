extension DatabaseAccess {
  /// What tells which environment the database belongs to.
  public func evidence(in reach: Reach) -> [EnvironmentEvidence] {
    let source = "\(fact.setting) from \(reach.shown(fact.source))"
    var pieces: [EnvironmentEvidence] = []
    if isFile {
      let shown = reach.shown(fact.name)
      let isOwn = !shown.hasPrefix("/") && !shown.hasPrefix("..") && !shown.hasPrefix("~")
      pieces = [EnvironmentEvidence(isOwn ? .projectFile : .file, shown, source: source)]
    } else {
      pieces = [
        EnvironmentEvidence(.host, fact.host, source: source),
        EnvironmentEvidence(.database, fact.name, source: source),
      ]
    }
    if !fact.tunnel.isEmpty { pieces.append(EnvironmentEvidence(.tunnel, fact.tunnel)) }
    if fact.source.hasPrefix("/") {
      pieces.append(EnvironmentEvidence(.settings, reach.shown(fact.source)))
    }
    if !section.isEmpty { pieces.append(EnvironmentEvidence(.mode, section, source: source)) }
    return pieces
  }

  /// Which environment the database belongs to, and why.
  public func environment(in reach: Reach) -> EnvironmentFinding {
    EnvironmentFinding.weigh(evidence(in: reach), declared: reach.environments)
  }
}
