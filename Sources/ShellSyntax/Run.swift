/// The parts of a word while they are read.
struct Run {
  let mode: Mode
  var parts: [Word.Part] = []
  /// Where the literal text that is being read begins; -1 if none is.
  var start = -1
  /// How many brackets are open.
  var nesting = 0
  /// How many `?` of an offset wait for their `:`.
  var choices = 0
  /// Where the open single quote stands, in modes where it pairs; -1 if none is open.
  var pair = -1

  init(mode: Mode) { self.mode = mode }

  /// Whether a single quote hides what would end the text.
  var isPaired: Bool { pair >= 0 }

  /// Begins or continues literal text.
  mutating func extend(_ index: Int) {
    if start < 0 { start = index }
  }

  /// Makes a part of the literal text read so far, which ends at an index.
  mutating func flush(_ stop: Int, in reader: borrowing Reader) {
    guard start >= 0 else { return }
    parts.append(
      Word.Part(.literal(reader.text(start, stop)), range: reader.span(start, stop))
    )
    start = -1
  }
}
