import Glibc
import Linux
import Snapshots

/// A throwaway directory with a tree in `work/` and a store in `store/`.
final class Sandbox: Sendable {
  let path: String
  var work: String { path + "/files" }
  var storePath: String { path + "/store" }

  /// Makes one in a directory.
  init(in parent: String = "/tmp") throws {
    var template = Array("\(parent)/stoplog-snapshots-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError("mkdtemp", parent) }
    path = String(cString: made)
    try File.makeDirectories(work)
  }

  deinit { _ = try? Self.bash("chattr -R -i \(path) 2>/dev/null || true; rm -rf \(path)", in: "/") }

  func store() throws(SnapshotError) -> SnapshotStore { try SnapshotStore(directory: storePath) }

  /// Runs a script with real bash in `work/`; a status other than 0 is an error.
  @discardableResult
  func bash(_ script: String) throws -> String { try Self.bash(script, in: work) }

  @discardableResult
  static func bash(_ script: String, in directory: String) throws -> String {
    let environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C", "HOME": directory,
      "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]
    let result = try Subprocess(
      "/bin/bash",
      ["-euc", script],
      environment: environment,
      directory: directory
    ).run(milliseconds: 120_000)
    guard result.status == 0 else { throw ScriptFailure(script: script, errors: result.errorText) }
    return result.text
  }

  /// Everything that must come back, as real tools see it.
  ///
  /// The times of folders are left out for acts on single files, whose folder is no target.
  func fingerprint(ignoringFolderTimes: Bool = false) throws -> String {
    try Self.bash(
      #"""
      find . -mindepth 1 ! -type d -printf '%P\t%y\t%m\t%U:%G\t%T@\t%l\0' | sort -z | tr '\0' '\n'
      find . -mindepth 1 -type d -printf '%P\t%y\t%m\t%U:%G\t\#(ignoringFolderTimes ? "" : "%T@")\0' \
        | sort -z | tr '\0' '\n'
      find . -type f -printf '%s %P\0' | sort -z | tr '\0' '\n'
      find . -type f -print0 | sort -z | xargs -0r sha256sum
      find . -type f -printf '%P\t%i\0' | sort -z | tr '\0\n' '\n?' \
        | awk -F'\t' '{ if (!($2 in g)) g[$2] = NR; print g[$2] }' | tr '\n' ' '
      find . \( -type f -o -type d \) -print0 | sort -z | xargs -0r getfattr -d -m - 2>/dev/null || true
      """#,
      in: work
    )
  }
}

struct ScriptFailure: Error {
  let script: String
  let errors: String
}
