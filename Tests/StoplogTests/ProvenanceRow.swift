import Policy
import Testing

/// A history, a command, and what has to be said of it.
struct ProvenanceRow: Sendable, CustomTestStringConvertible {
  var history: [ProvenanceStep]
  var command: String
  var verdict: Verdict
  var says: [String]
  var testDescription: String { "\(history) → \(command)" }

  init(
    _ history: [ProvenanceStep],
    _ command: String,
    _ verdict: Verdict,
    says: [String] = []
  ) {
    self.history = history
    self.command = command
    self.verdict = verdict
    self.says = says
  }
}

extension ProvenanceRow {
  private static let commit =
    "git config user.email a@b; git config user.name a; git commit -q --allow-empty -m one"
  private static let old =
    "\(commit); GIT_COMMITTER_DATE=2023-04-01T12:00:00Z "
    + "git commit -q --allow-empty -m two; git branch old; git tag v1; git reset -q --hard HEAD~1"

  /// Stashes of a repository with changes in its files.
  static let stashes: [Self] = [
    Self([.outside(changed), .did("git stash -q")], "git stash drop", .allow),
    Self([.outside(changed), .did("git stash push -q -m mine")], "git stash drop -q 0", .allow),
    Self([.outside(changed), .did("git stash -q -u")], "git stash clear", .allow),
    Self(
      [.outside("\(changed); GIT_COMMITTER_DATE=2023-04-01T12:00:00Z git stash push -q -m theirs")],
      "git stash drop",
      .hold,
      says: [
        "1 stash not made by this session",
        "1 not made by this session (stash@{0} 'On main: theirs'; of 2023-04-01)",
      ]
    ),
    Self(
      [.outside("\(changed); git stash -q; \(again)"), .did("git stash push -q -m mine")],
      "git stash clear",
      .hold,
      says: ["1 made by this session (stash@{0} 'On main: mine')", "1 not made by this session"]
    ),
    Self(
      [.outside("\(changed); git stash -q; \(again)"), .did("git stash -q")],
      "git stash drop",
      .allow
    ),
    Self(
      [.outside("\(changed); git stash -q; \(again)"), .did("git stash -q")],
      "git stash drop stash@{1}",
      .hold
    ),
    // By the object's id, not by its place.
    Self(
      [.outside(changed), .did("git stash -q"), .outside("\(again); git stash -q")],
      "git stash drop",
      .hold
    ),
    Self(
      [.outside(changed), .did("git stash -q"), .outside("\(again); git stash -q")],
      "git stash drop 1",
      .allow
    ),
    Self([.outside(changed), .other("git stash -q")], "git stash drop", .hold),
    // Two at once: which of them this session put there isn't known.
    Self(
      [
        .outside(changed),
        .played("git stash -q", "git stash -q; \(again); git stash -q", 0),
      ],
      "git stash drop",
      .hold
    ),
    // Nothing was put on the stack.
    Self(
      [.outside("\(changed); git stash -q"), .did("git stash -q")],
      "git stash drop",
      .hold
    ),
    Self(
      [.outside(changed), .did("git stash -q")],
      "git stash drop; git stash drop",
      .hold
    ),
    Self([.outside(commit)], "git stash drop", .allow),
    Self([.outside("\(changed); git stash -q")], "git stash drop $N", .hold),
    Self([.outside("\(changed); git stash -q")], "git stash pop", .allow),
  ]
  private static let changed =
    "git checkout -q -b main; \(commit); echo one > a; git add a; git commit -q -m a; echo two > a"
  private static let again = "echo three > a"

  /// Real git in a real repository.
  static let git: [Self] = [
    Self([.outside(commit), .did("git branch x")], "git branch -D x", .allow),
    Self(
      [.outside(commit), .did("git switch -q -c x"), .did("git switch -q -")],
      "git branch -D x",
      .allow
    ),
    Self(
      [.outside(commit), .did("git checkout -q -b x; git checkout -q -")],
      "git branch -D x",
      .allow
    ),
    Self([.outside(commit), .did("git worktree add -q -b x ../w")], "git branch -D x", .allow),
    Self(
      [.outside(commit), .did("git worktree add -q -b x ../w")],
      "git worktree remove --force ../w",
      .allow
    ),
    Self(
      [.outside(old)],
      "git branch -D old",
      .hold,
      says: [
        "'old' was not made by this session; its last commit is of 2023-04-01",
        "1 not made by this session (old; of 2023-04-01)",
      ]
    ),
    Self([.outside(commit), .other("git branch x")], "git branch -D x", .hold),
    Self([.outside(old), .did("git branch old")], "git branch -D old", .hold),
    Self([.outside(old), .did("git branch old; true")], "git branch -D old", .hold),
    Self([.outside(old), .did("git branch -m old mine")], "git branch -D mine", .hold),
    Self([.outside(old), .did("git branch -c old mine")], "git branch -D mine", .hold),
    Self(
      [.outside(commit), .did("git branch x"), .did("git branch -d x"), .outside("git branch x")],
      "git branch -D x",
      .hold
    ),
    Self(
      [
        .outside(commit), .did("git switch -q -c x"), .did("git commit -q --allow-empty -m y"),
        .did("git switch -q -"), .did("git branch -d x"),
      ],
      "git branch -D x",
      .hold,
      says: ["1 made by this session (x)"]
    ),
    Self([.outside(old), .did("git tag old")], "git branch -D old", .hold),
    Self(
      [.outside(commit), .did("git branch x"), .outside("git pack-refs --all")],
      "git branch -D x",
      .allow
    ),
    Self(
      [.outside(old), .did("git branch x")],
      "git branch -D x old",
      .hold,
      says: ["1 made by this session (x)", "1 not made by this session (old; of 2023-04-01)"]
    ),
  ]

  /// Files, real.
  static let files: [Self] = [
    Self([.did("mkdir ../mine && echo a > ../mine/a")], "rm -rf ../mine", .allow),
    Self(
      [.outside("touch -d 2022-02-03T12:00:00Z ../other/a")],
      "rm -rf ../other",
      .hold,
      says: ["1 not made by this session", "other; of 2022-02-03)"]
    ),
    Self(
      [
        .outside(
          "touch -d 2022-02-03T12:00:00Z ../other/a; touch -d 2024-05-06T12:00:00Z ../other/b"
        ), .did("mkdir ../mine && echo a > ../mine/a"),
      ],
      "rm -rf ../mine ../other",
      .hold,
      says: [
        "1 made by this session", "1 not made by this session",
        "the oldest of 2022-02-03, the newest of 2024-05-06",
      ]
    ),
    Self(
      [
        .did("mkdir ../mine"), .did("rm -r ../mine"), .outside("mkdir ../mine; echo a > ../mine/a"),
      ],
      "rm -rf ../mine",
      .hold
    ),
    // What failed is still there; a more drastic way after it is held for another reason.
    Self(
      [.did("mkdir ../mine; echo a > ../mine/a"), .did("rmdir ../mine")],
      "rm -rf ../mine",
      .hold,
      says: ["1 made by this session", "[session.escalation]"]
    ),
    Self(
      [.played("mkdir ../mine", "mkdir ../mine; echo a > ../mine/a", 1)],
      "rm -rf ../mine",
      .allow
    ),
    Self([.other("mkdir ../mine; echo a > ../mine/a")], "rm -rf ../mine", .hold),
    Self(
      [.outside("mkdir ../mine; echo a > ../mine/a"), .told("mkdir ../mine", nil)],
      "rm -rf ../mine",
      .hold
    ),
  ]

  private static let run = "docker run -d --name db postgres:16"

  /// Containers; only what was told of the end is known.
  static let containers: [Self] = [
    Self([.told(run, 0)], "docker rm -f db", .allow),
    Self([.told("cd /tmp && \(run)", 0)], "docker rm -f db", .allow),
    Self([.told("docker container create --name=db x", 0)], "docker container rm db", .allow),
    Self(
      [.told(run, 125)],
      "docker rm -f db",
      .hold,
      says: ["1 not made by this session (db; age not known)"]
    ),
    Self([.told(run, nil)], "docker rm -f db", .hold),
    Self([.other(run)], "docker rm -f db", .hold),
    Self([.told("\(run) || true", 0)], "docker rm -f db", .hold),
    Self([.told("\(run); docker ps", 0)], "docker rm -f db", .hold),
    Self([.told("\(run) | cat", 0)], "docker rm -f db", .hold),
    Self([.told("\(run) &", 0)], "docker rm -f db", .hold),
    Self([.told("if \(run); then :; fi", 0)], "docker rm -f db", .hold),
    Self([.told("! \(run)", 0)], "docker rm -f db", .hold),
    Self([.told("echo $(\(run))", 0)], "docker rm -f db", .hold),
    Self([.told("trap 'exit 0' EXIT; \(run)", 0)], "docker rm -f db", .hold),
    Self([.told("bash -c '\(run); true'", 0)], "docker rm -f db", .hold),
    Self([.told("f() { \(run); true; }; f", 0)], "docker rm -f db", .hold),
    Self([.told("docker run --rm --name db x", 0)], "docker rm -f db", .hold),
    Self([.told("docker run -d postgres", 0)], "docker rm -f postgres", .hold),
    Self([.told("N=db; docker run -d --name $N x", 0)], "docker rm -f db", .allow),
    Self([.told("docker run -d --name $(cat n) x", 0)], "docker rm -f $(cat n)", .hold),
    Self([.told(run, 0)], "DOCKER_HOST=tcp://build:2375 docker rm -f db", .hold),
    Self([.told(run, 0)], "docker -H tcp://build:2375 rm -f db", .hold),
    Self([.told(run, 0)], "docker --context prod rm -f db", .hold),
    Self([.told(run, 0)], "docker context use prod && docker rm -f db", .hold),
    Self(
      [
        .told(run, 0),
        .outside("mkdir ~/.docker; echo '{\"currentContext\": \"prod\"}' > ~/.docker/config.json"),
      ],
      "docker rm -f db",
      .hold
    ),
    Self([.told(run, 0)], "podman rm -f db", .hold),
    Self([.told(run, 0), .told("docker rm -f db", nil)], "docker rm -f db", .hold),
    Self(
      [.told(run, 0), .told("docker rename db a", 0), .told("docker rename web db", 0)],
      "docker rm -f db",
      .hold
    ),
    Self([.told(run, 0)], "docker rename db a; docker rename web db; docker rm -f db", .hold),
    Self(
      [.told(run, 0)],
      "docker rm -f db web",
      .hold,
      says: ["1 made by this session (db)", "1 not made by this session (web; age not known)"]
    ),
    Self([.told(run, 0)], "docker volume rm db", .hold),
    Self(
      [.told(run, 0)],
      "docker rm -f $(docker ps -aq)",
      .hold,
      says: ["1 of which it isn't known"]
    ),
    Self([.told("docker volume create data", 0)], "docker volume rm data", .hold),
    Self([.told("podman volume create data", 0)], "podman volume rm data", .allow),
  ]
}
