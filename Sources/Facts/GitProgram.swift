internal import Linux

/// The real git, run so that it only reads and that nothing a repository says can run a program.
///
/// A repository's own configuration may name programs: a file system monitor, filters, hooks, a
/// transport for objects that are missing. All are switched off.
struct GitProgram {
  private let path: String
  private let home: String

  /// Finds git in the given folders; a session's own search path is not used.
  init(folders: [String], home: String) throws(Unknown) {
    guard let found = ProgramFacts.first("git", in: folders) else {
      throw Unknown("git isn't installed in \(folders.joined(separator: ", "))")
    }
    path = found
    self.home = home
  }

  /// Runs a subcommand in the top folder of a work tree and gives what it prints.
  ///
  /// Any message on standard error makes the answer unknown: git also warns there of folders that
  /// it couldn't read and so left out.
  func run(
    _ arguments: [String],
    in root: String,
    options: [String],
    extra: [String: String] = [:],
    budget: Budget
  ) throws(Unknown) -> [UInt8] {
    let limit = 64 << 20
    let result: Subprocess.Result
    do throws(SystemError) {
      result = try Subprocess(
        path,
        options + arguments,
        environment: environment(root: root).merging(extra) { $1 },
        directory: root
      ).run(milliseconds: budget.milliseconds, limit: limit)
    } catch {
      throw Unknown(error)
    }
    if result.timedOut { throw Unknown("git took longer than the time allowed") }
    let complaint = result.errorText.split(separator: "\n").first.map(String.init) ?? ""
    guard result.status == 0, complaint.isEmpty else {
      throw Unknown("git \(arguments.first ?? ""): \(complaint.isEmpty ? "failed" : complaint)")
    }
    guard result.output.count < limit else { throw Unknown("git printed too much") }
    return result.output
  }

  /// The options that switch off what a repository may run, and these filters.
  static func guards(root: String, filters: [String]) -> [String] {
    let settings = [
      "core.fsmonitor=false", "core.untrackedCache=false", "core.checkStat=default",
      "core.trustctime=true", "core.ignoreStat=false", "core.hooksPath=/dev/null",
    ]
    let off = filters.flatMap { name in
      ["clean=", "process=", "required=false"].map { "filter.\(name).\($0)" }
    }
    // The work tree is set, so that `core.worktree` can't lead git to another folder.
    return ["--literal-pathspecs", "--no-pager", "--work-tree=\(root)"]
      + (settings + off).flatMap { ["-c", $0] }
  }

  private func environment(root: String) -> [String: String] {
    [
      "GIT_ALLOW_PROTOCOL": "none",
      "GIT_ASKPASS": "/bin/false",
      "GIT_CEILING_DIRECTORIES": Path.parent(root),
      "GIT_NO_LAZY_FETCH": "1",
      "GIT_OPTIONAL_LOCKS": "0",
      "GIT_TERMINAL_PROMPT": "0",
      "HOME": home,
      "LC_ALL": "C",
      "PATH": "/usr/bin:/bin",
    ]
  }
}
