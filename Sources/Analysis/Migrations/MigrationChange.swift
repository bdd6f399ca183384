internal import Effects
internal import SQLSyntax

/// One thing that a migration does to what a database holds.
struct MigrationChange: Hashable {
  /// What happens; `unknown` is a part that can't be read.
  var action: Action
  /// The table, the column or the rows.
  var resource: Resource
  /// Which rows a condition picks; nil if that isn't known, or if there is none.
  var selection: SQLSelection?
  /// The migration's file, as seen from the project.
  var file = ""
}
