public import Effects

/// What is known of a request besides its effects, where a task's items are looked for in it.
public struct TaskSight: Sendable {
  /// Where it works.
  public var places: RequestPlaces
  /// What it would run.
  public var invocations: [Invocation]
  /// The names under which each numbered process may be known: its program, words and service.
  public var processes: [String: [String]]

  /// Collects what is known.
  public init(
    places: RequestPlaces = RequestPlaces(),
    invocations: [Invocation] = [],
    processes: [String: [String]] = [:]
  ) {
    self.places = places
    self.invocations = invocations
    self.processes = processes
  }

  /// The words of the programs that are run where an effect comes from, without their names.
  ///
  /// An invocation stands where its program's name does, and an effect often at an operand after it.
  func words(of effect: Effect) -> [String] {
    let start = effect.origin.lowerBound
    let nearest = invocations.map(\.origin.lowerBound).filter { $0 <= start }.max()
    return invocations.filter { invocation in
      invocation.origin.lowerBound == nearest
        || effect.origin.contains(invocation.origin.lowerBound)
    }.flatMap { $0.words.dropFirst() }
  }
}
