/// Where a run of word parts stands; it decides what ends the run and which quotes count.
enum Mode {
  /// A word of a command.
  case word
  /// Between double quotes.
  case quoted
  /// The text of a here-document.
  case document
  /// Behind an operator of `${…}`, outside double quotes, or where quotes count inside them.
  case operand
  /// Behind `-`, `=`, `?` or `+` of a `${…}` between double quotes.
  case quotedOperand
  /// The pattern of `${x/pattern/…}`.
  case pattern
  /// `${x:offset:…}`.
  case offset
  /// `(( … ))`
  case arithmetic
  /// One of the three texts of `for (( … ))`.
  case counter
  /// `$[ … ]` or a variable's `[ … ]`.
  case `subscript`
  /// Behind `=~`.
  case regex
  /// Between the brackets of an extended pattern.
  case glob

  /// Whether a backslash quotes only a few characters, as between double quotes.
  var keepsBackslashes: Bool {
    switch self {
    case .quoted, .document, .quotedOperand: true
    default: false
    }
  }

  /// What a single quote does.
  var apostrophe: Apostrophe {
    switch self {
    case .word, .operand, .pattern, .regex, .glob: .quotes
    case .quoted, .document: .isPlain
    case .quotedOperand, .offset, .arithmetic, .counter, .subscript: .pairs
    }
  }

  /// What a single quote does.
  enum Apostrophe {
    case quotes
    case isPlain
    /// It hides what would end the text up to the next one, but expansions between them happen.
    case pairs
  }

  /// What a round bracket does.
  var bracket: Bracket {
    switch self {
    case .word: .ends
    case .regex, .arithmetic, .counter, .offset, .glob: .nests
    case .quoted, .document, .operand, .quotedOperand, .pattern, .subscript: .isPlain
    }
  }

  /// What a round bracket does.
  enum Bracket {
    case ends
    case nests
    case isPlain
  }
}
