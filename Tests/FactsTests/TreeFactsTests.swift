import Effects
import Facts
import Linux
import Testing

@Suite struct TreeFactsTests {
  /// Scripts that build a tree in `t`.
  static let trees = [
    "mkdir t",
    "mkdir -p t/a/b t/c; seq 100 > t/a/x; seq 10 > t/a/b/y; ln -s a t/link; ln -s nowhere t/gone",
    "mkdir t; for i in {1..500}; do echo $i > t/$i; done; mkfifo t/pipe; ln t/1 t/again",
    "mkdir -p t/.hidden; echo a > t/.hidden/.b; printf x > $'t/\\xff\\xfe'; printf y > $'t/a\\nb'",
    "mkdir t; cd t; for i in {1..300}; do mkdir d; cd d; echo $i > f; done",
  ]

  @Test(arguments: trees)
  func agreesWithFind(_ script: String) throws {
    let scratch = Scratch()
    try scratch.bash(script)
    let files = try scratch.bash("find t -type f -printf '%s\\n' -o -type l -printf '0\\n'")
    let sizes = files.split(separator: "\n").compactMap { Int($0) }
    let expected = Measure(files: sizes.count, bytes: sizes.reduce(0, +))
    #expect(scratch.measure("t") == expected)
  }

  @Test func tellsTheDaysOfTheOldestAndTheNewestFile() throws {
    let scratch = Scratch()
    try scratch.bash(
      """
      mkdir -p t/a; touch -d 2021-03-04T12:00:00Z t/a/x; touch -d 2023-12-31T12:00:00Z t/y
      touch -d 1969-12-30T12:00:00Z z
      """
    )
    guard case .tree(let tree) = scratch.ask(.tree(scratch.path + "/t")),
      case .tree(let file) = scratch.ask(.tree(scratch.path + "/z"))
    else { throw Missing() }
    #expect(tree.changed == "2021-03-04"..."2023-12-31")
    #expect(file.changed == "1969-12-30"..."1969-12-30")
  }

  private struct Missing: Error {}

  @Test func aSingleFileIsATree() throws {
    let scratch = Scratch()
    try scratch.bash("printf hello > f; ln -s / l; mkfifo p")
    #expect(scratch.measure("f") == Measure(files: 1, bytes: 5))
    #expect(scratch.measure("l") == Measure(files: 1, bytes: 0))
    #expect(scratch.measure("p") == Measure(files: 0, bytes: 0))
    #expect(scratch.ask(.tree(scratch.path + "/gone")) == .none)
  }

  @Test func stopsAtTheLimit() throws {
    let scratch = Scratch()
    try scratch.bash("mkdir -p t/{a,b}; touch t/{a,b}/{1..300}")
    var finder = scratch.finder(limits: Limits(entries: 100))
    let answer = finder.answer(.tree(scratch.path + "/t"), within: Budget(milliseconds: 10_000))
    guard case .tree(let measure) = answer, let files = measure.files else {
      Issue.record("\(answer)")
      return
    }
    #expect(measure.isPartial && files > 0 && files <= 100)
  }

  @Test func doesNotCrossFileSystems() throws {
    // `/proc` is mounted below the root; counting it would never come to rest.
    var finder = Scratch().finder(limits: Limits(entries: 50))
    let answer = finder.answer(.tree("/"), within: Budget(milliseconds: 10_000))
    guard case .tree(let measure) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(measure.isPartial)
  }

  @Test func survivesNamesThatAreTooDeep() throws {
    let scratch = Scratch()
    // Deeper than any path may be long.
    try scratch.bash(
      "mkdir t; cd t; n=$(printf 'd%.0s' {1..200}); for i in {1..40}; do mkdir $n; cd $n; done"
    )
    guard case .tree(let measure) = scratch.ask(.tree(scratch.path + "/t")) else {
      Issue.record("no fact")
      return
    }
    #expect(measure.isPartial)
  }

  @Test func survivesATreeThatVanishes() throws {
    let scratch = Scratch()
    try scratch.bash(
      "mkdir -p t/{1..50}; touch t/{1..50}/{1..50}; rm -rf t/{1..50} t > /dev/null 2>&1 &"
    )
    let path = scratch.path + "/t"
    let deadline = Clock.monotonic + 30_000_000_000
    while scratch.ask(.tree(path)) != .none, Clock.monotonic < deadline {
      _ = scratch.ask(.glob(path + "/*/*"))
    }
    #expect(scratch.ask(.tree(path)) == .none)
  }

  @Test func aSpentBudgetIsUnknown() {
    var finder = Scratch().finder()
    for question in [Question.path("/"), .tree("/usr"), .glob("/*"), .git("/"), .databases("/")] {
      #expect(finder.answer(question, within: Budget(milliseconds: 0)).isUnknown)
    }
  }
}

extension Scratch {
  /// What is counted below a name, without the days on which files were changed.
  fileprivate func measure(_ name: String) -> Measure? {
    guard case .tree(var measure) = ask(.tree(path + "/" + name)) else { return nil }
    measure.changed = nil
    return measure
  }
}
