internal import Effects

/// Which databases a tool would change, by the settings as it finds them.
struct MigrationTarget {
  /// The databases; none if none is named.
  var facts: [DatabaseFact] = []
  /// How the tool logs in, if code says so.
  var login: DatabaseLogin?
  /// Whether there is nothing else that could name one.
  var isComplete = false
  /// The mode that chose them, such as `production`; empty if none did.
  var mode = ""
}
