internal import Agents
internal import JSON
internal import Linux
internal import Reports
internal import Stoplog

/// How things stand, in words and as JSON.
enum StatusWords {
  /// The page for a person.
  static func text(_ standing: Standing) -> String {
    var lines = ["state: \(Visible.line(standing.directory))"]
    if let problem = standing.problem {
      lines += problem.split(separator: "\n").map { "  \(Visible.line(String($0)))" }
    } else {
      lines += [
        "record: \(standing.entries) entries, \(standing.snapshots) snapshots",
        "approvers: "
          + (standing.approvers.isEmpty
            ? "nobody; run 'stoplog init' in a terminal"
            : standing.approvers.map(Visible.line).joined(separator: ", ")),
        "holds: \(standing.waiting) waiting, \(standing.approved) approved and not used yet",
        "standing orders: "
          + (standing.inForce.isEmpty
            ? "none" : standing.inForce.map(Visible.line).joined(separator: "; ")),
      ]
      lines += standing.losses.map { "  ALARM: \(Visible.line($0))" }
      lines += standing.faults.map { "  \(Visible.line($0))" }
    }
    lines += standing.incidents.map { "incident \(Visible.line($0))" }
    lines += standing.missing.map { "alarm: \(Visible.line($0))" }
    lines += unfinished(standing.unfinished)
    lines += ["level of assurance: \(level(standing))", "  contained: not built yet"]
    lines += ["  separated: not built yet", "", "what it does not stop:"]
    for gap in standing.gaps {
      lines += ["- \(Visible.line(gap.text)) [\(gap.id)]", "  help: \(Visible.line(gap.help))"]
    }
    return lines.joined(separator: "\n")
  }

  /// The same as a JSON object: `stoplog.status/1`.
  static func json(_ standing: Standing) -> JSONValue {
    var members: [String: JSONValue] = [
      "schema": "stoplog.status/1", "state": .string(standing.directory),
      "sound": .bool(standing.isSound), "entries": .integer(standing.entries),
      "snapshots": .integer(standing.snapshots), "waiting": .integer(standing.waiting),
      "approved": .integer(standing.approved), "contained": false, "separated": false,
      "approvers": .array(standing.approvers.map(JSONValue.string)),
      "hooked": .bool(standing.isHooked),
      "unfinished": .array(
        standing.unfinished.map { run in
          [
            "time": .integer(run.time), "agent": .string(run.agent),
            "session": .string(run.session), "text": .string(run.text),
          ]
        }
      ),
      "gaps": .array(
        standing.gaps.map {
          ["id": .string($0.id), "text": .string($0.text), "help": .string($0.help)]
        }
      ),
    ]
    members["inForce"] = .array(standing.inForce.map(JSONValue.string))
    members["losses"] = .array(standing.losses.map(JSONValue.string))
    members["incidents"] = .array(standing.incidents.map(JSONValue.string))
    members["missing"] = .array(standing.missing.map(JSONValue.string))
    members["faults"] = .array(standing.faults.map(JSONValue.string))
    members["problem"] = standing.problem.map(JSONValue.string)
    members["claude"] = standing.claude.map { .string($0.rawValue) }
    return .object(members)
  }

  /// How many are listed one by one.
  private static let listed = 5

  private static func unfinished(_ runs: [Unfinished]) -> [String] {
    guard !runs.isEmpty else { return [] }
    let lines = runs.prefix(listed).map { run in
      "  \(Clock.text(run.time))  \(Visible.line("\(run.agent)/\(run.session)"))  "
        + Visible.line(String(run.text.prefix(100)))
    }
    let more = runs.count > listed ? ["  and \(runs.count - listed) more"] : []
    return ["outcome unknown, or still running: \(runs.count)"] + lines + more
  }

  private static func level(_ standing: Standing) -> String {
    guard let level = standing.claude else {
      return "none; Claude Code does not call stoplog"
    }
    return standing.isHooked
      ? "hooked, by Claude Code's \(level.rawValue) settings"
      : "none; the hook is in Claude Code's \(level.rawValue) settings, and calls go past it"
  }
}
