/// Reads shell text into a tree.
public enum Parser {
  /// Reads a whole script.
  public static func parse(_ text: String) throws(ShellError) -> Script {
    throw ShellError(.unexpected(text, expected: "a parser"), at: 0)
  }
}
