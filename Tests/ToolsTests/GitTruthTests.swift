import Foundation
import Testing

@testable import Tools

/// What git really throws away is claimed: each command runs in a repository of its own.
@Suite struct GitTruthTests {
  /// What a repository holds that can be lost.
  private enum Loss: String, CaseIterable {
    case changes, staged, untracked, ignored, branch, stash, forgotten

    /// What a claim has to begin with, one of them.
    var claims: [String] {
      switch self {
      case .changes, .staged:
        [
          "overwrite git changes", "delete git changes", "delete changed.c", "overwrite changed.c",
          "delete ./**",
        ]
      case .untracked: ["delete git untracked", "delete git ignored", "overwrite untracked.c"]
      case .ignored: ["delete git ignored"]
      case .branch:
        ["delete git branches", "delete git refs", "overwrite git refs", "overwrite git history"]
      // Stashes are kept in a reflog.
      case .stash: ["delete git refs", "delete git history"]
      case .forgotten: ["delete git history", "overwrite git history"]
      }
    }
  }

  static let commands = [
    "git status", "git add -A", "git commit -am x", "git commit --amend -m x", "git reset",
    "git reset --soft HEAD~1", "git reset --hard", "git reset --hard HEAD~1", "git reset --merge",
    "git reset --keep HEAD", "git checkout changed.c", "git checkout -- changed.c",
    "git checkout .", "git checkout -f", "git checkout -f topic", "git checkout topic",
    "git checkout topic changed.c", "git checkout HEAD -- .", "git checkout staged",
    "git checkout -m topic", "git switch topic", "git switch -f topic",
    "git switch --discard-changes topic", "git switch -m topic", "git switch -C topic",
    "git restore changed.c", "git restore .", "git restore --staged .", "git restore -SW .",
    "git restore -s topic .", "git restore --staged staged.c", "git clean -fd", "git clean -fdx",
    "git clean -fdX", "git clean -nfdx", "git clean -f untracked.c", "git stash",
    "git stash -u", "git stash -a", "git stash drop", "git stash clear", "git stash pop",
    "git stash apply", "git stash list", "git branch -D topic", "git branch -d topic",
    "git branch -f topic HEAD", "git branch -M topic renamed", "git branch -m topic renamed",
    "git update-ref -d refs/heads/topic", "git update-ref refs/heads/topic HEAD",
    "git rm -f changed.c", "git rm --cached changed.c", "git rm -rf .", "git rm changed.c",
    "git mv -f untracked.c changed.c", "git mv -f clean.c changed.c",
    "git checkout-index -f changed.c", "git read-tree --reset -u HEAD", "git read-tree HEAD",
    "git reflog expire --expire=now --all", "git gc --prune=now", "git gc", "git prune",
    "git merge topic", "git rebase topic", "git pull", "git fetch", "git tag x",
    "git sparse-checkout set clean.c", "git apply --check /dev/null", "git diff --output=out.txt",
  ]

  @Test func everyLossIsClaimed() {
    let template = Repository()
    defer { template.remove() }
    template.fill()
    #expect(template.losses().isEmpty, "the repository is incomplete from the start")
    for command in Self.commands {
      let repository = Repository()
      defer { repository.remove() }
      template.run("cp -a . \(repository.folder.path)")
      repository.run(command)
      let claimed = claims(of: command)
      for loss in repository.losses() {
        #expect(
          claimed.contains { claim in loss.claims.contains { claim.hasPrefix($0) } },
          "'\(command)' loses \(loss), and claims only \(claimed)"
        )
      }
    }
  }

  /// A repository with something of each sort that can be lost.
  private struct Repository {
    let folder: URL

    init() {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func fill() {
      run(
        """
        git init -q --template= -b main && git config user.name n && git config user.email e@e
        git config gc.auto 0 && echo '*.log' > .gitignore
        for f in changed staged clean; do echo first > $f.c; done
        git add -A && git commit -qm first
        git checkout -qb topic && echo topic > topic.c && git add -A && git commit -qm topic
        git checkout -q main && echo second >> clean.c && git commit -qam second
        echo forgotten > forgotten.c && git add -A && git commit -qm forgotten
        git rev-parse HEAD > .git/forgotten && git rev-parse topic > .git/topic
        git reset -q --hard HEAD~1
        echo stashed >> clean.c && git stash -q && git rev-parse stash@{0} > .git/stashed
        echo unstaged-work >> changed.c && echo staged-work >> staged.c && git add staged.c
        echo untracked-work > untracked.c && echo ignored-work > ignored.log
        """
      )
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Runs a script; returns what it prints.
    @discardableResult
    func run(_ script: String) -> String {
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script]
      process.currentDirectoryURL = folder
      process.environment = [
        "PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_EDITOR": "true",
      ]
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return "" }
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }

    /// What can no longer be found in the files, in the index, nor under a name.
    func losses() -> [Loss] {
      let kept = run(
        """
        found() {
          grep -qs "$2" *.c *.log && echo $1 && return
          git grep -q --cached "$2" && echo $1 && return
          for c in $(git rev-list --all) $(git rev-list -g refs/stash); do
            git grep -q "$2" $c && echo $1 && return
            git grep -q "$2" $c^3 && echo $1 && return
          done
        }
        found changes unstaged-work; found staged staged-work
        found untracked untracked-work; found ignored ignored-work
        git branch -a --contains $(cat .git/topic) | grep -q . && echo branch
        log=$(git log -g --all --format=%H)
        case "$log" in *$(cat .git/forgotten)*)
          git cat-file -e $(cat .git/forgotten) && echo forgotten;; esac
        git log -g --format=%H refs/stash | grep -q $(cat .git/stashed) && echo stash ||
          { grep -qs stashed clean.c && echo stash; }
        """
      )
      let names = Set(kept.split(separator: "\n").map(String.init))
      return Loss.allCases.filter { !names.contains($0.rawValue) }
    }
  }
}
