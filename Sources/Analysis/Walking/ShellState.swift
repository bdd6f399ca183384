internal import Effects
internal import ShellSyntax
internal import Tools

/// What a shell would remember at one point of a script.
struct ShellState {
  /// Every directory it may be in, absolute; empty if that isn't known.
  var directories: [String]
  var variables: [String: Value] = [:]
  var functions: [String: Command] = [:]
  /// What the function's own variables were outside it; nil outside functions.
  var locals: [String: Value]?
  var aliases: [String: String] = [:]
  /// `$1`, `$2` …; nil if they aren't known.
  var positional: [Argument]? = []
  /// `$0`.
  var scriptName: Argument?
  /// What the line itself has done to files, which facts can't know yet.
  var overlay = Overlay()
  /// Whether the search path for programs was changed.
  var changedSearchPath = false
  /// Whether a step before this one may have failed without stopping the rest.
  var followsFailure = false

  /// A variable's value.
  enum Value: Hashable {
    case known(String)
    case list([String])
    case unset
    /// What a search prints.
    case found(Argument.Found)
    /// A name or a number that isn't known, such as a branch.
    case name
    case unknown
  }

  /// Takes what both of two ways through a script agree on.
  mutating func merge(_ other: ShellState) {
    for directory in other.directories where !directories.contains(directory) {
      directories.append(directory)
    }
    if other.directories.isEmpty || directories.count > 8 { directories = [] }
    for name in Set(variables.keys).union(other.variables.keys)
    where variables[name] != other.variables[name] {
      variables[name] = .unknown
    }
    functions.merge(other.functions) { mine, _ in mine }
    aliases.merge(other.aliases) { mine, _ in mine }
    if positional != other.positional { positional = nil }
    overlay.merge(other.overlay)
    changedSearchPath = changedSearchPath || other.changedSearchPath
    followsFailure = followsFailure || other.followsFailure
  }
}
