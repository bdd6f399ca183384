internal import Effects

extension Check {
  static let databaseShared = Check(
    "database.shared",
    "Development and production use one database"
  ) { check, reach in
    DatabaseGroup.all(in: reach).compactMap { group in
      guard !group.first.isFile else { return nil }
      let production = group.all.filter { isProductionSetting($0, reach) }
      let daily = group.all.filter { isDailySetting($0, reach) }
      guard let one = production.first, let other = daily.first else { return nil }
      return check.finding(
        .serious,
        group.first.name,
        at: other.place,
        "\(reach.words(for: other.place)) and \(reach.words(for: one.place)) name the same "
          + "database, so work on one is work on the other",
        fix: [
          "createdb app_dev",
          "set \(other.fact.setting) in \(reach.words(for: other.place)) to a database of its own, "
            + "such as postgresql://localhost/app_dev",
        ]
      )
    }
  }

  /// Whether a setting is what production runs with.
  private static func isProductionSetting(_ access: DatabaseAccess, _ reach: Reach) -> Bool {
    let evidence = settings(access, reach)
    return EnvironmentFinding.weigh(evidence).environment == .production
  }

  /// Whether a setting is what a program takes here when nothing else is said.
  private static func isDailySetting(_ access: DatabaseAccess, _ reach: Reach) -> Bool {
    let evidence = settings(access, reach)
    let words = evidence.map { EnvironmentFinding.weigh([$0]).environment }
    return !words.contains(.production) && !words.contains(.staging)
  }

  private static func settings(_ access: DatabaseAccess, _ reach: Reach) -> [EnvironmentEvidence] {
    var pieces = [EnvironmentEvidence(.mode, access.section)]
    if access.fact.source.hasPrefix("/") {
      pieces.append(EnvironmentEvidence(.settings, reach.shown(access.fact.source)))
    }
    return pieces
  }
}
