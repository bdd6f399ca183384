import Effects
import Facts
import Glibc
import Linux
import Testing

@Suite struct PathFactsTests {
  /// A name in the fixture, and what is there.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: PathFact.Kind
    var end: PathFact.Kind
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "file", kind: .file, end: .file),
    Row(name: "dir", kind: .directory, end: .directory),
    Row(name: "dir/inner", kind: .file, end: .file),
    Row(name: "to-file", kind: .link, end: .file),
    Row(name: "to-dir", kind: .link, end: .directory),
    Row(name: "to-dir/inner", kind: .file, end: .file),
    Row(name: "to-dir/gone", kind: .missing, end: .missing),
    Row(name: "twice", kind: .link, end: .file),
    Row(name: "dangling", kind: .link, end: .missing),
    Row(name: "dangling/below", kind: .missing, end: .missing),
    Row(name: "up", kind: .link, end: .directory),
    Row(name: "up/file", kind: .file, end: .file),
    Row(name: "gone/far/away", kind: .missing, end: .missing),
    Row(name: "file/below", kind: .missing, end: .missing),
    Row(name: "pipe", kind: .pipe, end: .pipe),
    Row(name: "e\u{301}", kind: .file, end: .file),
    Row(name: "\u{e9}", kind: .missing, end: .missing),
    Row(name: "a/\u{301}b", kind: .file, end: .file),
  ]

  static let build = """
    mkdir dir dir/sub a; echo hello > file; echo x > dir/inner; ln -s file to-file; ln -s dir to-dir
    ln -s to-file twice; ln -s nowhere/at/all dangling; ln -s dir/sub/../.. up; mkfifo pipe
    ln -s loop2 loop; ln -s loop loop2; ln file hard; chmod +x dir/inner
    touch $'e\\xcc\\x81' $'a/\\xcc\\x81b'
    """

  @Test(arguments: rows)
  func agreesWithTheSystem(_ row: Row) throws {
    let scratch = Scratch()
    try scratch.bash(Self.build)
    let path = scratch.path + "/" + row.name
    guard case .path(let fact) = scratch.ask(.path(path)) else {
      Issue.record("no fact")
      return
    }
    #expect(fact.kind == row.kind)
    #expect(fact.resolvedKind == row.end)
    let resolved = try scratch.bash("realpath -m '\(path)'").dropLast()
    #expect(Array(fact.resolved.utf8) == Array(resolved.utf8))
  }

  @Test func tellsWhatAFileIs() throws {
    let scratch = Scratch()
    try scratch.bash(Self.build)
    guard case .path(let file) = scratch.ask(.path(scratch.path + "/file")),
      case .path(let hard) = scratch.ask(.path(scratch.path + "/hard")),
      case .path(let link) = scratch.ask(.path(scratch.path + "/to-file")),
      case .path(let program) = scratch.ask(.path(scratch.path + "/dir/inner"))
    else {
      Issue.record("no fact")
      return
    }
    #expect(file.size == 6 && file.names == 2 && !file.isExecutable && !file.isMountPoint)
    #expect(file.identity == hard.identity && file.identity == link.identity)
    #expect(program.isExecutable && program.identity != file.identity)
  }

  @Test func twoSpellingsOfALetterAreTwoFiles() throws {
    let scratch = Scratch()
    try scratch.bash("printf a > $'e\\xcc\\x81'; printf bb > $'\\xc3\\xa9'")
    let questions = ["e\u{301}", "\u{e9}"].map { Question.path(scratch.path + "/" + $0) }
    var finder = scratch.finder()
    let table = finder.answers(to: questions, within: Budget(milliseconds: 10_000))
    let sizes = questions.map { question in
      if case .path(let fact)? = table[question] { fact.size } else { 0 }
    }
    #expect(sizes == [1, 2])
  }

  @Test func aLoopLeadsNowhere() throws {
    let scratch = Scratch()
    try scratch.bash(Self.build)
    let path = scratch.path + "/loop"
    guard case .path(let fact) = scratch.ask(.path(path)) else {
      Issue.record("no fact")
      return
    }
    #expect(fact.kind == .link && fact.resolvedKind == .missing && fact.resolved == path)
    #expect(scratch.ask(.path(path + "/below")).isUnknown)
  }

  @Test(arguments: ["/", "/proc"])
  func knowsMountPoints(_ path: String) {
    guard case .path(let fact) = Scratch().ask(.path(path)) else {
      Issue.record("no fact")
      return
    }
    #expect(fact.isMountPoint && fact.kind == .directory)
  }

  @Test(arguments: [
    "/proc/self/cwd", "/proc/self/fd/0", "/dev/stdin", "relative", "", "/a/../b", "/a/./b", "/a\0b",
  ])
  func doesNotGuess(_ path: String) {
    #expect(Scratch().ask(.path(path)).isUnknown)
  }

  /// A search path below the fixture, a name, and where it is found; nil for nowhere.
  static let programs: [(search: String, name: String, found: String?)] = [
    ("one:two", "tool", "one/tool"), ("two:one", "tool", "two/tool"),
    ("plain:one", "tool", "one/tool"), ("plain", "tool", nil), ("folder:two", "tool", "two/tool"),
    ("one", "missing", nil), ("gone:one", "tool", "one/tool"), ("links", "tool", "one/tool"),
    ("links", "dangling", nil), ("one", "", nil),
  ]

  @Test(arguments: programs)
  func findsPrograms(_ row: (search: String, name: String, found: String?)) throws {
    let scratch = Scratch()
    try scratch.bash(
      """
      mkdir one two plain folder folder/tool links; touch {one,two,plain}/tool
      chmod +x {one,two}/tool; ln -s ../one/tool links/tool; ln -s nowhere links/dangling
      """
    )
    let search = row.search.split(separator: ":").map { "\(scratch.path)/\($0)" }
    let answer = scratch.ask(.program(row.name, searchPath: search.joined(separator: ":")))
    if let found = row.found {
      guard case .path(let fact) = answer else {
        Issue.record("\(answer)")
        return
      }
      #expect(fact.resolved == scratch.path + "/" + found && fact.isExecutable)
    } else {
      #expect(answer == .none)
    }
  }

  @Test(arguments: [":/bin", "/bin:.", "bin", ""])
  func aRelativeSearchPathIsUnknown(_ search: String) {
    #expect(Scratch().ask(.program("no-such-program", searchPath: search)).isUnknown)
  }

  @Test func readsOnlySmallText() throws {
    let scratch = Scratch()
    try scratch.bash("mkfifo pipe; printf 'a\\xffb' > latin; truncate -s 2M big; printf hi > text")
    let answers = ["text", "gone", "pipe", "latin", "big", ""].map {
      scratch.ask(.text(scratch.path + "/" + $0))
    }
    #expect(answers[0] == .text("hi") && answers[1] == .none)
    #expect(answers[2...].filter { !$0.isUnknown } == [])
    #expect(scratch.ask(.text("/dev/zero")).isUnknown)
  }

  @Test func findsHomes() throws {
    let scratch = Scratch()
    let root = try scratch.bash("getent passwd root").split(separator: ":")[5]
    #expect(scratch.ask(.home(user: "root")) == .text(String(root)))
    #expect(scratch.ask(.home(user: "no-such-user-here")) != .text(""))
  }
}
