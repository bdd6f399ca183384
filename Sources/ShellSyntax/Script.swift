/// A whole program text, or the text inside a substitution, as bash reads it.
public struct Script: Hashable, Sendable {
  /// The commands in order.
  public var items: [Item]
  /// The bytes of the text, as UTF-8 offsets from 0 of the outermost text.
  public var range: Range<Int>

  /// Holds the commands of a text.
  public init(items: [Item], range: Range<Int>) {
    self.items = items
    self.range = range
  }
}

extension Script {
  /// One and-or list with what ends it.
  public struct Item: Hashable, Sendable {
    /// Pipelines, each tied to the one before it.
    public var pipelines: [Link]
    /// Whether it runs in the background (`&`).
    public var isBackground: Bool
    /// The bytes, without what ends it.
    public var range: Range<Int>

    /// Holds one list.
    public init(pipelines: [Link], isBackground: Bool, range: Range<Int>) {
      self.pipelines = pipelines
      self.isBackground = isBackground
      self.range = range
    }
  }

  /// A pipeline and the operator before it.
  public struct Link: Hashable, Sendable {
    /// How it hangs on the pipeline before it; `first` for the first one.
    public var condition: Condition
    /// The pipeline.
    public var pipeline: Pipeline

    /// Ties a pipeline to the one before it.
    public init(_ condition: Condition, _ pipeline: Pipeline) {
      self.condition = condition
      self.pipeline = pipeline
    }

    /// When a pipeline of a list runs.
    public enum Condition: Hashable, Sendable {
      case first
      /// `&&`: if the one before succeeded.
      case and
      /// `||`: if the one before failed.
      case or
    }
  }

  /// Commands whose output is the next one's input.
  public struct Pipeline: Hashable, Sendable {
    /// Whether `!` turns the status around.
    public var isNegated: Bool
    /// Whether it starts with the reserved word `time`.
    public var isTimed: Bool
    /// At least one command, unless it is a bare `!` or `time`.
    public var commands: [Command]
    /// The bytes.
    public var range: Range<Int>

    /// Holds one pipeline.
    public init(isNegated: Bool, isTimed: Bool, commands: [Command], range: Range<Int>) {
      self.isNegated = isNegated
      self.isTimed = isTimed
      self.commands = commands
      self.range = range
    }
  }
}
