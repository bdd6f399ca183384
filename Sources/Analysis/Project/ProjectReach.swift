internal import Effects

/// What code of the project can reach by the settings that it would find.
struct ProjectReach {
  /// The worst environment among them.
  var environment: Environment
  /// What says so; empty if nothing was weighed.
  var reason = ""
  /// Whether running it can hit nothing of value.
  var isHarmless: Bool
  /// The settings, in words; no secret is among them.
  var why: String
}
