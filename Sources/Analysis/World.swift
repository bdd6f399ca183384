internal import Effects

/// The facts at hand, and the questions that came up without an answer.
struct World {
  let facts: FactTable
  private(set) var questions: [Question] = []
  private var asked: Set<Question> = []
  /// Everything that was asked, answered or not; nil unless a trace is wanted.
  var log: [Question]?

  init(_ facts: FactTable) { self.facts = facts }

  /// The answer to a question; nil, and noted, if there is none yet.
  mutating func ask(_ question: Question) -> Answer? {
    log?.append(question)
    if let answer = facts[question] { return answer }
    if asked.insert(question).inserted { questions.append(question) }
    return nil
  }

  /// What is at a path; nil if that isn't known.
  mutating func path(_ path: String) -> PathFact? {
    guard case .path(let fact)? = ask(.path(path)) else { return nil }
    return fact
  }

  /// The text of a file; nil if that isn't known.
  mutating func text(_ path: String) -> String? {
    guard case .text(let text)? = ask(.text(path)) else { return nil }
    return text
  }
}
