/// A state that options switch on, such as `recursive` or `extract`; tools name their own.
public struct Mode: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The mode's name within its tool.
  public var name: String

  /// Names a mode.
  public init(stringLiteral value: String) { name = value }
}

extension Mode {
  /// The tool only prints its help or version.
  public static let help: Mode = "help"
  /// The word `help` asks for help wherever it is the only word left, as of `aws s3 rm help`.
  public static let helpWord: Mode = "help-word"
  /// Commands may be shortened, as those of `qm`.
  public static let abbreviatesCommands: Mode = "abbreviates-commands"
  /// The tool only says what it would do.
  public static let dryRun: Mode = "dry-run"
  /// Directories are taken with everything beneath them.
  public static let recursive: Mode = "recursive"
  /// Existing targets are left as they are.
  public static let noClobber: Mode = "no-clobber"
  /// The last operand is a file, even if a directory of that name exists.
  public static let noTargetDirectory: Mode = "no-target-directory"
  /// The target directory came as an option's value.
  public static let targetDirectory: Mode = "target-directory"
}
