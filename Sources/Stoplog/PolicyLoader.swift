internal import Crypto
internal import Effects
internal import Linux
internal import Policy
internal import Tools

/// Loads the rules that are in force for a project.
enum PolicyLoader {
  /// The most bytes of a policy file.
  private static let limit = 1 << 20

  /// The project's `stoplog.yaml`; the defaults if there is none.
  ///
  /// - Throws: ``PipelineError/policy(_:)`` if it can't be read or is not understood; nothing that
  ///   it was to forbid may then run.
  static func file(of surroundings: Surroundings) throws(PipelineError) -> PolicyFile {
    guard !surroundings.project.isEmpty else { return PolicyFile() }
    let path = surroundings.project + "/stoplog.yaml"
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try File.read(path, limit: limit)
    } catch {
      throw .policy(error.description)
    }
    guard let bytes else { return PolicyFile() }
    do throws(PolicyError) {
      return try PolicyFile.parse(bytes)
    } catch {
      throw .policy(error.description)
    }
  }

  /// What the user's own file says, in `.config/stoplog/stoplog.yaml` below the home.
  ///
  /// - Parameter home: The home folder; nil for the account's own, which no session can set.
  /// - Throws: ``PipelineError/policy(_:)`` if it can't be read or is not understood.
  static func own(below home: String? = nil) throws(PipelineError) -> UserFile {
    guard let home = home ?? Account.current?.home, home.hasPrefix("/") else { return UserFile() }
    let path = ownFile(below: home)
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try File.read(path, limit: limit)
    } catch {
      throw .policy(error.description)
    }
    guard let bytes else { return UserFile() }
    do throws(PolicyError) {
      return try UserFile.parse(bytes)
    } catch {
      throw .policy(error.text(of: path))
    }
  }

  /// The digest of both files as they are now; what isn't there counts as nothing.
  static func digest(of surroundings: Surroundings) -> Digest {
    let project = surroundings.project.isEmpty ? nil : surroundings.project + "/stoplog.yaml"
    let own = Account.current.map { ownFile(below: $0.home) }
    let texts = [project, own].map { path in
      let bytes = path.flatMap { (try? File.read($0, limit: limit)) ?? nil } ?? []
      return Digest(of: bytes).hex
    }
    return Digest(of: texts.joined(separator: " "))
  }

  /// The user's own file.
  static func ownFile(below home: String) -> String { home + "/.config/stoplog/stoplog.yaml" }

  /// A judge with the rules that hold everywhere and those of the project; what a state folder
  /// remembers counts if there is one.
  static func judge(
    _ file: PolicyFile,
    own: UserFile,
    for surroundings: Surroundings,
    by station: Station?
  ) -> Judge {
    var file = file
    // Either of them is enough: neither takes it back.
    file.isOutsideReadOnly = file.isOutsideReadOnly || own.isOutsideReadOnly
    file.isPeerReviewed = file.isPeerReviewed || own.isPeerReviewed
    // The user's file may give more than a day, the project's only less than the user's.
    file.proofAge = min(file.proofAge ?? .max, own.proofAge ?? PolicyFile.defaultProofAge)
    // What a person has allowed until a day isn't allowed after it.
    if file.rules.contains(where: { $0.verdict == .allow && !$0.until.isEmpty }) {
      let today = Day.text((station?.moment ?? Clock.now) / 1000)
      file.rules.removeAll { $0.verdict == .allow && !$0.until.isEmpty && $0.until < today }
    }
    file.wait = max(file.wait, own.wait)
    return Judge(
      engine: RuleEngine(file: file, project: surroundings.project),
      tools: Toolbox(user: own.tools.map(\.tool), project: file.tools.map(\.tool)),
      earlierState: station.map(Provenance.states) ?? { _ in nil }
    )
  }
}
