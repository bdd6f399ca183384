import Glibc
import JSON
import Linux
import TestSupport

/// What `stoplog check` says of one command.
struct Checked {
  let text: String
  let verdict: String
  /// The effects that take or change something.
  let effects: [JSONValue]

  /// Checks a command in an empty folder.
  init(
    _ command: String,
    in folder: String? = nil,
    environment: [String: String] = [:],
    program: String = Checkout.program
  ) throws {
    let empty = TemporaryFolder()
    let defaults = ["HOME": empty.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    let result = try Subprocess(
      program,
      ["check", "--json", "--cwd", folder ?? empty.path, "--", command],
      environment: defaults.merging(environment) { $1 },
      directory: empty.path
    ).run(milliseconds: 60_000)
    text = result.text + result.errorText
    let value = try? JSONValue(parsing: result.output)
    verdict = value?["verdict"]?.string ?? ""
    effects = (value?["effects"]?.array ?? []).filter { effect in
      ["delete", "overwrite", "modify"].contains(effect["action"]?.string ?? "")
    }
  }

  /// Checks a command until its rows are counted.
  ///
  /// A machine with more to do than it can takes longer than a measurement may; what is counted is
  /// what is tested here, and not how fast.
  static func counting(
    _ command: String,
    in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Checked {
    for _ in 0..<12 {
      let checked = try Checked(command, in: folder, environment: environment)
      if checked.rows != nil, !checked.isEstimate { return checked }
      usleep(500_000)
    }
    return try Checked(command, in: folder, environment: environment)
  }

  /// The effect that was measured, else the first one.
  var effect: JSONValue? {
    effects.first { $0["measured"]?["rows"] != nil } ?? effects.first
  }
  /// Rows that were counted.
  var rows: Int? { effect?["measured"]?["rows"]?.integer }
  /// Tables that lose rows.
  var tables: Int? { effect?["measured"]?["tables"]?.integer }
  /// Whether the rows are an estimate.
  var isEstimate: Bool { effect?["measured"]?["estimate"]?.bool ?? false }
  /// Bytes that were measured.
  var bytes: Int? { effect?["measured"]?["bytes"]?.integer }
  /// The words of every effect.
  var shown: String { effects.map { $0["why"]?.string ?? "" }.joined(separator: "\n") }
  /// The words of the effect.
  var why: String { effect?["why"]?.string ?? "" }
}
