internal import Effects
internal import Linux
public import Policy
public import Tools

/// What became of the sentences that people wrote for agents, for a person who looks at them.
public struct Wording: Sendable {
  /// One file.
  public struct File: Sendable {
    /// What it is called.
    public var name: String
    /// Why it can't be read; empty if it can.
    public var problem: String
    /// Its sentences that forbid something, or would loosen something, in order.
    public var readings: [ConstraintReading]
  }

  /// The files that are there.
  public let files: [File]

  /// Reads the files that count for a folder.
  ///
  /// - Parameters:
  ///   - directory: The folder.
  ///   - environment: The variables, of which `HOME` counts.
  ///   - given: Files to read in place of those; relative ones are meant from the folder.
  /// - Throws: ``PipelineError/policy(_:)`` if a policy file is not understood.
  public init(
    directory: String,
    environment: [String: String],
    only given: [String] = []
  ) throws(PipelineError) {
    let request = Request(.read(""), directory: directory, environment: environment)
    let surroundings = Surrounding.of(request, protected: [])
    let file = try PolicyLoader.file(of: surroundings)
    let own = try PolicyLoader.own(below: environment["HOME"])
    let tools = Toolbox(user: own.tools.map(\.tool), project: file.tools.map(\.tool))
    let loader = ConstraintLoader(tools: tools, home: ConstraintPlace.home(request))
    let places =
      given.isEmpty
      ? ConstraintPlace.all(request, surroundings)
      : given.map { name in
        let path = name.hasPrefix("/") ? name : Path.join(directory, name)
        return ConstraintPlace(path: path, name: name, form: Self.form(name), root: "")
      }
    files = places.compactMap { place in
      guard let content = loader.content(place) else {
        return given.isEmpty
          ? nil : File(name: place.name, problem: "there is no such file", readings: [])
      }
      return File(name: place.name, problem: content.problem, readings: content.readings)
    }
  }

  /// What becomes of the sentences of a text of instructions.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tools: The programs that are known.
  /// - Returns: The readings, each rule of them tried on its own test.
  public static func readings(of text: String, tools: Toolbox = Toolbox()) -> [ConstraintReading] {
    ConstraintLoader(tools: tools, home: "").readings(text)
  }

  private static func form(_ name: String) -> ConstraintPlace.Form {
    name.hasSuffix(".rules") ? .codex : name.hasSuffix(".json") ? .claude : .instructions
  }

  /// How many sentences are rules in force.
  public var count: Int { files.reduce(0) { $0 + $1.readings.count { $0.constraint != nil } } }

  /// How many sentences forbid something, rules or not.
  public var sentences: Int {
    files.reduce(0) { sum, file in
      sum + file.readings.count { if case .loosens = $0.meaning { false } else { true } }
    }
  }

  /// Whether a rule failed its own test.
  public var hasFailure: Bool {
    files.contains { file in
      file.readings.contains { if case .failed = $0.meaning { true } else { false } }
    }
  }
}
