import Analysis
import Effects
import Testing

/// What task runners' files lead to, in a world that holds nothing but those files.
@Suite struct TaskRunnerTests {
  /// Answers a question in a world of some text files below `/p`.
  private func answer(_ question: Question, _ files: [String: String]) -> Answer {
    switch question {
    case .text(let path): files[path].map { .text($0) } ?? Answer.none
    case .glob, .find, .untracked, .changes: .paths([])
    case .databases: .databases([])
    case .credentials: .credentials([])
    default: .unknown("not a part of this world")
    }
  }

  private func effects(_ command: String, _ files: [String: String]) -> [Effect] {
    let request = Request(
      .shell(command),
      directory: "/p",
      environment: ["HOME": "/home/u", "PATH": "/usr/bin:/bin"]
    )
    let surroundings = Surroundings(project: "/p", homes: ["/home/u"])
    var facts = FactTable()
    var found = Analyzer.analyze(request, in: surroundings, facts: facts)
    for _ in 0..<12 where !found.questions.isEmpty {
      for question in found.questions { facts[question] = answer(question, files) }
      found = Analyzer.analyze(request, in: surroundings, facts: facts)
    }
    return found.effects
  }

  @Test(arguments: TaskRow.all)
  func effectsAreFound(_ row: TaskRow) {
    let found = effects(row.command, row.files).filter { $0.action != .execute }
    #expect(found.map(\.description) == row.effects)
  }

  @Test func hostileFilesAreBounded() {
    let bomb =
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
      + (0..<30).map {
        "b\($0): &b\($0) [*\($0 == 0 ? "a" : "b\($0 - 1)"),*\($0 == 0 ? "a" : "b\($0 - 1)")]\n"
      }
      .joined() + "tasks: {default: rm x}\n"
    let files: [(String, String, String)] = [
      ("task", "/p/Taskfile.yml", bomb),
      ("task", "/p/Taskfile.yml", "tasks: " + String(repeating: "[", count: 10_000)),
      ("just", "/p/justfile", "a: b\nb: a\n" + String(repeating: "x := (", count: 9_000)),
      ("just", "/p/justfile", "x := x + x\nall:\n  rm {{x}}\n"),
      ("just", "/p/justfile", (0..<900).map { "r\($0): r\($0 + 1)\n  rm \($0)\n" }.joined()),
      ("poe a", "/p/pyproject.toml", "a = " + String(repeating: "[", count: 50_000)),
      (
        "poe a", "/p/pyproject.toml",
        "[tool.poe.tasks]\n" + (0..<9_000).map { "t\($0) = 'rm'\n" }.joined()
      ),
      ("make", "/p/Makefile", "all:\n\t$(MAKE)\n"),
      ("make", "/p/Makefile", "include Makefile\nall: all\n\tmake all\n"),
      (
        "npm run a", "/p/package.json",
        #"{"scripts":{"a":"npm run b; npm run b","b":"npm run a; make"}}"#
      ),
      ("foreman start", "/p/Procfile", "web: foreman start\nx: foreman start; foreman start\n"),
    ]
    for (command, path, text) in files {
      let found = effects(command, [path: text])
      #expect(!found.isEmpty && found.count <= 300, "\(command) \(text.prefix(40))")
    }
  }

  /// A program that nothing describes is the project's own business inside its own scripts, but
  /// not where its words name a removal.
  @Test func unknownsInsideAreOwnCode() {
    let files = ["/p/Makefile": "a:\n\town-tool build\nb:\n\town-tool destroy --all\n"]
    #expect(!effects("make a", files).contains { $0.action == .unknown })
    #expect(effects("make b", files).contains { $0.action == .unknown })
    #expect(effects("own-tool build", files).contains { $0.action == .unknown })
  }
}
