internal import Effects
internal import Tools

extension Walker {
  /// The project's own code runs: it is followed where its files say what it is, else its reach
  /// is what the settings it would find name.
  mutating func runProject(_ words: [Argument], _ origin: Range<Int>) {
    if followRunner(origin) { return }
    let name = words.map(\.text).joined(separator: " ")
    runOwnCode(name, [], origin)
  }

  /// Says what code of the project can reach.
  ///
  /// - Parameters:
  ///   - title: What runs, such as `make deploy`.
  ///   - unread: Why parts of it weren't followed.
  ///   - isRead: Whether it was followed, but for those parts.
  mutating func runOwnCode(
    _ title: String,
    _ unread: [String],
    _ origin: Range<Int>,
    isRead: Bool = false
  ) {
    add(projectEffect(title, unread, origin, isRead: isRead && unread.isEmpty))
  }

  /// The effect of code that isn't followed, by what it can reach.
  mutating func projectEffect(
    _ title: String,
    _ unread: [String],
    _ origin: Range<Int>,
    isRead: Bool = false
  ) -> Effect {
    guard !isRead else {
      return Effect(
        .execute,
        Resource(.program, title),
        origin: place(origin),
        environment: .development,
        place: .project,
        reversibility: .reversible,
        why: "the project's own code, and all that it runs was followed"
      )
    }
    let reach = projectReach(title)
    let parts = ["the project's own code"] + unread.prefix(1) + [reach.why]
    return Effect(
      .execute,
      Resource(.program, title),
      origin: place(origin),
      environment: reach.environment,
      place: .project,
      reversibility: reach.isHarmless ? .reversible : .unknown,
      why: parts.joined(separator: "; "),
      environmentReason: reach.reason
    )
  }
}
