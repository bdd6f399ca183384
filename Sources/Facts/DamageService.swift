internal import JSON
internal import Linux

/// Starts `stoplogd`, which holds the libraries of servers and of networks, for one answer.
///
/// It is the program beside this one and never one of the search path. It gets everything by
/// standard input, no word of the request by its arguments or environment, and is killed when it
/// is late.
struct DamageService {
  /// The path of `stoplogd`.
  let program: String

  /// The most bytes of an answer.
  private static let answerBytes = 4 << 20

  /// The program beside this one.
  static var beside: String {
    Path.join(Path.parent(Path.program ?? "/nonexistent"), "stoplogd")
  }

  /// What it answers; its own reason, if it has none.
  ///
  /// - Parameter work: The word that `stoplogd` takes.
  func answer(
    _ request: JSONValue,
    to work: String = "measure",
    within limit: Budget
  ) throws(Unknown) -> JSONValue {
    let result: Subprocess.Result
    guard ((try? FileStatus(of: program, followingLinks: true)) ?? nil)?.isFile == true else {
      throw Unknown("'stoplogd' isn't installed beside 'stoplog'")
    }
    do throws(SystemError) {
      result = try Subprocess(
        program,
        [work],
        environment: ["LC_ALL": "C", "PATH": "/usr/bin:/bin"],
        input: Array(request.canonical.utf8)
      ).run(milliseconds: limit.milliseconds, limit: Self.answerBytes)
    } catch {
      throw Unknown(error)
    }
    if result.timedOut {
      let kinds = ["aws": "cloud", "engine": "engine"]
      let kind = kinds[request["kind"]?.string ?? ""] ?? "database"
      throw Unknown("the \(kind) took longer than the time allowed")
    }
    guard result.status == 0, let reply = try? JSONValue(parsing: result.output) else {
      throw Unknown("'stoplogd' ended without an answer (status \(result.status))")
    }
    if let reason = reply["unknown"]?.string { throw Unknown(String(reason.prefix(300))) }
    return reply
  }
}
