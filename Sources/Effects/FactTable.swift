/// The answers that one judgement rests on.
public struct FactTable: Hashable, Sendable {
  /// The answers by question.
  public private(set) var answers: [Question: Answer]

  /// Starts with some answers, or with none.
  public init(_ answers: [Question: Answer] = [:]) {
    self.answers = answers
  }

  /// The answer to a question; nil if it has not been asked.
  public subscript(question: Question) -> Answer? {
    get { answers[question] }
    set { answers[question] = newValue }
  }
}
