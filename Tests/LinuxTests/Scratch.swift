import Glibc
import Linux

/// A throwaway directory.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/stoplog-linux-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError("mkdtemp", "/tmp") }
    path = String(cString: made)
  }

  deinit { _ = try? bash("rm -rf \(path)") }

  @discardableResult
  func bash(_ script: String) throws -> String {
    try Subprocess(
      "/bin/bash",
      ["-euc", script],
      environment: ["PATH": String(cString: getenv("PATH")), "LC_ALL": "C"],
      directory: path
    ).run(milliseconds: 60_000).text
  }
}
