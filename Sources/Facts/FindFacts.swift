internal import Linux

/// Which paths `find` picks, asked of the real program with tests that only look (find(1)).
enum FindFacts {
  /// The paths below a directory that pass the tests, sorted bytewise.
  ///
  /// - Parameter tests: Words of an expression without any action; the caller has checked them.
  static func answer(
    _ directory: String,
    _ tests: [String],
    limits: Limits,
    budget: Budget
  ) throws(Unknown) -> [String] {
    guard !tests.contains(where: { actions.contains($0) }) else {
      throw Unknown("the search does more than look")
    }
    let run = Subprocess(
      "/usr/bin/find", [directory] + tests + ["-print0"],
      environment: ["LC_ALL": "C", "PATH": "/usr/bin:/bin"], directory: directory)
    guard let result = try? run.run(milliseconds: min(budget.milliseconds, 1_000)) else {
      throw Unknown("find can't be run in '\(directory)'")
    }
    guard !result.timedOut, result.status == 0 else { throw Unknown("find did not finish") }
    let paths = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard paths.count <= limits.paths else { throw Unknown("more than \(limits.paths) paths match") }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Actions of `find`, which are never run.
  private static let actions: Set<String> = [
    "-delete", "-exec", "-execdir", "-ok", "-okdir", "-fprint", "-fprint0", "-fprintf", "-fls",
    "-ls", "-print", "-print0", "-printf", "-quit",
  ]
}
