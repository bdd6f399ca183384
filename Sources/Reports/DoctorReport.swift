public import Doctor
internal import Effects
public import JSON

/// A diagnosis as JSON: `stoplog.doctor/1`.
public enum DoctorReport {
  /// The whole diagnosis.
  public static func json(_ diagnosis: Diagnosis) -> JSONValue {
    let reach = diagnosis.reach
    let counts = Doctor.Finding.Severity.allCases.map {
      ($0.rawValue, JSONValue.integer(diagnosis.count($0)))
    }
    return [
      "schema": "stoplog.doctor/1", "folder": .string(reach.folder),
      "project": .string(reach.project), "home": .string(reach.home),
      "complete": .bool(!diagnosis.isPartial),
      "counts": .object(Dictionary(counts) { $1 }),
      "findings": .array(diagnosis.findings.map(finding)),
      "unread": .array(
        reach.unread.map {
          ["path": .string($0.place.path), "why": .string($0.reason)]
        }
      ),
    ]
  }

  private static func finding(_ finding: Doctor.Finding) -> JSONValue {
    var members: [String: JSONValue] = [
      "check": .string(finding.check), "severity": .string(finding.severity.rawValue),
      "subject": .string(finding.subject), "path": .string(finding.place.path),
      "why": .string(finding.reason), "fix": .array(finding.fix.map(JSONValue.string)),
    ]
    if finding.place.line > 0 { members["line"] = .integer(finding.place.line) }
    return .object(members)
  }
}
