internal import Linux

/// Which paths `find` picks, asked of the real program with tests that only look (find(1)).
enum FindFacts {
  /// The paths below a directory that pass the tests, sorted bytewise.
  ///
  /// The tests are the words of an expression without any action; the caller has checked them.
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
      "/usr/bin/find",
      [directory] + tests + ["-print0"],
      environment: ["LC_ALL": "C", "PATH": "/usr/bin:/bin"],
      directory: directory
    )
    guard let result = try? run.run(milliseconds: min(budget.milliseconds, 1_000)) else {
      throw Unknown("find can't be run in '\(directory)'")
    }
    guard !result.timedOut, result.status == 0 else { throw Unknown("find did not finish") }
    // A name that isn't UTF-8 has no spelling here, and a cut output would lose the last ones.
    guard let text = String(validating: result.output, as: UTF8.self), text.utf8.count < 64 << 20
    else { throw Unknown("'\(directory)' holds a name that is not UTF-8, or too many") }
    let paths = text.utf8.split(separator: 0).map { String(Substring($0)) }
    guard paths.count <= limits.paths else {
      throw Unknown("more than \(limits.paths) paths match")
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Actions of `find`, which are never run.
  private static let actions: Set<String> = [
    "-delete", "-exec", "-execdir", "-ok", "-okdir", "-fprint", "-fprint0", "-fprintf", "-fls",
    "-ls", "-print", "-print0", "-printf", "-quit",
  ]
}
