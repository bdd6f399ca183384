import Glibc
import Linux
import Testing

@Suite struct SubprocessTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let script: String
    var status: Int32 = 0
    var output = ""
    var errors = ""
    var timedOut = false
    var milliseconds = 20_000
    var testDescription: String { script }
  }

  static let rows = [
    Row(script: "printf out; printf err >&2; exit 7", status: 7, output: "out", errors: "err"),
    Row(script: "kill -9 $$", status: 137),
    Row(script: "kill -TERM $$", status: 143),
    Row(script: "cat", output: "input"),
    Row(script: "exec 0<&-; sleep 0.1; echo done", output: "done\n"),
    Row(script: "pwd; echo $A", output: "/usr\nb\n"),
    Row(script: "ls /proc/self/fd | wc -l", output: "4\n"),
    Row(script: "echo x; sleep 60", status: 137, output: "x\n", timedOut: true, milliseconds: 300),
    Row(
      script: "exec >&- 2>&- 0<&-; sleep 60",
      status: 137,
      timedOut: true,
      milliseconds: 300
    ),
    Row(
      script: "trap '' TERM; sleep 60 & sleep 60",
      status: 137,
      timedOut: true,
      milliseconds: 300
    ),
  ]

  @Test(arguments: rows)
  func resultIsExact(_ row: Row) throws {
    let start = Clock.monotonic
    let result = try Subprocess(
      "/bin/sh",
      ["-c", row.script],
      environment: ["A": "b", "PATH": "/usr/bin:/bin"],
      directory: "/usr",
      input: Array("input".utf8)
    ).run(milliseconds: row.milliseconds)
    #expect(result.status == row.status)
    #expect(result.text == row.output)
    #expect(result.errorText == row.errors)
    #expect(result.timedOut == row.timedOut)
    #expect(Clock.monotonic - start < 15_000_000_000)
  }

  /// Both outputs and the input are larger than a pipe holds, so none may wait for another.
  @Test func largeStreamsDoNotBlock() throws {
    let input = [UInt8](repeating: 0x61, count: 3 << 20)
    let result = try Subprocess("/bin/sh", ["-c", "tee /dev/stderr"], input: input)
      .run(milliseconds: 60_000)
    #expect(result.output == input)
    #expect(result.errors == input)
    let cut = try Subprocess("/bin/sh", ["-c", "tee /dev/stderr"], input: input)
      .run(milliseconds: 60_000, limit: 1000)
    #expect(cut.output.count == 1000 && cut.errors.count == 1000 && cut.status == 0)
  }

  @Test func extremeTimesDoNotTrap() throws {
    #expect(try Subprocess("/bin/true", []).run(milliseconds: .max).status == 0)
    #expect(try Subprocess("/bin/sleep", ["9"]).run(milliseconds: .min).timedOut)
    #expect(try Subprocess("/bin/sleep", ["9"]).run(milliseconds: 0).timedOut)
  }

  @Test func whatCanNotStartIsAnError() {
    #expect(throws: SystemError.self) { try Subprocess("/none", []).run(milliseconds: 1000) }
    #expect(throws: SystemError.self) {
      try Subprocess("/bin/true", [], directory: "/none").run(milliseconds: 1000)
    }
    #expect(throws: SystemError.self) {
      try Subprocess("/bin/echo", ["rm\0 -rf"]).run(milliseconds: 1000)
    }
  }

  @Test func descriptorsAreClosed() throws {
    let before = try Path.entries(of: "/proc/self/fd").count
    for _ in 0..<50 { _ = try? Subprocess("/none", []).run(milliseconds: 1000) }
    for _ in 0..<50 { _ = try Subprocess("/bin/true", []).run(milliseconds: 9000) }
    #expect(try Path.entries(of: "/proc/self/fd").count < before + 40)
  }
}
