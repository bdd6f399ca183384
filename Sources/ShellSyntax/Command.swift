/// One element of a pipeline.
public indirect enum Command: Hashable, Sendable {
  case simple(Simple)
  case compound(Compound)
  case function(Function)
  case coprocess(Coprocess)

  /// The bytes of the command.
  public var range: Range<Int> {
    switch self {
    case .simple(let command): command.range
    case .compound(let command): command.range
    case .function(let command): command.range
    case .coprocess(let command): command.range
    }
  }
}

extension Command {
  /// Assignments, words and redirections: `A=1 cp a b >log`.
  public struct Simple: Hashable, Sendable {
    /// Assignments before the first word.
    public var assignments: [Assignment]
    /// The command's name and its arguments; empty if there are only assignments.
    ///
    /// The arguments of `declare`, `export`, `local`, `readonly` and `typeset` that assign an
    /// array stand here as one word with an ``Word/Part/Kind/array(_:_:)`` part.
    public var words: [Word]
    /// Redirections, wherever they stand.
    public var redirections: [Redirection]
    /// The bytes.
    public var range: Range<Int>

    /// Holds a simple command.
    public init(
      assignments: [Assignment],
      words: [Word],
      redirections: [Redirection],
      range: Range<Int>
    ) {
      self.assignments = assignments
      self.words = words
      self.redirections = redirections
      self.range = range
    }
  }

  /// A command with an inner list, and its redirections.
  public struct Compound: Hashable, Sendable {
    /// What it is made of.
    public var body: Body
    /// Redirections after its end.
    public var redirections: [Redirection]
    /// The bytes.
    public var range: Range<Int>

    /// Holds a compound command.
    public init(body: Body, redirections: [Redirection], range: Range<Int>) {
      self.body = body
      self.redirections = redirections
      self.range = range
    }
  }

  /// The forms of compound command.
  public indirect enum Body: Hashable, Sendable {
    /// `{ list; }`
    case group(Script)
    /// `( list )`
    case subshell(Script)
    /// `if … then … elif … then … else … fi`
    case conditional([Branch], otherwise: Script?)
    /// `while … do … done`, or `until`
    case loop(condition: Script, body: Script, isUntil: Bool)
    /// `for name in words; do … done`; no `in` gives nil, which stands for `"$@"`
    case each(name: String, words: [Word]?, body: Script)
    /// `select name in words; do … done`
    case select(name: String, words: [Word]?, body: Script)
    /// `for ((a; b; c)); do … done`; the three texts are words, as in ``arithmetic(_:)``
    case count([Word], body: Script)
    /// `case word in … esac`
    case choice(Word, [Choice])
    /// `(( … ))`; the text as a word, with its expansions as parts
    case arithmetic(Word)
    /// `[[ … ]]`
    case test(Test)
  }

  /// A condition and what runs if it holds.
  public struct Branch: Hashable, Sendable {
    /// What follows `if` or `elif`.
    public var condition: Script
    /// What follows `then`.
    public var body: Script

    /// Holds one branch.
    public init(condition: Script, body: Script) {
      self.condition = condition
      self.body = body
    }
  }

  /// One `pattern) list ;;` of a `case`.
  public struct Choice: Hashable, Sendable {
    /// The patterns between the bars.
    public var patterns: [Word]
    /// What runs.
    public var body: Script
    /// How it ends; nil if it is the last one and `esac` follows at once.
    public var terminator: Terminator?
    /// The bytes.
    public var range: Range<Int>

    /// Holds one choice.
    public init(
      patterns: [Word],
      body: Script,
      terminator: Terminator? = .stop,
      range: Range<Int>
    ) {
      self.patterns = patterns
      self.body = body
      self.terminator = terminator
      self.range = range
    }

    /// What happens after the list has run.
    public enum Terminator: String, Hashable, Sendable {
      /// Nothing else of this `case` runs.
      case stop = ";;"
      /// The next list runs too.
      case fallThrough = ";&"
      /// The next patterns are tried.
      case testNext = ";;&"
    }
  }

  /// An expression of `[[ … ]]`.
  public indirect enum Test: Hashable, Sendable {
    /// `-f word`
    case unary(String, Word)
    /// `word == word`
    case binary(String, Word, Word)
    /// A word that isn't empty.
    case word(Word)
    case not(Test)
    case and(Test, Test)
    case or(Test, Test)
    /// `( … )`
    case group(Test)
  }

  /// `name() body` or `function name body`.
  public struct Function: Hashable, Sendable {
    /// The function's name.
    public var name: String
    /// What it runs; a compound command, with its redirections.
    public var body: Command
    /// The bytes.
    public var range: Range<Int>

    /// Holds a definition.
    public init(name: String, body: Command, range: Range<Int>) {
      self.name = name
      self.body = body
      self.range = range
    }
  }

  /// `coproc NAME body`.
  public struct Coprocess: Hashable, Sendable {
    /// The name; `COPROC` unless given.
    public var name: String
    /// What it runs.
    public var body: Command
    /// The bytes.
    public var range: Range<Int>

    /// Holds a coprocess.
    public init(name: String, body: Command, range: Range<Int>) {
      self.name = name
      self.body = body
      self.range = range
    }
  }
}
