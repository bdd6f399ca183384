internal import Effects
internal import Tools

/// What the settings in reach say of the databases that code would use.
struct DatabaseReach {
  /// The worst environment among them.
  var environment: Environment
  /// What says so; empty if nothing was weighed.
  var reason = ""
  /// Whether running ordinary code with them can hit nothing of value.
  var isHarmless: Bool
  /// Whether all of it is on this machine.
  var isLocal = false
  /// The settings, in words.
  var why: String
  /// Whether every one of them is made for tests.
  var isDisposable: Bool
  /// The database's name, for the effect's resource.
  var name: String
  /// The setting that decides; nil if there is none, or several could be meant.
  var setting: DatabaseFact?
  /// How a program logs in there, if code says so.
  var login: DatabaseLogin?
}

extension Walker {
  /// Tells environments apart, with what the project has declared.
  var environments: EnvironmentReader {
    EnvironmentReader(
      declared: surroundings.environments,
      project: surroundings.project,
      server: server(of: ["PGHOSTADDR", "PGHOST", "PGSERVICE"]) ?? ""
    )
  }

  /// What the settings that a program would find here name.
  mutating func databaseReach() -> DatabaseReach {
    guard let directory = state.directories.first else {
      return DatabaseReach(
        environment: .unknown,
        isHarmless: false,
        why: "its directory isn't known",
        isDisposable: false,
        name: "?"
      )
    }
    var facts: [DatabaseFact] = []
    switch world.ask(.databases(directory)) {
    case .databases(let found)?: facts = found
    case Answer.none?: break
    case nil, .unknown?:
      return DatabaseReach(
        environment: .unknown,
        isHarmless: false,
        why: "what it can reach wasn't looked up",
        isDisposable: false,
        name: "?"
      )
    default: break
    }
    let title = ([program] + words.filter(\.isKnown).map(\.text)).joined(separator: " ")
    return environments.reach(of: inForce(facts + inlineSettings(), projectRun(title)))
  }

  /// Settings that the line itself makes, which come before those of files.
  func inlineSettings() -> [DatabaseFact] {
    state.variables.sorted { $0.key < $1.key }.compactMap { name, value in
      guard name.hasSuffix("DATABASE_URL"), case .known(let text) = value,
        request.environment[name] != text
      else { return nil }
      return EnvironmentReader.fact(setting: name, url: text)
    }
  }

  /// Settles what a tool does to the database that the project's settings name.
  mutating func settleDatabase(_ claim: Claim) {
    if settleMigration(claim) { return }
    let reach = databaseReach()
    var effect = effect(claim, Resource(.database, reach.name))
    effect.environment = reach.environment
    effect.environmentReason = reach.reason
    if reach.isDisposable { effect.traits.insert(.disposable) }
    addWhole(&effect, claim, reach)
  }

  /// Adds what happens to a whole database; what would be lost is measured.
  mutating func addWhole(_ effect: inout Effect, _ claim: Claim, _ reach: DatabaseReach) {
    effect.why = [claim.why, reach.why].filter { !$0.isEmpty }.joined(separator: "; ")
    if effect.action == .delete || effect.action == .overwrite {
      effect.reversibility = .irreversible
      if !reach.isDisposable {
        let target = DamageTarget(effect.action, Resource(.database, ""))
        measure([target], reach)?.settle(&effect)
      }
    }
    add(effect)
  }
}
