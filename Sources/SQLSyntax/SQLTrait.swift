/// What a statement says of an effect besides its action and its target.
public enum SQLTrait: String, Hashable, Sendable, CaseIterable {
  /// Every row: there is no condition, or one that is always true.
  case wholeTable = "whole-table"
  /// What depends on the target goes with it.
  case cascades
  /// The statement asks for the slower form that takes no strong lock.
  case concurrently
  /// The text rolls its own transaction back, so that nothing of this stays.
  case rolledBack = "rolled-back"
  /// It takes the place of whatever had the name before.
  case replaces
  /// The thing lives as long as the session.
  case temporary
  /// Only a definition is touched; no stored row is.
  case definition
  /// Rows stay as they are: cleaning, sorting, counting and the like.
  case upkeep
  /// Only the session itself is affected.
  case session
  /// Later statements or users are treated otherwise afterwards.
  case changesMeaning = "changes-meaning"
  /// A path or a program on the database server, not on this machine.
  case onServer = "on-server"
  /// The thing gets another name or another schema, so that its old name is free.
  case renames
  /// Nothing is an error if the target doesn't exist, or does already.
  case tolerant
}
