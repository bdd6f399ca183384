import Snapshots
import Testing

/// Loses work with real git in every usual way, restores, and asks git whether all is back.
@Suite struct GitSnapshotTests {
  /// A repository with branches, tags, a stash, staged and unstaged changes.
  private static let repository = """
    git init -q -b main .; git config user.name a; git config user.email a@example.org
    for i in 1 2 3; do echo $i > f$i; git add .; git commit -qm c$i; done
    git branch side; git checkout -q -b topic HEAD~1; echo t > t; git add t; git commit -qm topic
    git tag -a v1 -m one; git checkout -q main; echo stashed > f1; git stash -q
    echo again > f2; git stash -q; git gc -q; echo staged > f3; git add f3; echo unstaged >> f2
    git commit -q --allow-empty -m last; git branch loose
    """

  /// What git itself knows, without the objects that nothing names.
  private static let state = """
    git symbolic-ref HEAD; git for-each-ref; git stash list --format='%H %gs'
    git reflog --all --format='%H %gd %gs' | cat; git ls-files -s; git status --porcelain
    git config -l --local; git diff | sha256sum; git diff --cached | sha256sum
    git log --all --format='%H %T %s' | sort; git fsck --no-dangling --strict 2>&1; cat f1 f2 f3
    """

  struct Row: Sendable, CustomTestStringConvertible {
    let act: String
    var testDescription: String { act }
  }

  static let rows: [Row] = [
    "git reset -q --hard HEAD~2", "git checkout -qf side", "git branch -D loose topic",
    "git tag -d v1; git branch -D topic; git reflog expire --expire=now --all; "
      + "git gc -q --prune=now",
    "git stash drop -q", "git stash clear; git gc -q --prune=now",
    "git reset -q --hard; git stash pop -q",
    "git reflog expire --expire=now --all", "git commit -q --amend --allow-empty -m changed",
    "git checkout -q -- . ; git reset -q", "git stash -q; git rebase -q topic",
    "git stash -q; git filter-branch -f --msg-filter 'sed s/c/d/' -- --all >/dev/null 2>&1",
    "git update-ref -d HEAD", "git config --unset user.name; git config a.b c", "git rm -qrf .",
    "git checkout -q --orphan new; git rm -qrf .", "git merge -q topic -m merged 2>&1 || true",
    "git clean -qfdx; rm -rf .git/refs .git/logs .git/packed-refs", "rm -rf .git",
    "rm -rf .git/objects; git init -q .", "git worktree add -q ../other topic; git pack-refs --all",
  ].map(Row.init)

  @Test(arguments: rows)
  func lostWorkComesBack(_ row: Row) throws {
    let box = try Sandbox()
    try box.bash(Self.repository)
    let store = try box.store()
    let before = try box.bash(Self.state)
    let targets = try GitSnapshot.targets(gitDirectory: box.work + "/.git")
    let files = ["f1", "f2", "f3", "t"].map { SnapshotTarget("\(box.work)/\($0)", .rewritten) }
    let objects = try box.bash("git cat-file --batch-all-objects --batch-check")
    _ = try store.take(id: "g", targets: targets + files)
    try store.seal("g")
    try box.bash(row.act)
    #expect(try box.bash("(\(Self.state)) 2>&1 || true") != before)
    let receipt = try store.restore(id: "g")
    #expect(receipt.differences.isEmpty)
    #expect(receipt.provenByIdentity == 0)
    try box.bash(
      """
      rm -rf ../other; git worktree prune
      git for-each-ref --format='delete %(refname)' refs/original | git update-ref --stdin
      """
    )
    let after = try box.bash(Self.state)
    #expect(after.split(separator: "\n") == before.split(separator: "\n"))
    let now = try Set(
      box.bash("git cat-file --batch-all-objects --batch-check").split(separator: "\n")
    )
    #expect(now.isSuperset(of: objects.split(separator: "\n")))
  }

  /// What was made after the act is not thrown away.
  @Test func newerCommitsSurvive() throws {
    let box = try Sandbox()
    try box.bash(Self.repository)
    let store = try box.store()
    _ = try store.take(id: "g", targets: GitSnapshot.targets(gitDirectory: box.work + "/.git"))
    try box.bash("git reset -q --hard HEAD~1; git checkout -q -b newer; echo n > n; git add n")
    let newer = try box.bash("git commit -qm newer; git rev-parse HEAD")
    let receipt = try store.restore(id: "g")
    #expect(try box.bash("git symbolic-ref HEAD") == "refs/heads/main\n")
    #expect(try box.bash("git rev-parse newer") == newer)
    #expect(try box.bash("git cat-file -t newer") == "commit\n")
    #expect(receipt.replaced == "g.before")
  }

  @Test func submodulesAndLinkedWorkTreesAreFound() throws {
    let box = try Sandbox()
    try box.bash(
      """
      git init -q sub; git -C sub commit -q --allow-empty -m s; git init -q -b main top; cd top
      git -c protocol.file.allow=always submodule --quiet add ../sub deep/sub
      git commit -qm top; git worktree add -q ../tree -b other
      """
    )
    let common = box.work + "/top/.git"
    let expected = [
      SnapshotTarget(common, .rewritten), SnapshotTarget(common + "/objects", .removed),
      SnapshotTarget(common + "/modules/deep/sub/objects", .removed),
    ]
    for directory in [common, box.work + "/tree/.git"] {
      #expect(try GitSnapshot.targets(gitDirectory: directory).starts(with: expected))
    }
    let module = try GitSnapshot.targets(gitDirectory: box.work + "/top/deep/sub/.git")
    #expect(
      module.prefix(2) == [
        SnapshotTarget(common + "/modules/deep/sub", .rewritten),
        SnapshotTarget(common + "/modules/deep/sub/objects", .removed),
      ]
    )
  }

  @Test(arguments: ["/nonexistent", "/etc", "/etc/passwd", "/dev/null"])
  func otherPathsAreRefused(_ path: String) {
    #expect(throws: SnapshotError.self) { try GitSnapshot.targets(gitDirectory: path) }
  }
}
