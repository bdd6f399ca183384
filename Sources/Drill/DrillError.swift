internal import Linux

/// Why a drill can't be held at all.
public enum DrillError: Error, Sendable {
  /// A program that nothing can stand in for isn't here.
  case missing(program: String)
  /// No scenario has the number.
  case unknown(id: String, known: [String])
  /// The throwaway folder, or something in it, can't be made.
  case folder(path: String, why: String)
  /// The commands that build a scenario's world failed.
  case build(id: String, why: String)
  /// The drill's own state folder can't be used.
  case station(why: String)
  /// The person at the terminal asked for its end.
  case interrupted
}

extension DrillError {
  init(_ error: SystemError) { self = .folder(path: error.object, why: error.reason) }
}

extension DrillError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .missing(let program):
      "cannot find '\(program)': the drill works with the real one\n"
        + "help: install it, or put its folder on PATH"
    case .unknown(let id, let known):
      "cannot play '\(id)': no scenario has this number\n"
        + "help: choose one of \(known.joined(separator: " "))"
    case .folder(let path, let why):
      "cannot use '\(path)': \(why)\nhelp: set TMPDIR to a folder that you may write"
    case .build(let id, let why):
      "cannot build the world of '\(id)': \(why)\nhelp: run 'stoplog drill --keep' and look at it"
    case .station(let why): why
    case .interrupted: "cannot finish 'the drill': it was interrupted\nhelp: start it again"
    }
  }
}
