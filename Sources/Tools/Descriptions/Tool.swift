/// A program that the catalogue describes, or a subcommand of one.
///
/// A description is data. An option that it doesn't list yields an unknown effect at its bytes.
public struct Tool: Hashable, Sendable {
  /// The name by which it is called; for a subcommand, the last word of it.
  public var name: String
  /// Other names for exactly the same.
  public var aliases: [String]
  /// What it is for, in one sentence.
  public var summary: String
  /// Where the description comes from: manual page and version.
  public var source: String
  /// Modes that are always on.
  public var modes: [Mode]
  /// How options are written.
  public var grammar: Grammar
  /// Every option that does something.
  public var options: [Option]
  /// Options without an argument that change nothing but what is printed, or how.
  public var flags: Spellings
  /// Options of that sort with an argument.
  public var values: Spellings
  /// Options of that sort whose argument may only stand in the same word.
  public var attached: Spellings
  /// What the other words mean.
  public var operands: Operands
  /// What they mean instead while a mode is on; the first that fits is taken.
  public var operandsIn: [(mode: Mode, operands: Operands)] {
    get { modal.map { ($0.mode, $0.operands) } }
  }
  /// What it does whatever the words are.
  public var does: [Deed]
  /// Whether a first word that names no subcommand is an operand, as of `pnpm prisma`.
  public var takesOtherWords: Bool
  /// Its subcommands.
  public var subcommands: [Tool]
  /// What operations do that no subcommand describes.
  public var verbs: [Verb]
  /// Variables that it reads.
  public var variables: [Variable]
  /// Command lines and what they do.
  public var examples: [Example]
  private var modal: [Modal]

  private struct Modal: Hashable, Sendable {
    var mode: Mode
    var operands: Operands
  }

  /// Describes a tool.
  public init(
    _ name: String,
    aliases: [String] = [],
    summary: String,
    source: String = "",
    modes: [Mode] = [],
    grammar: Grammar = .gnu,
    options: [Option] = [],
    flags: Spellings = "",
    values: Spellings = "",
    attached: Spellings = "",
    operands: Operands = .none,
    operandsIn: [(Mode, Operands)] = [],
    does: [Deed] = [],
    takesOtherWords: Bool = false,
    subcommands: [Tool] = [],
    verbs: [Verb] = [],
    variables: [Variable] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.source = source
    self.modes = modes
    self.grammar = grammar
    self.options = options
    self.flags = flags
    self.values = values
    self.attached = attached
    self.operands = operands
    self.modal = operandsIn.map { Modal(mode: $0.0, operands: $0.1) }
    self.does = does
    self.takesOtherWords = takesOtherWords
    self.subcommands = subcommands
    self.verbs = verbs
    self.variables = variables
    self.examples = examples
  }

  /// The name of a subcommand that stands for all that aren't listed.
  package static let anyName = "*"

  /// What operands mean with some modes on.
  package func operands(in modes: Set<Mode>) -> Operands {
    modal.first { modes.contains($0.mode) }?.operands ?? operands
  }
}
