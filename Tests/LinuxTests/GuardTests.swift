import Linux
import Testing

/// The last line of defence, compiled by itself and killed in every way that a program dies.
@Suite struct GuardTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// C statements that run after the guard is armed.
    let act: String
    var output = "held"
    var status: Int32 = 2
    var testDescription: String { act }
  }

  static let rows = [
    Row(act: "__builtin_trap();"), Row(act: "abort();"), Row(act: "*(volatile int *)8 = 1;"),
    Row(act: "deep(1);"), Row(act: "raise(SIGTERM);"), Row(act: "raise(SIGINT);"),
    Row(act: "raise(SIGHUP);"), Row(act: "raise(SIGPIPE);"), Row(act: "raise(SIGSYS);"),
    Row(act: "for (;;) {}"), Row(act: "sleep(30);"),
    Row(act: "volatile int zero = 0; exit(1 / zero);"),
    Row(act: "stoplog_guard_answer(\"later\", 5, 7); abort();", output: "later", status: 7),
    Row(act: "stoplog_guard_disarm(); exit(3);", output: "", status: 3),
    Row(act: "stoplog_guard_disarm(); raise(SIGTERM);", output: "", status: 143),
    Row(act: "stoplog_guard_disarm(); usleep(900000); exit(4);", output: "", status: 4),
    Row(
      act: "stoplog_guard_extend(5000); usleep(900000); stoplog_guard_disarm(); exit(4);",
      output: "",
      status: 4
    ),
    Row(act: "stoplog_guard_extend(700); for (;;) {}"),
    Row(
      act: "stoplog_guard_disarm(); stoplog_guard_extend(200); usleep(600000); exit(4);",
      output: "",
      status: 4
    ),
    Row(
      act: "static char big[99999]; memset(big, 'x', sizeof big); "
        + "stoplog_guard_answer(big, sizeof big, 5); abort();",
      output: String(repeating: "x", count: 64 << 10),
      status: 5
    ),
  ]

  @Test(arguments: rows)
  func answerIsWritten(_ row: Row) throws {
    let scratch = try Scratch()
    let sources = #filePath.replacingLast("Tests/LinuxTests/GuardTests.swift", "Sources/C/CLinux")
    try File.replace(
      scratch.path + "/main.c",
      with: Array(
        """
        #include <signal.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>
        #include "CLinux.h"
        int deep(int n) { volatile char page[4096]; page[0] = n; return deep(n + 1) + page[0]; }
        int main(void) {
          if (stoplog_guard_arm("held", 4, 2, 500) != 0) return 99;
          \(row.act)
          return 98;
        }
        """.utf8
      )
    )
    let built = try scratch.bash(
      "clang -w -I\(sources)/include main.c \(sources)/guard.c -o main 2>&1 || true"
    )
    #expect(built == "")
    let result = try Subprocess(scratch.path + "/main", []).run(milliseconds: 20_000)
    #expect(result.text == row.output)
    #expect(result.status == row.status)
  }
}

extension String {
  fileprivate func replacingLast(_ suffix: String, _ replacement: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + replacement : self
  }
}
