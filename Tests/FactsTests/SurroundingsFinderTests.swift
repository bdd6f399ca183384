import Effects
import Testing

@testable import Facts

@Suite struct SurroundingsFinderTests {
  static let build = """
    mkdir -p home/code/app/src home/plain out/repo/a/b out/wt out/rules/x; mkdir home/.git
    mkdir home/code/app/.git out/repo/.git; echo gitdir: x > out/wt/.git; touch out/rules/stoplog.yaml
    mkdir -p out/repo/a/nested/.git; ln -s out/repo/a link; ln -s home other-home; mkdir tmp
    """

  /// A folder of the fixture, and the project that it belongs to; empty for none.
  static let projects: [(folder: String, project: String)] = [
    ("home/code/app/src", "home/code/app"), ("home/plain", ""), ("home", ""), ("out", ""),
    ("out/repo", "out/repo"), ("out/repo/a/b", "out/repo"), ("out/wt", "out/wt"),
    ("out/rules/x", "out/rules"), ("link/b", "out/repo"),
    ("out/repo/a/nested", "out/repo/a/nested"),
    ("out/repo/gone/deep", "out/repo"), ("out/rules/.", "out/rules"),
    ("out/rules/x/../", "out/rules"), ("out//rules/./x", "out/rules"),
  ]

  @Test(arguments: projects)
  func findsTheProject(_ row: (folder: String, project: String)) throws {
    let scratch = Scratch()
    // A mark above the homes must not make everything one project.
    try scratch.bash(Self.build + "\nmkdir .git")
    let found = SurroundingsFinder.find(
      directory: scratch.path + "/" + row.folder,
      environment: ["HOME": scratch.path + "/other-home/"]
    )
    #expect(found.project == (row.project.isEmpty ? "" : scratch.path + "/" + row.project))
    #expect(found.homes.contains(scratch.path + "/home"))
    #expect(found.homes.contains(scratch.path + "/other-home"))
  }

  /// A home as given, and whether it counts.
  static let homes: [(given: String?, expected: [String])] = [
    (nil, ["/usr/share"]), ("relative", ["/usr/share"]), ("", ["/usr/share"]),
    ("/", ["/usr/share"]), ("/usr/share", ["/usr/share"]), ("/opt/x/", ["/usr/share", "/opt/x"]),
  ]

  @Test(arguments: homes)
  func addsTheSessionsHome(_ row: (given: String?, expected: [String])) {
    #expect(SurroundingsFinder.homes(account: "/usr/share", given: row.given) == row.expected)
  }

  @Test func aSessionCannotMakeAFolderTemporary() throws {
    let scratch = Scratch()
    try scratch.bash(Self.build + "\nln -s /usr/share away; mkdir -p deep/home")
    let base = SurroundingsFinder.temporary(given: nil, homes: [])
    #expect(base.contains("/tmp") && base.contains("/var/tmp"))
    let refused = [
      "/home/me", "/", "/usr", "relative", "", "/tmp", "/tmp/../home", scratch.path + "/away",
      scratch.path + "/deep",
    ]
    for path in refused {
      let homes = [scratch.path + "/deep/home"]
      #expect(SurroundingsFinder.temporary(given: path, homes: homes) == base, "\(path)")
    }
    let taken = [scratch.path + "/tmp", "/dev/shm/x", "/var/tmp/x"]
    for path in taken {
      #expect(SurroundingsFinder.temporary(given: path, homes: []) == base + [path], "\(path)")
    }
  }

  @Test func namesTheUser() throws {
    let scratch = Scratch()
    let name = try scratch.bash("id -un").dropLast()
    #expect(SurroundingsFinder.find(directory: "/", environment: [:]).user == String(name))
  }
}
