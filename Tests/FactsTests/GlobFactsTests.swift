import Effects
import Facts
import Linux
import Testing

@Suite struct GlobFactsTests {
  static let names = [
    "a", "b", "ab", "abc", "A", "B", "Z", "z", "m", "1", "2", "10", "a.txt", "b.txt", ".hidden",
    ".a", "..b", "-", "]", "[", "[a]", "!", "^", "*", "a*b", "?", "a?b", "\\", "a\\b", "é", "ü.txt",
    "日本", "a b", "a-b", "a_b", "~", "d/x", "d/y.txt", "d/.z", "d/e/x", "d/e/f/x", "c/x", ".dot/x",
    "x]y", "x-y", "x\ny", "[!a]", "[[:alpha:]]", "aaaaaaaaaaaaaaaaaaaaab",
  ]

  /// Patterns as words of bash, without quotes of any kind.
  static let patterns = [
    "*", "?", "??", "???", "*.txt", "a*", "*b", "*b*", "[ab]", "[a-c]", "[a-c]*", "[!a]", "[^a]",
    "[!a]*", "[]]", "[!]]", "[]a]", "[a", "[a*", "[*", "*]", "[a-]", "[-a]", "[z-a]", "[a\\-z]",
    "[[:alpha:]]", "[[:digit:]]*", "[[:upper:]]", "[[:lower:]]", "[[:punct:]]", "[[:alnum:]]*",
    "[![:alpha:]]", "[[:nope:]]", "[[:alpha:]b-]",
    "[[:space:]]", "a[[:space:]]b", "a[ ]b", "[\\]]", "[\\a]", "[a\\]", "\\*", "a\\*b", "\\?",
    "\\[a\\]",
    "\\\\", "a\\\\b", ".*", ".?", ".[a]", ".[!.]*", "..*", "[.]*", "*.", ".*/*", "*/", "*/*", "*/x",
    "d/*", "d/.*", "d/?", "d*/e/*", "*/e/f/x", "**", "**/", "**/x", "d/**", "d/**/x", "a/*",
    "nope*",
    "nope/*", "*/nope", "[d]/[x]", "\\d/*", "é", "?.txt", "[é]", "[!é]", "[à-ÿ]", "日?", "日*", "~",
    "~*",
    "[\\!a]", "[a!]", "x[]]y", "x[]-]y", "x[!a]y", "x?y", "a?b", "*a*a*a*a*a*a*a*a*c", "[[:alpha:]",
    "[a-c",
    "[A-Z]", "[a-zA-Z0-9]", "{a,b}*", "@(a|b)", "+(a)", "!(a)", "./*", "d/../a*",
  ]

  @Test func agreesWithBash() throws {
    let scratch = Scratch()
    for name in Self.names { try scratch.write("g/" + name, "") }
    let folder = scratch.path + "/g/"
    // What isn't a wildcard but means something to bash's parser is escaped.
    let words = Self.patterns.map { pattern in
      pattern.reduce(into: "") { $0 += "{}(),|@+ ".contains($1) ? "\\\($1)" : "\($1)" }
    }
    // Which of the two locales a session has isn't known, so both count.
    let found = try ["C", "C.UTF-8"].map { locale in
      let script = words.map { "a=(\(folder)\($0)); printf '%s\\0' \"${a[@]}\" \u{1}\n" }
      let text = try scratch.bash("LC_ALL=\(locale); shopt -s nullglob\n" + script.joined())
      return text.split(separator: "\u{1}\0", omittingEmptySubsequences: false)
    }
    for (index, word) in words.enumerated() {
      let both = Set(found.flatMap { $0[index].split(separator: "\0").map(String.init) })
      // A word without wildcards stands for itself in bash, whether it exists or not.
      let expected = try both.filter { path in
        try FileStatus(of: path.hasSuffix("/") ? String(path.dropLast()) : path) != nil
      }
      let sorted = expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      #expect(scratch.ask(.glob(folder + word)) == .paths(sorted), "\(word)")
    }
  }

  @Test func stopsAtTheLimits() throws {
    let scratch = Scratch()
    try scratch.bash("mkdir g; touch g/{1..300}")
    let budget = Budget(milliseconds: 10_000)
    var few = scratch.finder(limits: Limits(paths: 200))
    #expect(few.answer(.glob(scratch.path + "/g/*"), within: budget).isUnknown)
    var short = scratch.finder(limits: Limits(entries: 200))
    #expect(
      short.answer(.glob(scratch.path + "/g/1"), within: budget) == .paths([scratch.path + "/g/1"])
    )
    #expect(short.answer(.glob(scratch.path + "/g/1*"), within: budget).isUnknown)
  }

  @Test func namesThatAreNotTextAreUnknown() throws {
    let scratch = Scratch()
    try scratch.bash("mkdir g; touch $'g/a\\xff' g/b")
    #expect(scratch.ask(.glob(scratch.path + "/g/a*")).isUnknown)
    #expect(scratch.ask(.glob(scratch.path + "/g/b*")) == .paths([scratch.path + "/g/b"]))
  }

  @Test(arguments: ["[[=a=]]", "[[.a.]]", "x[b[.-.]]"])
  func doesNotGuessAtBashsOwnWays(_ pattern: String) {
    #expect(Scratch().ask(.glob("/tmp/" + pattern)).isUnknown)
  }

  @Test func findsAsFindDoesOrNotAtAll() throws {
    let scratch = Scratch()
    try scratch.bash("mkdir -p g/d; touch g/a.o g/d/b.o g/c")
    let question = Question.find(scratch.path + "/g", tests: ["-name", "*.o"])
    #expect(scratch.ask(question) == .paths(["/g/a.o", "/g/d/b.o"].map { scratch.path + $0 }))
    #expect(scratch.ask(.find(scratch.path + "/g", tests: ["-delete"])).isUnknown)
    try scratch.bash("touch $'g/\\xff.o'")
    #expect(scratch.ask(question).isUnknown)
  }

  @Test func isQuickOnPatternsThatMakeOthersSlow() throws {
    let scratch = Scratch()
    try scratch.bash("mkdir g; touch g/$(printf 'a%.0s' {1..250})")
    let pattern = scratch.path + "/g/" + String(repeating: "*a", count: 120) + "*b"
    var finder = scratch.finder()
    #expect(finder.answer(.glob(pattern), within: Budget(milliseconds: 5_000)) == .paths([]))
  }
}
