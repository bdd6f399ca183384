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
  func words(of effect: Effect) -> [String] {
    invocations.filter {
      $0.origin.overlaps(effect.origin)
        || $0.origin.contains(effect.origin.lowerBound)
        || effect.origin.contains($0.origin.lowerBound)
    }.flatMap { $0.words.dropFirst() }
  }
}
