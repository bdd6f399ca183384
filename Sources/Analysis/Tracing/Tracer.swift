internal import Effects
internal import Tools

/// Collects a trace while a walk goes on.
struct Tracer {
  /// How many steps are kept.
  static let stepLimit = 1_000
  /// How many bytes of a step's text, or of a word, are kept.
  static let textLimit = 2_048
  /// How many words of a step are kept.
  static let wordLimit = 64
  /// How many values of one variable, and how many variables, are kept.
  static let variableLimit = 256

  /// The texts that are being followed, innermost last.
  private var sources: [[UInt8]] = []
  /// The steps that are open; the first one stands for the whole.
  private var open = [TraceStep(.request, "", origin: 0..<0)]
  private var count = 0
  private var left = 0
  private var assigned: [String: [String]] = [:]

  /// How many steps are open.
  var level: Int { open.count }

  mutating func enter(source text: String) { sources.append(Array(text.utf8)) }
  mutating func leaveSource() { sources.removeLast() }

  /// The text of the innermost source at a range.
  func text(_ range: Range<Int>) -> String {
    guard let bytes = sources.last else { return "" }
    let range = range.clamped(to: 0..<bytes.count)
    return Self.excerpt(String(decoding: bytes[range.prefix(Self.textLimit + 1)], as: UTF8.self))
  }

  static func excerpt(_ text: String) -> String {
    guard text.utf8.count > textLimit else { return text }
    return String(decoding: text.utf8.prefix(textLimit), as: UTF8.self) + "…"
  }

  mutating func push(_ step: TraceStep) {
    count += 1
    if count > Self.stepLimit { left += 1 }
    open.append(step)
  }

  /// Closes every step above a level; what is beyond the limit only leaves what it found.
  mutating func pop(to level: Int) {
    while open.count > max(1, level), let step = open.popLast() {
      let parent = open.count - 1
      // A loop's body is followed twice; what is the same the second time says nothing new.
      if count <= Self.stepLimit || step.kind == .request {
        if !open[parent].steps.contains(step) { open[parent].steps.append(step) }
      } else {
        for effect in step.effects where !open[parent].effects.contains(effect) {
          open[parent].effects.append(effect)
        }
        open[parent].asked += step.asked
        open[parent].steps += step.steps
      }
    }
  }

  /// Gives the innermost step its words; false if it has some already, or can have none.
  mutating func take(_ words: [Argument]) -> Bool {
    let top = open.count - 1
    guard top > 0, open[top].kind == .command, open[top].words.isEmpty else { return false }
    set(words)
    return true
  }

  mutating func set(_ words: [Argument]) {
    let top = open.count - 1
    open[top].words = words.prefix(Self.wordLimit).map { word in
      TraceStep.Word(
        Self.excerpt(word.text),
        isUnknown: !word.isKnown,
        isPattern: word.isPattern
      )
    }
    open[top].moreWords = max(0, words.count - Self.wordLimit)
  }

  mutating func note(_ text: String) {
    let top = open.count - 1
    if top > 0, !open[top].notes.contains(text) { open[top].notes.append(text) }
  }

  mutating func add(effect index: Int) {
    let top = open.count - 1
    if !open[top].effects.contains(index) { open[top].effects.append(index) }
  }

  mutating func ask(_ questions: [Question]) {
    let top = open.count - 1
    for question in questions where !open[top].asked.contains(question) {
      open[top].asked.append(question)
    }
  }

  mutating func assign(_ name: String, _ value: String) {
    guard assigned[name] != nil || assigned.count < Self.variableLimit else { return }
    let isNew = assigned[name]?.contains(value) != true
    if isNew, assigned[name, default: []].count < Self.variableLimit {
      assigned[name, default: []].append(value)
    }
  }

  /// The trace; whatever is still open is closed.
  consuming func finish() -> Trace {
    pop(to: 1)
    var steps = open[0].steps
    // What belongs to no command, such as an agent's edit of a file, is a step of its own.
    if !open[0].effects.isEmpty || !open[0].asked.isEmpty {
      var whole = open[0]
      whole.steps = []
      steps.insert(whole, at: 0)
    }
    return Trace(steps: steps, assigned: assigned, left: left)
  }
}
