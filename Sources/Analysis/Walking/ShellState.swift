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
  /// Where it still is if the change of directory in the step at hand has failed.
  var doubt: [String] = []
  /// Whether the shell ends as soon as a step fails (`set -e`).
  var stopsAtFailure = false
  /// What the steps so far have put somewhere else.
  var saves: [Save] = []

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

  /// How much has to be looked at where two ways through a script meet.
  var count: Int { variables.count + functions.count + aliases.count + overlay.count }

  /// Takes what both of two ways through a script agree on.
  mutating func merge(_ other: ShellState) {
    for directory in other.directories where !directories.contains(directory) {
      directories.append(directory)
    }
    if other.directories.isEmpty || directories.count > 8 { directories = [] }
    if variables != other.variables {
      let (mine, others) = (variables, other.variables)
      for (name, value) in mine where others[name] != value { variables[name] = .unknown }
      for name in others.keys where mine[name] == nil { variables[name] = .unknown }
    }
    functions.merge(other.functions) { mine, _ in mine }
    aliases.merge(other.aliases) { mine, _ in mine }
    if positional != other.positional { positional = nil }
    overlay.merge(other.overlay)
    changedSearchPath = changedSearchPath || other.changedSearchPath
    followsFailure = followsFailure || other.followsFailure
    for directory in other.doubt where !doubt.contains(directory) { doubt.append(directory) }
    stopsAtFailure = stopsAtFailure && other.stopsAtFailure
    for save in other.saves where !saves.contains(save) { saves.append(save) }
  }

  /// Goes on after a step; without proof that it has worked, it may as well have failed.
  mutating func conclude(worked: Bool) {
    defer { doubt = [] }
    guard !worked else { return }
    for index in saves.indices { saves[index].isProven = false }
    guard !doubt.isEmpty else { return }
    followsFailure = true
    guard !directories.isEmpty else { return }
    for directory in doubt where !directories.contains(directory) { directories.append(directory) }
    if directories.count > 8 { directories = [] }
  }

  /// Goes on after a test that has succeeded: what it looked at is as it should be.
  mutating func proveSaves() {
    for index in saves.indices { saves[index].isProven = true }
  }
}
