/// A variable of a makefile.
struct MakeVariable: Hashable {
  var value: Value
  var origin: Origin

  /// What it holds.
  enum Value: Hashable {
    /// Text that is expanded when it is used.
    case recursive(String)
    /// Text that was expanded when it was read.
    case simple(RecipeText)
  }

  /// Where it comes from, from the weakest to the strongest.
  enum Origin: Int, Hashable {
    case builtIn
    case environment
    case file
    case commandLine
    case override
  }
}
