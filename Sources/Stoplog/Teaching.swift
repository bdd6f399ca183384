internal import Effects
internal import Policy
public import Tools

/// The tools that count in a folder, for a person who looks them up.
public struct Teaching: Sendable {
  /// The tools.
  public let tools: Toolbox
  private let places: [Place]

  /// A file, and where it describes what.
  private struct Place: Sendable {
    var file: String
    var teacher: Toolbox.Teacher
    var lines: [String: Int]
  }

  /// Reads what is taught for a folder.
  ///
  /// - Throws: ``PipelineError/policy(_:)`` if a file is not understood.
  public init(directory: String, environment: [String: String]) throws(PipelineError) {
    let request = Request(.read(""), directory: directory, environment: environment)
    let surroundings = Surrounding.of(request, protected: [])
    let file = try PolicyLoader.file(of: surroundings)
    let home = environment["HOME"]
    let own = try PolicyLoader.own(below: home).tools
    tools = Toolbox(user: own.map(\.tool), project: file.tools.map(\.tool))
    places = [
      Place(
        file: home.map(PolicyLoader.ownFile) ?? "the user's own stoplog.yaml",
        teacher: .user,
        lines: Self.lines(own)
      ),
      Place(
        file: surroundings.project + "/stoplog.yaml",
        teacher: .project,
        lines: Self.lines(file.tools)
      ),
    ]
  }

  private static func lines(_ tools: [TaughtTool]) -> [String: Int] {
    Dictionary(
      tools.flatMap { tool in ([tool.tool.name] + tool.tool.aliases).map { ($0, tool.line) } }
    ) { first, _ in first }
  }

  /// Where the description of a program comes from that counts, in words.
  public func origin(of name: String) -> String {
    guard let teacher = tools.find(name)?.teacher else { return "" }
    guard let place = places.first(where: { $0.teacher == teacher }), let line = place.lines[name]
    else { return "the catalogue of this program" }
    return "\(place.file), line \(line)"
  }

  /// Where a project describes a program whose description doesn't count; empty if nowhere.
  public func passedOver(_ name: String) -> String {
    guard let teacher = tools.find(name)?.teacher, teacher != .project,
      let place = places.first(where: { $0.teacher == .project }), let line = place.lines[name]
    else { return "" }
    return "\(place.file), line \(line)"
  }
}
