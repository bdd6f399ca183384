/// One command of a scenario, and what has to become of it.
struct Step: Sendable {
  /// What the command is to the story.
  enum Part: String, Sendable {
    /// It leads up to the accident, and passes.
    case story
    /// It is the accident, and must be stopped.
    case incident
    /// It is what a careful person would have done instead, and must pass in silence.
    case twin
  }

  let part: Part
  /// The exact command, as bash is given it.
  let command: String
  /// What this command finds in the environment besides the scenario's own.
  let environment: [String: String]
  /// Whether everything that it could touch lies in the drill's folder, by construction.
  ///
  /// Only then is the command given to something that would run it, should the verdict be wrong.
  let isConfined: Bool
  /// A check for bash that succeeds once the command has really run: what is lost, or what is done.
  let check: String
  /// A word that the reasons must have; empty if any will do.
  let says: String

  /// A command that leads up to the accident.
  static func story(_ command: String, shows check: String) -> Step {
    Step(part: .story, command: command, environment: [:], isConfined: true, check: check, says: "")
  }

  /// The command that did the damage; `check` succeeds if it is done.
  static func incident(
    _ command: String,
    loses check: String,
    says: String = "",
    environment: [String: String] = [:]
  ) -> Step {
    Step(
      part: .incident,
      command: command,
      environment: environment,
      isConfined: true,
      check: check,
      says: says
    )
  }

  /// A command that could hit this machine itself; it is judged, and never given to be run.
  static func unconfinedIncident(_ command: String, says: String = "") -> Step {
    Step(
      part: .incident,
      command: command,
      environment: [:],
      isConfined: false,
      check: "false",
      says: says
    )
  }

  /// The harmless neighbour of the accident.
  static func twin(
    _ command: String,
    shows check: String = "true",
    environment: [String: String] = [:]
  ) -> Step {
    Step(
      part: .twin,
      command: command,
      environment: environment,
      isConfined: true,
      check: check,
      says: ""
    )
  }
}
