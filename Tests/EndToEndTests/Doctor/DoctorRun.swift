import JSON
import Linux
import TestSupport

/// What `stoplog doctor` says of a folder.
struct DoctorRun {
  private(set) var text: String
  private(set) var status: Int32
  private(set) var findings: [JSONValue]

  /// Looks at a home with a project in it.
  ///
  /// A machine with more to do than it can takes longer than a server is waited for, so it is asked
  /// again as long as the words tell of time.
  init(
    _ home: TemporaryFolder,
    project: String,
    environment: [String: String] = [:],
    options: [String] = [],
    patience: Int = 12
  ) throws {
    let words =
      ["doctor", project, "--json", "--home", home.path, "--managed", home.path] + options
    let result = try Subprocess(
      Checkout.program,
      words,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 },
      directory: home.path
    ).run(milliseconds: 120_000)
    text = result.text + result.errorText
    status = result.status
    findings = (try? JSONValue(parsing: result.output))?["findings"]?.array ?? []
    if patience > 0, text.contains("longer than the time allowed") {
      self = try DoctorRun(
        home,
        project: project,
        environment: environment,
        options: options,
        patience: patience - 1
      )
    }
  }

  /// The findings of one check.
  func of(_ check: String) -> [JSONValue] {
    findings.filter { $0["check"]?.string == check }
  }

  /// The severities of one check's findings.
  func severities(_ check: String) -> [String] { of(check).compactMap { $0["severity"]?.string } }

  /// What the first finding of a check says to do.
  func fixes(_ check: String) -> [String] {
    (of(check).first?["fix"]?.array ?? []).compactMap(\.string)
  }

  /// The words of one check's findings.
  func words(_ check: String) -> String {
    of(check).map { finding in
      let fix = (finding["fix"]?.array ?? []).compactMap(\.string)
      return ([finding["subject"]?.string ?? "", finding["why"]?.string ?? ""] + fix)
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
