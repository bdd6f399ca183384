internal import Effects
internal import Tools

/// Everything here does nothing unless a trace is wanted.
extension Walker {
  /// Opens a step for what stands at a range of the text that is being followed.
  ///
  /// - Returns: The level to close it with; nil without a trace.
  mutating func openStep(_ kind: TraceStep.Kind, _ range: Range<Int>) -> Int? {
    guard let text = tracer?.text(range) else { return nil }
    return openStep(kind, text: text, range)
  }

  /// Opens a step with a text of its own.
  mutating func openStep(
    _ kind: TraceStep.Kind,
    text: String,
    _ range: Range<Int>
  ) -> Int? {
    guard let level = tracer?.level else { return nil }
    flushQuestions()
    let step = TraceStep(
      kind,
      Tracer.excerpt(text),
      origin: place(range),
      isPossible: certainty == .possible
    )
    tracer?.push(step)
    return level
  }

  /// Opens a step for words that are run, unless the command at hand is still without words.
  mutating func openStep(words: [Argument]) -> Int? {
    guard let level = tracer?.level, let first = words.first else { return nil }
    if tracer?.take(words) == true { return level }
    let range = first.origin.lowerBound..<max(
      first.origin.upperBound,
      words.map(\.origin.upperBound).max() ?? 0
    )
    _ = openStep(.words, text: "", range)
    tracer?.set(words)
    return level
  }

  /// Closes the step that was opened at a level, and those inside it.
  mutating func closeStep(_ level: Int?) {
    guard let level else { return }
    flushQuestions()
    tracer?.pop(to: level)
  }

  private mutating func flushQuestions() {
    guard let asked = world.log, !asked.isEmpty else { return }
    tracer?.ask(asked)
    world.log = []
  }

  /// Switches the trace on.
  mutating func startTrace() {
    tracer = Tracer()
    world.log = []
  }

  /// The trace of everything that was followed.
  mutating func finishTrace() -> Trace {
    flushQuestions()
    defer { tracer = nil }
    return tracer?.finish() ?? Trace()
  }
}
