/// A program that the catalogue describes, or a subcommand of one.
///
/// A description is data. An option that it doesn't list yields an unknown effect at its bytes.
/// All but its names is made when it is first asked for, because a hook starts, needs one or two
/// descriptions, and ends.
public struct Tool: Hashable, Sendable {
  /// The name by which it is called; for a subcommand, the last word of it.
  public var name: String
  /// Other names for exactly the same.
  public var aliases: [String]
  /// Everything else.
  private var lazily: LazyDetails

  /// Describes a tool.
  public init(
    _ name: String,
    aliases: [String] = [],
    summary: @autoclosure @escaping @Sendable () -> String,
    source: @autoclosure @escaping @Sendable () -> String = "",
    modes: @autoclosure @escaping @Sendable () -> [Mode] = [],
    grammar: @autoclosure @escaping @Sendable () -> Grammar = .gnu,
    options: @autoclosure @escaping @Sendable () -> [Option] = [],
    flags: @autoclosure @escaping @Sendable () -> Spellings = "",
    values: @autoclosure @escaping @Sendable () -> Spellings = "",
    attached: @autoclosure @escaping @Sendable () -> Spellings = "",
    operands: @autoclosure @escaping @Sendable () -> Operands = .none,
    operandsIn: @autoclosure @escaping @Sendable () -> [(Mode, Operands)] = [],
    does: @autoclosure @escaping @Sendable () -> [Deed] = [],
    takesOtherWords: @autoclosure @escaping @Sendable () -> Bool = false,
    subcommands: @autoclosure @escaping @Sendable () -> [Tool] = [],
    verbs: @autoclosure @escaping @Sendable () -> [Verb] = [],
    variables: @autoclosure @escaping @Sendable () -> [Variable] = [],
    examples: @autoclosure @escaping @Sendable () -> [Example] = []
  ) {
    self.name = name
    self.aliases = aliases
    lazily = LazyDetails {
      ToolDetails(
        summary: summary(),
        source: source(),
        modes: modes(),
        grammar: grammar(),
        options: options(),
        flags: flags(),
        values: values(),
        attached: attached(),
        operands: operands(),
        operandsIn: operandsIn().map { ModalOperands(mode: $0.0, operands: $0.1) },
        does: does(),
        takesOtherWords: takesOtherWords(),
        subcommands: subcommands(),
        verbs: verbs(),
        variables: variables(),
        examples: examples()
      )
    }
  }

  /// The name of a subcommand that stands for all that aren't listed.
  package static let anyName = "*"

  /// What operands mean with some modes on.
  package func operands(in modes: Set<Mode>) -> Operands {
    details.operandsIn.first { modes.contains($0.mode) }?.operands ?? details.operands
  }

  /// Everything but the names; what is set is set for this value alone.
  private var details: ToolDetails {
    get { lazily.kept.details }
    set { lazily = LazyDetails(newValue) }
  }
}

extension Tool {
  /// What it is for, in one sentence.
  public var summary: String {
    get { details.summary }
    set { details.summary = newValue }
  }
  /// Where the description comes from: manual page and version.
  public var source: String {
    get { details.source }
    set { details.source = newValue }
  }
  /// Modes that are always on.
  public var modes: [Mode] {
    get { details.modes }
    set { details.modes = newValue }
  }
  /// How options are written.
  public var grammar: Grammar {
    get { details.grammar }
    set { details.grammar = newValue }
  }
  /// Every option that does something.
  public var options: [Option] {
    get { details.options }
    set { details.options = newValue }
  }
  /// Options without an argument that change nothing but what is printed, or how.
  public var flags: Spellings {
    get { details.flags }
    set { details.flags = newValue }
  }
  /// Options of that sort with an argument.
  public var values: Spellings {
    get { details.values }
    set { details.values = newValue }
  }
  /// Options of that sort whose argument may only stand in the same word.
  public var attached: Spellings {
    get { details.attached }
    set { details.attached = newValue }
  }
  /// What the other words mean.
  public var operands: Operands {
    get { details.operands }
    set { details.operands = newValue }
  }
  /// What they mean instead while a mode is on; the first that fits is taken.
  public var operandsIn: [(mode: Mode, operands: Operands)] {
    details.operandsIn.map { ($0.mode, $0.operands) }
  }
  /// What it does whatever the words are.
  public var does: [Deed] {
    get { details.does }
    set { details.does = newValue }
  }
  /// Whether a first word that names no subcommand is an operand, as of `pnpm prisma`.
  public var takesOtherWords: Bool {
    get { details.takesOtherWords }
    set { details.takesOtherWords = newValue }
  }
  /// Its subcommands.
  public var subcommands: [Tool] {
    get { details.subcommands }
    set { details.subcommands = newValue }
  }
  /// What operations do that no subcommand describes.
  public var verbs: [Verb] {
    get { details.verbs }
    set { details.verbs = newValue }
  }
  /// Variables that it reads.
  public var variables: [Variable] {
    get { details.variables }
    set { details.variables = newValue }
  }
  /// Command lines and what they do.
  public var examples: [Example] {
    get { details.examples }
    set { details.examples = newValue }
  }
}
