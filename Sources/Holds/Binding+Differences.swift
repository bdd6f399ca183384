extension Binding {
  /// What is different now, in plain words.
  ///
  /// - Parameter approved: The binding that was shown and signed.
  /// - Returns: One line for each difference, most telling first; empty if there is none.
  public func differences(from approved: Binding) -> [String] {
    var found: [String] = []
    func compare(_ isEqual: Bool, _ text: @autoclosure () -> String) {
      if !isEqual { found.append(text()) }
    }
    let place = Printable.quoted(directory)
    compare(kind == approved.kind && request == approved.request, "the request is another one")
    compare(subagent == approved.subagent, "another agent of the session asks")
    compare(content == approved.content, "what would be written is different")
    compare(
      directory == approved.directory,
      "the directory is \(place), and was \(Printable.quoted(approved.directory))"
    )
    compare(
      directory != approved.directory || directoryIdentity == approved.directoryIdentity,
      "the directory \(place) was replaced by another"
    )
    found += Self.changes(
      from: approved.targets,
      to: targets,
      "is a target now, and was not shown",
      "is no longer a target",
      "was changed since the approval"
    )
    found += Self.changes(
      from: approved.programs,
      to: programs,
      "is a program that was not shown",
      "is no longer the program that would run",
      "is a program that was changed"
    )
    found += Self.changes(
      from: approved.environment,
      to: environment,
      "is a variable that was not set",
      "is a variable that is no longer set",
      "is a variable that has another value"
    )
    compare(obligations == approved.obligations, "what has to be done along with it is different")
    compare(policy == approved.policy, "the policy was changed")
    compare(facts == approved.facts, "what was measured is different")
    compare(judgement == approved.judgement, "the judgement is different")
    return found
  }

  private static func changes(
    from old: [String: String],
    to new: [String: String],
    _ added: String,
    _ removed: String,
    _ changed: String
  ) -> [String] {
    Set(old.keys).union(new.keys).sorted().compactMap { name in
      let text: String? =
        switch (old[name], new[name]) {
        case (nil, _): added
        case (_, nil): removed
        case (let before, let after): before == after ? nil : changed
        }
      return text.map { "\(Printable.quoted(name)) \($0)" }
    }
  }
}
