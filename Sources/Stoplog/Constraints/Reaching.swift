internal import Agents
internal import Doctor
internal import Effects
internal import JSON
internal import Ledger

/// What of production a session can reach, as `stoplog doctor` finds it.
enum Reaching {
  /// The serious findings for the folder of a request.
  static func serious(_ request: Request, isOffline: Bool) -> [Doctor.Finding] {
    let home = ConstraintPlace.home(request)
    guard home.hasPrefix("/") else { return [] }
    let checkup = Checkup(
      directory: request.directory,
      home: home,
      environment: request.environment,
      isOffline: isOffline
    )
    let folders = ClaudeFolders(user: home + "/.claude", project: request.directory)
    return checkup.run(state: nil, folders).findings.filter { $0.severity == .serious }
  }

  /// A finding in one line, with what takes it back.
  static func text(_ finding: Doctor.Finding) -> String {
    let fix = finding.fix.first.map { "; fix: \($0)" } ?? ""
    return "\(finding.check): \(finding.subject): \(finding.reason)\(fix)"
  }

  /// The record of what was found.
  static func draft(_ texts: [String], _ constraining: Constraining, _ request: Request) -> Draft {
    constraining.draft(["reach": .array(texts.prefix(50).map(JSONValue.string))], request)
  }
}
