internal import Effects

extension Check {
  static let clusterContext = Check(
    "cluster.context",
    "A context of a kubeconfig leads to a cluster that is not for development"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .cluster }.compactMap { access in
      let found = access.environment(in: reach)
      guard found.environment != .development else { return nil }
      let isCurrent = access.setting.hasPrefix("current")
      let counts = found.environment == .unknown ? ", so it counts as production" : ""
      return check.finding(
        found.environment == .staging ? .warning : .serious,
        access.words,
        at: access.place,
        found.reason + counts
          + (isCurrent ? "; it is the one that a plain kubectl uses" : "; '--context' reaches it"),
        fix: access.fix(in: reach)
      )
    }
  }
}
