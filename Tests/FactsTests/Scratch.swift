import Effects
import Facts
import Glibc
import Linux

/// A folder for one test, which goes away with the value that holds it.
final class Scratch: Sendable {
  /// The folder's path, links resolved.
  let path: String

  init() {
    var template = Array("/tmp/stoplog-facts-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
  }

  deinit {
    _ = try? Subprocess("/bin/rm", ["-rf", path]).run(milliseconds: 60_000)
  }

  /// Runs a bash script in the folder with an environment of its own; its standard output.
  @discardableResult
  func bash(_ script: String, in folder: String = "") throws -> String {
    let result = try Subprocess(
      "/bin/bash",
      ["-c", "set -e\n" + script],
      environment: [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": path, "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "n", "GIT_AUTHOR_EMAIL": "n@example.org", "GIT_COMMITTER_NAME": "n",
        "GIT_COMMITTER_EMAIL": "n@example.org", "CHECKPOINT_DISABLE": "1",
      ],
      directory: folder.isEmpty ? path : path + "/" + folder
    ).run(milliseconds: 120_000)
    guard result.status == 0 else { throw Failure(text: result.text + result.errorText) }
    return result.text
  }

  func write(_ name: String, _ text: String) throws {
    try File.makeDirectories(Path.parent(path + "/" + name))
    try File.replace(path + "/" + name, with: Array(text.utf8))
  }

  /// A finder that takes the folder for the home.
  func finder(
    environment: [String: String] = [:],
    project: String = "",
    limits: Limits = Limits(git: 60_000)
  ) -> FactFinder {
    FactFinder(
      surroundings: Surroundings(project: project, homes: [path]),
      environment: environment,
      limits: limits,
      digest: { "\($0.count) bytes" },
      earlierState: { _ in nil }
    )
  }

  /// Asks a fresh finder one question.
  func ask(_ question: Question, environment: [String: String] = [:]) -> Answer {
    var finder = finder(environment: environment)
    return finder.answer(question, within: Budget(milliseconds: 60_000))
  }

  struct Failure: Error { var text: String }
}

extension Answer {
  /// Whether the answer is that it isn't known.
  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}
