/// A command that acts on a cloud, to find out which account it acts on and what it would take.
///
/// It may hold a key that the line itself gives, so it is never printed.
public struct CloudCall: Hashable, Sendable {
  /// The program, such as `aws`.
  public var program: String
  /// The words after the program's name.
  public var words: [String]
  /// The variables that the program reads, as they are when the command runs.
  public var variables: [String: String]
  /// The working directory.
  public var directory: String

  /// Describes a command.
  public init(program: String, words: [String], variables: [String: String], directory: String) {
    self.program = program
    self.words = words
    self.variables = variables
    self.directory = directory
  }

  /// Everything that tells one call from another.
  var parts: [String] {
    let variables = variables.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return [program, directory, "\(words.count)"] + words + variables
  }
}
