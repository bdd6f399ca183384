import Effects
import Facts
import Testing

/// What a branch or a tag is, beside what git says of it.
@Suite struct RefFactsTests {
  static let rows: [(script: String, folder: String, name: String)] = [
    ("git branch x", "", "refs/heads/x"), ("git branch x", "", "refs/heads/y"),
    ("git branch x; git pack-refs --all", "", "refs/heads/x"),
    ("git branch x; git pack-refs --all", "", "refs/heads/xx"),
    ("git branch a/b/c", "", "refs/heads/a/b/c"), ("git branch a/b/c", "", "refs/heads/a/b"),
    ("git tag v1", "", "refs/tags/v1"),
    ("git tag -a v2 -m two; git pack-refs --all", "", "refs/tags/v2"),
    ("git branch x; git worktree add -q w", "w", "refs/heads/x"),
    ("git worktree add -q -b y w", "w", "refs/heads/y"),
    ("git worktree add -q -b y w", "", "refs/heads/y"),
    ("git branch x; mkdir deep", "deep", "refs/heads/x"),
    ("git branch x; git branch -q -D x", "", "refs/heads/x"),
    ("git branch ä", "", "refs/heads/ä"),
  ]

  @Test(arguments: rows.indices)
  func agreesWithGit(_ index: Int) throws {
    let row = Self.rows[index]
    let scratch = Scratch()
    let commit = "GIT_COMMITTER_DATE=2023-04-01T12:00:00Z git commit -q --allow-empty -m one"
    try scratch.bash("git init -q .; \(commit); \(row.script)")
    let folder = row.folder.isEmpty ? scratch.path : "\(scratch.path)/\(row.folder)"
    guard
      case .ref(let fact) = scratch.ask(.ref(folder, name: row.name, isDated: true))
    else {
      Issue.record("no answer for \(row)")
      return
    }
    let said = try scratch.bash("git rev-parse -q --verify '\(row.name)' || true")
    #expect(fact.commit == String(said.filter { !$0.isWhitespace }))
    #expect(fact.repository == scratch.path + "/.git")
    #expect(fact.made == (fact.commit.isEmpty ? nil : 1_680_350_400))
    #expect(FactFinder.commit(row.name, inRepository: fact.repository) ?? "" == fact.commit)
  }

  @Test func thereIsNoneWithoutARepository() throws {
    let scratch = Scratch()
    #expect(scratch.ask(.ref(scratch.path, name: "refs/heads/x", isDated: false)) == .none)
    try scratch.bash("git init -q .")
    #expect(scratch.ask(.ref(scratch.path, name: "refs/../HEAD", isDated: false)) == .none)
  }
}
