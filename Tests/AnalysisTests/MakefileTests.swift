import Foundation
import TestSupport
import Testing

@testable import Analysis

/// What make's rules lead to, by table and by the real make.
@Suite struct MakefileTests {
  private func plan(_ row: MakeRow) -> [String] {
    var file = Makefile(directory: "/p", environment: ["PATH": "/usr/bin:/bin"])
    for word in row.words where word.contains("=") {
      _ = file.assign(Array(word.utf8)[...], origin: .commandLine)
    }
    file.read(row.text)
    let goals = row.words.filter { !$0.contains("=") }
    let commands = file.plan(goals.isEmpty ? file.defaultGoals : goals).commands
    return commands.flatMap { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
      .map(String.init)
  }

  @Test(arguments: MakeRow.all)
  func recipesAreFound(_ row: MakeRow) {
    #expect(!row.commands.isEmpty)
    #expect(plan(row) == row.commands)
  }

  /// The real make prints the same lines, with everything new.
  @Test(arguments: MakeRow.all.filter(\.isCompared))
  func makeAgrees(_ row: MakeRow) throws {
    let folder = TemporaryFolder()
    for file in row.files + ["Makefile"] {
      let url = URL(filePath: folder.path).appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try (file == "Makefile" ? row.text : "").write(to: url, atomically: false, encoding: .utf8)
    }
    let make = Process()
    make.executableURL = URL(filePath: "/usr/bin/make")
    make.arguments = ["-n"] + row.words
    make.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    make.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    make.standardOutput = output
    try make.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    make.waitUntilExit()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.map(String.init) == row.commands)
  }

  @Test func hostileTextIsBounded() {
    let texts = [
      String(repeating: "$(", count: 10_000),
      "A = $(A)\nall:\n\techo $(A)\n",
      "A = $(B)$(B)\nB = $(C)$(C)\nC = $(D)$(D)\nD = $(E)$(E)\nE = $(F)$(F)\nF = xxxxxxxxxx\n"
        + (0..<30).map { "V\($0) = $(V\($0 + 1))$(V\($0 + 1))\n" }.joined()
        + "all:\n\techo $(V0)\n",
      "define x\n$(eval $(x))\nendef\n$(eval $(x))\nall:\n\techo\n",
      (0..<3_000).map { "t\($0): t\($0 + 1)\n\techo \($0)\n" }.joined(),
      "all: " + (0..<5_000).map { "t\($0) " }.joined() + "\n%: %x\n\techo $@\n",
      String(repeating: "ifdef A\n", count: 5_000) + "all:\n\trm x\n",
      "all:\n\techo \\", "define", "endef\nelse\nendif\n", ":::\n=\n: =\n$:\n\trm\n",
      "a:b:c:d\n\tx\n",
    ]
    for text in texts {
      var file = Makefile(directory: "/p", environment: ["A": "b"])
      file.read(text)
      let plan = file.plan(file.defaultGoals)
      #expect(plan.commands.count <= Makefile.commandLimit, "\(text.prefix(40))")
      #expect(file.work <= Makefile.workLimit + 1_000, "\(text.prefix(40))")
    }
  }

  @Test func whatIsCutOffIsSaid() {
    var file = Makefile(directory: "/p", environment: ["A": "b"])
    file.read((0..<3_000).map { "t\($0): t\($0 + 1)\n\techo \($0)\n" }.joined())
    _ = file.plan(["t0"])
    #expect(file.unread != nil)
    var loop = Makefile(directory: "/p", environment: ["A": "b"])
    loop.read("A = $(A)x\nall:\n\techo $(A)\n")
    #expect(loop.plan(["all"]).commands.map(\.text).first?.contains("__unread__") == true)
    #expect(loop.unread != nil)
  }
}
