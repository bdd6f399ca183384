internal import Effects

extension Check {
  static let databaseProduction = Check(
    "database.production",
    "A database that is production, or that nothing says is not, can be reached"
  ) { check, reach in
    DatabaseGroup.all(in: reach).compactMap { group in
      let place = group.first.place
      let where_ = group.elsewhere(reach)
      guard group.countsAsProduction else {
        guard group.environment.environment == .unknown else { return nil }
        return check.finding(
          .note,
          group.first.name,
          at: place,
          group.environment.reason + where_,
          fix: ["name it for what it is, such as 'app_dev', or declare it in stoplog.yaml"]
        )
      }
      let isOpen = !group.isAsked
      let asked = group.all.first { $0.rights == nil }?.unasked ?? ""
      let rights = isOpen ? "; what its role may do isn't known: \(asked)" : ""
      let isHarmless = !isOpen && group.rights?.isDestructive == false
      let note = isHarmless ? "; its role can take nothing away" : ""
      let counts =
        group.environment.environment == .unknown ? ", so it counts as production" : ""
      return check.finding(
        isHarmless ? .note : .serious,
        group.first.name,
        at: place,
        group.environment.reason + counts + rights + note + where_,
        fix: isHarmless ? ["nothing has to be done"] : fix(group, reach)
      )
    }
  }

  private static func fix(_ group: DatabaseGroup, _ reach: Reach) -> [String] {
    var lines = [
      "take \(group.first.fact.setting) out of \(reach.words(for: group.first.place)), "
        + "and change the password: it has been in an agent's reach",
      "give this folder a role that can only read, or a database of its own",
    ]
    if group.environment.environment == .unknown {
      lines.append(
        "if it is for development, say so in ~/.config/stoplog/stoplog.yaml: "
          + "{version: 1, environments: {development: [\(group.first.fact.host)/\(group.first.fact.name)]}}"
      )
    }
    return lines
  }
}
