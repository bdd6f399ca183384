import Effects
import Linux
import Testing

@testable import Facts

@Suite struct GitFactsTests {
  static let build = """
    git init -q --bare origin.git; git init -q r; cd r
    mkdir -p src tr/x docs; for i in {1..70}; do echo $i > src/$i; done
    printf 'build/\\n*.log\\n' > .gitignore; echo t > tr/x/f; echo d > docs/d; echo e > $'docs/a\\nb'
    git add -A; git commit -qm one; git remote add origin ../origin.git; git push -q origin HEAD
    mkdir -p build/obj un/deep; seq 5 > build/a; echo o > build/obj/o; echo l > x.log; echo u > un/deep/u
    echo more >> src/1; echo staged > src/2; git add src/2; rm src/3; echo n > src/new
    git init -q inner; echo i > inner/i
    """

  /// A path in the repository, and what git knows of it, not counting inner repositories.
  struct Row: Sendable, CustomTestStringConvertible {
    var path: String
    var tracked = 0
    var changed = 0
    var untracked = 0
    var ignored = 0
    var testDescription: String { path }
  }

  static let rows: [Row] = [
    Row(path: "src", tracked: 70, changed: 3, untracked: 1),
    Row(path: "src/1", tracked: 1, changed: 1),
    Row(path: "src/2", tracked: 1, changed: 1),
    Row(path: "src/3", tracked: 1, changed: 1),
    Row(path: "src/4", tracked: 1),
    Row(path: "src/new", untracked: 1),
    Row(path: "src/none"),
    Row(path: "docs", tracked: 2),
    Row(path: "tr/x/f", tracked: 1),
    Row(path: "build", ignored: 2),
    Row(path: "build/obj", ignored: 1),
    Row(path: "build/obj/o", ignored: 1),
    Row(path: "un", untracked: 1),
    Row(path: "x.log", ignored: 1),
    Row(path: "to-src", untracked: 1),
    Row(path: "to-src/1", tracked: 1, changed: 1),
  ]

  private static func scratch() throws -> Scratch {
    let scratch = Scratch()
    try scratch.bash(build)
    return scratch
  }

  @Test func knowsEveryPathInOneRoundAndOneByOne() throws {
    let scratch = try Self.scratch()
    try scratch.bash("ln -s src to-src", in: "r")
    let root = scratch.path + "/r"
    let questions = Self.rows.map { Question.git("\(root)/\($0.path)") }
    var together = scratch.finder()
    var oneByOne = scratch.finder()
    let budget = Budget(milliseconds: 60_000)
    let table = together.answers(to: questions, within: budget)
    for (row, question) in zip(Self.rows, questions) {
      let expected = Answer.git(
        GitFact(
          root: root,
          tracked: row.tracked,
          changed: row.changed,
          untracked: row.untracked,
          ignored: row.ignored,
          isPushed: true
        )
      )
      #expect(table[question] == expected, "\(row.path)")
      #expect(oneByOne.answer(question, within: budget) == expected, "\(row.path)")
    }
  }

  @Test func addsUpForTheWholeRepository() throws {
    let scratch = try Self.scratch()
    let inner = try scratch.bash("find inner -type f | wc -l", in: "r")
    guard case .git(let fact) = scratch.ask(.git(scratch.path + "/r")),
      let count = Int(inner.filter(\.isNumber))
    else {
      Issue.record("no fact")
      return
    }
    #expect(fact.tracked == 74 && fact.changed == 3 && fact.ignored == 3)
    #expect(fact.untracked == 2 + count)
  }

  @Test func whatNoWorkTreeHoldsIsNone() throws {
    let scratch = try Self.scratch()
    let paths = ["", "/origin.git", "/origin.git/HEAD", "/r/.git", "/r/.git/config"]
    for path in paths { #expect(scratch.ask(.git(scratch.path + path)) == .none, "\(path)") }
  }

  @Test func asksForChangesAndForWhatCleanRemoves() throws {
    let scratch = try Self.scratch()
    let root = scratch.path + "/r"
    func list(_ names: [String]) -> Answer { .paths(names.map { root + "/" + $0 }) }
    #expect(scratch.ask(.changes(root)) == list(["src/1", "src/2", "src/3"]))
    #expect(scratch.ask(.changes(root + "/docs")) == .paths([]))
    let plain = scratch.ask(.untracked(root, ignoredToo: false))
    #expect(plain == list(["inner", "src/new", "un/deep/u"]))
    let all = scratch.ask(.untracked(root, ignoredToo: true))
    #expect(all == list(["build", "inner", "src/new", "un/deep/u", "x.log"]))
    let inBuild = scratch.ask(.untracked(root + "/build/obj", ignoredToo: true))
    #expect(inBuild == list(["build/obj"]))
    #expect(scratch.ask(.changes(scratch.path)) == .none)
    let elsewhere = scratch.ask(.changes(root), environment: ["GIT_DIR": "/x"])
    #expect(elsewhere.isUnknown)
  }

  @Test func innerRepositoriesAreNeverClean() throws {
    let scratch = try Self.scratch()
    try scratch.bash(
      """
      (cd tr/x; git init -q); mkdir -p build/dep; (cd build/dep; git init -q; echo q > q)
      git -c protocol.file.allow=always submodule --quiet add ../origin.git sub
      git commit -qm sub; git push -q origin HEAD; git clone -q ../origin.git docs/clone
      """,
      in: "r"
    )
    for path in ["tr", "tr/x", "build", "sub", "docs"] {
      let files = try scratch.bash(
        "find \(path) -type f '(' -path '*/.git*' -o -path 'docs/clone/*' ')' -printf x | wc -c",
        in: "r"
      )
      guard case .git(let fact) = scratch.ask(.git("\(scratch.path)/r/\(path)")) else {
        Issue.record("no fact of \(path)")
        continue
      }
      let isOwn = fact.root.hasSuffix(path)
      #expect(isOwn || fact.untracked >= Int(files.filter(\.isNumber)) ?? 1, "\(path) \(fact)")
    }
    guard case .git(let inner) = scratch.ask(.git(scratch.path + "/r/sub/docs/d")) else {
      Issue.record("no fact")
      return
    }
    #expect(inner.root == scratch.path + "/r/sub" && inner.tracked == 1)
  }

  /// Scripts after which a changed file must still be seen as changed.
  static let tricks = [
    "git update-index --assume-unchanged src/5; echo x >> src/5",
    "git update-index --skip-worktree src/5; echo x >> src/5",
    "git config core.ignoreStat true; echo x >> src/5",
    "git config core.checkStat minimal; git config core.trustctime false; sleep 1.1\n"
      + "git update-index -q --refresh; touch -r src/5 t; echo 6 > src/5; touch -r t src/5; rm t",
    "mkdir ../other; cp -r src ../other; git config core.worktree ../../other; echo x >> src/5",
    "git config status.showUntrackedFiles no; git config status.relativePaths true; echo x >> src/5",
    "git config core.quotePath true; git config color.ui always; echo x >> src/5",
  ]

  @Test(arguments: tricks)
  func aChangeCannotBeHidden(_ script: String) throws {
    let scratch = try Self.scratch()
    try scratch.bash(script, in: "r")
    guard case .git(let fact) = scratch.ask(.git(scratch.path + "/r/src/5")) else {
      Issue.record("no fact")
      return
    }
    #expect(fact.tracked == 1 && fact.changed == 1)
  }

  /// Settings by which a repository could have a program run.
  static let programs = [
    "git config core.fsmonitor \"$PWD/../evil\"",
    "git config filter.f.clean \"$PWD/../evil\"; echo '* filter=f' > .gitattributes; touch src/*",
    "git config filter.f.process \"$PWD/../evil\"; echo '* filter=f' > .gitattributes; touch src/*",
    "git config core.hooksPath \"$PWD/..\"; cp ../evil ../post-index-change; touch src/*",
    "git config core.sshCommand \"$PWD/../evil\"; git config extensions.partialClone origin\n"
      + "git config core.repositoryFormatVersion 1; git remote set-url origin ssh://h/x\n"
      + "rm -f .git/objects/$(git rev-parse HEAD:src | sed 's|..|&/|')",
  ]

  @Test(arguments: programs)
  func runsNothingThatARepositoryNames(_ script: String) throws {
    let scratch = try Self.scratch()
    let evil = "#!/bin/sh\\ntouch '\(scratch.path)/ran'\\ncat\\n"
    try scratch.bash("printf \"\(evil)\" > ../evil; chmod +x ../evil\n" + script, in: "r")
    let before = try scratch.bash("find r/.git -type f -exec sha256sum {} + | sort")
    _ = scratch.ask(.git(scratch.path + "/r"))
    _ = scratch.ask(.untracked(scratch.path + "/r", ignoredToo: true))
    _ = scratch.ask(.gitConfig(scratch.path + "/r", key: "core.fsmonitor"))
    #expect(try FileStatus(of: scratch.path + "/ran") == nil)
    #expect(try scratch.bash("find r/.git -type f -exec sha256sum {} + | sort") == before)
  }

  /// Scripts after which nothing can be said.
  static let broken = [
    "rm -rf .git; mkdir .git", "rm -rf .git; echo x > .git", "echo x > .git/index",
    "echo '[x' >> .git/config", "rm -rf .git; ln -s .git .git", "rm -rf .git; mkfifo .git",
  ]

  @Test(arguments: broken)
  func aBrokenRepositoryIsUnknown(_ script: String) throws {
    let scratch = try Self.scratch()
    try scratch.bash(script, in: "r")
    #expect(scratch.ask(.git(scratch.path + "/r/src")).isUnknown)
  }

  @Test func anUnbornOrUnpushedCommitIsNotPushed() throws {
    let scratch = try Self.scratch()
    try scratch.bash("git init -q new; echo a > new/a; git -C new add a; git -C r commit -qm two")
    for name in ["new", "r"] {
      guard case .git(let fact) = scratch.ask(.git("\(scratch.path)/\(name)")) else {
        Issue.record("no fact of \(name)")
        continue
      }
      #expect(!fact.isPushed)
    }
  }

  @Test func aSlowGitIsUnknownInTime() throws {
    let scratch = try Self.scratch()
    try scratch.bash("mkdir bin; printf '#!/bin/sh\\nsleep 60\\n' > bin/git; chmod +x bin/git")
    var facts = GitFacts(
      folders: [scratch.path + "/bin"],
      home: scratch.path,
      environment: [:],
      limits: Limits(git: 200)
    )
    let start = Clock.monotonic
    for _ in 1...5 {
      #expect(throws: Unknown.self) {
        try facts.fact(scratch.path + "/r/src", budget: Budget(milliseconds: 60_000))
      }
    }
    // One wait serves all five; far from what five sleeps would take.
    #expect(Clock.monotonic - start < 30_000_000_000)
  }

  @Test func readsConfiguration() throws {
    let scratch = try Self.scratch()
    try scratch.bash(
      """
      git config alias.Nuke '!rm -rf ..'; git config branch.Main.remote one; git config --add x.y 1
      git config --add x.y 2; printf '[flag]\\n  on\\n' >> .git/config
      git config --file ../.gitconfig alias.g global; git config --file ../other alias.g other
      """,
      in: "r"
    )
    let folder = scratch.path + "/r/src"
    let rows: [(key: String, value: Answer)] = [
      ("alias.nuke", .text("!rm -rf ..")), ("Alias.NUKE", .text("!rm -rf ..")),
      ("branch.Main.remote", .text("one")), ("branch.main.remote", .none), ("x.y", .text("2")),
      ("flag.on", .text("true")), ("alias.g", .text("global")), ("no.such", .none),
      ("nodot", .none), ("core.hookspath", .none),
    ]
    for row in rows {
      #expect(scratch.ask(.gitConfig(folder, key: row.key)) == row.value, "\(row.key)")
    }
    let environment = ["GIT_CONFIG_GLOBAL": scratch.path + "/other"]
    let key = Question.gitConfig(folder, key: "alias.g")
    #expect(scratch.ask(key, environment: environment) == .text("other"))
    #expect(scratch.ask(.gitConfig(scratch.path, key: "alias.g")) == .text("global"))
  }
}
