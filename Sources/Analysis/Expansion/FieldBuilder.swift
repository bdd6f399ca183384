internal import Effects
internal import Tools

/// Collects the pieces of a word into fields.
struct FieldBuilder {
  private let splits: Bool
  /// What separates fields (IFS); nil if that isn't known.
  private let separators: [Unicode.Scalar]?
  private var done: [Field] = []
  private var current = Field()
  /// Whether the word has had any piece that keeps an empty field alive.
  private var hasContent = false

  init(splits: Bool, separators: [Unicode.Scalar]? = [" ", "\t", "\n"]) {
    self.splits = splits
    self.separators = separators
  }

  mutating func append(_ text: String, quoted: Bool) {
    current.append(text, quoted: quoted)
    hasContent = hasContent || quoted || !text.isEmpty
  }

  mutating func append(unknown source: String) {
    current.append(unknown: source)
    hasContent = true
  }

  mutating func note(_ trait: Trait) { current.traits.insert(trait) }

  /// Adds a name that isn't known; its source text stands for it.
  mutating func append(name source: String) {
    if current.prefix.isEmpty && current.isKnown { current.isName = true }
    append(unknown: source)
  }

  /// Notes that the whole word stands for what a search prints.
  mutating func note(_ found: Argument.Found) {
    if current.prefix.isEmpty { current.found = found }
  }

  /// Adds the value of an unquoted expansion, which separators split.
  mutating func appendSplitting(_ text: String) {
    guard splits else { return append(text, quoted: false) }
    guard let separators else { return append(unknown: text) }
    let isBlank: (Unicode.Scalar) -> Bool = { separators.contains($0) }
    let scalars = text.unicodeScalars
    let pieces = scalars.split(whereSeparator: isBlank)
    if let first = scalars.first, isBlank(first) { flush() }
    for (index, piece) in pieces.enumerated() {
      if index > 0 { flush() }
      append(String(piece), quoted: false)
    }
    if let last = scalars.last, isBlank(last), !pieces.isEmpty { flush() }
  }

  /// Adds several words: the first joins what is before, the last joins what follows.
  mutating func append(list texts: [String], quoted: Bool) {
    for (index, text) in texts.enumerated() {
      if index > 0 { flush() }
      if quoted { append(text, quoted: true) } else { appendSplitting(text) }
    }
  }

  private mutating func flush() {
    guard splits else { return append(" ", quoted: false) }
    if !current.vanishes { done.append(current) }
    current = Field()
  }

  consuming func finish() -> [Field] {
    if !current.vanishes || !splits { done.append(current) }
    return done
  }
}
