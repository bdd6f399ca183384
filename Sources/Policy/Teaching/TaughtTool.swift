public import Tools

/// A tool that a file describes, and where it does.
public struct TaughtTool: Hashable, Sendable {
  /// The description.
  public var tool: Tool
  /// The line of the file on which it begins, counted from 1.
  public var line: Int

  /// The program's name.
  public var name: String { tool.name }
  /// Where the description was taken from, in words.
  public var source: String { tool.source }

  /// Pairs the two.
  public init(_ tool: Tool, line: Int) {
    self.tool = tool
    self.line = line
  }
}
