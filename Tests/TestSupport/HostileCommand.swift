public import Effects

/// A command that is made to cost much, and what has to be said of it.
public struct HostileCommand: Sendable, CustomStringConvertible {
  /// What it is made of.
  public var name: String
  /// The command.
  public var text: String
  /// What the reason has to contain if the command must not pass; nil if it may.
  public var bound: String?
  /// The texts of the files in the folder where it runs, by name; no others exist.
  public var files: [String: String]
  /// Its name.
  public var description: String { name }

  /// Where it runs: the top of a project.
  public static let folder = "/home/u/p"

  init(_ name: String, _ text: String, _ bound: String? = nil, files: [String: String] = [:]) {
    self.name = name
    self.text = text
    self.bound = bound
    self.files = files
  }

  /// What is found out in a world that holds nothing but the files; nil for what stays open.
  public func answer(to question: Question) -> Answer? {
    guard !files.isEmpty else { return nil }
    switch question {
    case .text(let path):
      let name = path.dropFirst(Self.folder.count + 1)
      let isHere = path.hasPrefix(Self.folder + "/")
      return (isHere ? files[String(name)] : nil).map { .text($0) } ?? Answer.none
    case .glob, .find, .untracked, .changes: return .paths([])
    case .databases: return .databases([])
    case .credentials: return .credentials([])
    default: return nil
    }
  }

  static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static func nested(_ open: String, _ close: String, _ count: Int, _ inner: String)
    -> String
  {
    times(open, count) + inner + times(close, count)
  }

  static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  /// A command in `count` levels of quotes.
  private static func quoted(_ command: String, _ count: Int) -> String {
    (0..<count).reduce("rm x") { text, _ in
      command + " '" + text.replacing("'", with: #"'\''"#) + "'"
    }
  }

  /// Ordinary work, against which the others are held.
  public static let ordinary = HostileCommand(
    "ordinary work",
    times("cp a b; git status; x=$y; cat \"$x\"\n", 60)
  )

  /// Every one of them.
  public static let all: [HostileCommand] =
    parsing + words + code + states + programs + makefiles + taskFiles + scripts

  private static let parsing = [
    HostileCommand("<#", times("<#", 100_000), "<#"),
    HostileCommand("30 substitutions", nested("$(", ")", 30, "rm x"), "24 levels"),
    HostileCommand("30 echoes", nested("echo $(", ")", 30, "rm x"), "commands"),
    HostileCommand("30,000 substitutions", nested("$(", ")", 30_000, "rm x"), "$("),
    HostileCommand("100,000 substitutions", "echo " + times("$(rm x) ", 100_000), "$("),
    HostileCommand("2,000 substitutions", "echo " + times("$(rm x$y) ", 2_000)),
    HostileCommand("a million words", "rm " + times("a ", 1_000_000), "a a"),
    HostileCommand("here-document", "cat <<A\n" + times("x", 900_000) + "\nA\n"),
    HostileCommand("here-documents", times("cat <<A\nx\nA\n", 20_000), "commands"),
    HostileCommand("here-document of variables", "cat <<A\n" + times("$x", 100_000) + "\nA\n"),
    HostileCommand("arithmetic", "echo $((" + nested("(", ")", 90, "1") + "))"),
    HostileCommand("long arithmetic", "echo $((" + times("1+", 200_000) + "1))"),
  ]

  private static let words = [
    HostileCommand("13 globs", "rm " + times("/**/", 13) + "*"),
    HostileCommand("10,000 globs", "rm " + times("/**/", 10_000) + "*"),
    HostileCommand("200,000 words", "rm " + times("a ", 200_000), "words"),
    HostileCommand("20,000 names", "rm " + numbered(20_100) { "f\($0) " }, "not followed"),
    HostileCommand("3,000 names", "rm " + numbered(3_000) { "f\($0) " }, "effects"),
    HostileCommand("3,000 patterns", "rm " + numbered(3_000) { "f\($0)* " }),
    HostileCommand("{1..9} 20 times", "rm " + times("{1..9}", 20), "{1..9}"),
    HostileCommand("{a,b} 30 times", "rm " + times("{a,b}", 30), "{a,b}"),
    HostileCommand("{a,b} 100,000 times", "rm " + times("{a,b}", 100_000), "{a,b}"),
    HostileCommand("{1..1} 100,000 times", "rm " + times("{1..1}", 100_000), "{1..1}"),
    HostileCommand("nested braces", "rm " + nested("{a,", "}", 50_000, "b"), "{a,"),
    HostileCommand(
      "many files under one name",
      "parallel mv {} .{1..9}e{1..9}{1..9}el cp {1} {2} :::2 a b ::: c lel0 -2} ::: a b0 :::d8"
    ),
    HostileCommand("open braces", "rm " + times("{", 100_000)),
    HostileCommand("open lists", "rm " + times("{a,{b,", 50_000)),
    HostileCommand("commas", "rm {" + times(",", 100_000) + "}", "{,"),
    HostileCommand("1,000 sequences", "echo " + times("{1..999} ", 1_000), "words"),
    HostileCommand("wide sequence", "rm {1..99999999999}", "{1.."),
    HostileCommand("steps", "rm {1..9..-9223372036854775808} {-9223372036854775808..9}"),
    HostileCommand("a long path", "rm " + times("a/../", 100_000) + "b", "path"),
    HostileCommand("many long paths", times("rm " + times("a/../", 400) + "b;", 400)),
    HostileCommand("a long name", "rm " + times("a", 1_000_000), "path"),
    HostileCommand("brackets", "rm " + times("[", 100_000)),
    HostileCommand("a=$a$a", "a=xxxxxxxxxxxxxxxx;" + times("a=$a$a;", 40) + "rm $a", "bytes"),
    HostileCommand("a=\"$a $a\"", "a='x y';" + times("a=\"$a $a\";", 40) + "rm $a", "not followed"),
    HostileCommand(
      "a=(${a[@]} ${a[@]})",
      "a=(x y);" + times("a=(\"${a[@]}\" \"${a[@]}\");", 40) + "rm \"${a[@]}\"",
      "words"
    ),
    HostileCommand(
      "set -- $@ $@",
      "set -- a;" + times("set -- \"$@\" \"$@\";", 40) + "rm $@",
      "words"
    ),
    HostileCommand("a+=$a", "a=x;" + times("a+=$a;", 60) + "rm $a", "bytes"),
    HostileCommand(
      "a=$(echo $a$a)",
      "a=xxxxxxxx;" + times("a=$(echo $a$a);", 40) + "rm $a",
      "bytes"
    ),
    HostileCommand(
      "${a#*a*a}",
      "a=" + times("a", 4_000) + ";b=${a#" + times("*a", 2_000) + "b}; rm $b"
    ),
    HostileCommand("many ${a%%*b}", "a=" + times("a", 4_000) + ";" + times("b=${a%%*b};", 900)),
  ]

  private static let code = [
    HostileCommand("f calls f", "f(){ f; f; }; f", "24 levels"),
    HostileCommand(
      "f calls g twice",
      numbered(20) { "f\($0)(){ f\($0 + 1);f\($0 + 1);};" } + "f20(){ rm x; }; f0",
      "levels"
    ),
    HostileCommand("fork bomb", ":(){ :|:& };:", "levels"),
    HostileCommand("aliases of each other", "shopt -s expand_aliases; alias a=b b=a;\na"),
    HostileCommand(
      "aliases twice",
      numbered(30) { "alias a\($0)='a\($0 + 1);a\($0 + 1)';" } + "\na0",
      "levels"
    ),
    HostileCommand("eval of eval", times("eval ", 10_000) + "rm x", "words"),
    HostileCommand("quoted eval", quoted("eval", 12)),
    HostileCommand("eval of itself", "a='eval \"$a\";eval \"$a\"';eval \"$a\"", "levels"),
    HostileCommand("bash -c", quoted("bash -c", 12)),
    HostileCommand(
      "eval of much",
      "a='" + times("#", 900_000) + "';" + times("eval \"$a\";", 40),
      "bytes"
    ),
    HostileCommand("trap", times("trap 'rm x' EXIT;", 4_000)),
    HostileCommand("<(…)", "diff " + times("<(rm x) ", 10_000), "not "),
  ]

  private static let states = [
    HostileCommand(
      "case",
      "case $x in " + numbered(2_000) { "\($0)) cd d\($0);; " } + "esac; rm -rf *"
    ),
    HostileCommand("if", numbered(1_000) { "if x; then cd d\($0); fi;" } + "rm -rf *"),
    HostileCommand("nested if", nested("if a; then ", " fi;", 30, "rm x;"), "levels"),
    HostileCommand(
      "nested for",
      nested("for i in 1 2 3 4 5 6; do ", "done;", 20, "rm $i;"),
      "not followed"
    ),
    HostileCommand("nested while", nested("while a; do ", "done;", 20, "rm x;")),
    HostileCommand("||", times("a || ", 10_000) + "rm x", "not kept"),
    HostileCommand("|", times("a | ", 10_000) + "rm x", "not kept"),
    HostileCommand("echo | cat | sh", "echo rm x | " + times("cat | ", 4_000) + "sh"),
    HostileCommand("20,000 rm", numbered(20_000) { "rm f\($0);" }, "not kept"),
    HostileCommand(
      "variables and branches",
      numbered(3_000) { "v\($0)=\($0);" } + times("if a; then b=$RANDOM; fi;", 600),
      "compare"
    ),
    HostileCommand(
      "moves",
      numbered(2_400) { "mv f\($0) g\($0);" } + numbered(2_400) { "rm g\($0)/x;" }
    ),
    HostileCommand(
      "files and branches",
      numbered(2_000) { "echo \($0) > f\($0);" } + times("if a; then b; fi;", 900),
      "not "
    ),
    HostileCommand(
      "shift",
      "set -- " + times("a ", 15_000) + ";" + times("shift;", 4_000),
      "compare"
    ),
    HostileCommand("locals", "f(){ " + numbered(1_000) { "local v\($0)=1;" } + "}; f; f; f"),
  ]

  private static let programs = [
    HostileCommand("sudo sudo", times("sudo ", 10_000) + "rm x", "levels"),
    HostileCommand("xargs xargs", times("xargs ", 5_000) + "rm", "levels"),
    HostileCommand("command command", times("command ", 10_000) + "rm x", "levels"),
    HostileCommand("docker exec", times("docker exec a ", 5_000) + "rm x", "levels"),
    HostileCommand("env", "env " + times("a=b ", 15_000) + "rm x"),
    HostileCommand("find tests", "find . " + times("-name x -o ", 6_000) + "-delete"),
    HostileCommand("find -exec", "find . " + times("-exec rm {} + ", 4_000)),
    HostileCommand("git -c", "git " + times("-c a=b ", 9_000) + "push"),
    HostileCommand("git -C", "git " + times("-C a ", 9_000) + "clean -fd"),
    HostileCommand("rm -r -r", "rm " + times("-r ", 15_000) + "x"),
    HostileCommand("rm -rrr", "rm -" + times("r", 200_000) + " x"),
    HostileCommand("--force --force", "git push " + times("--force ", 15_000)),
    HostileCommand("docker -v", "docker run " + times("-v /a:/b ", 9_000) + "x"),
    HostileCommand("kubectl", "kubectl delete " + times("pod/a ", 15_000)),
    HostileCommand("tar", "tar xf a.tar " + times("b ", 15_000)),
    HostileCommand("mv", "mv " + numbered(15_000) { "f\($0) " } + "d"),
    HostileCommand("parallel", "parallel rm ::: " + times("a ", 15_000)),
    HostileCommand("parallel products", "parallel rm " + times("::: a b c ", 4_000)),
    HostileCommand("curl", "curl " + times("http://a ", 15_000)),
    HostileCommand("ssh ssh", times("ssh h ", 5_000) + "rm x"),
    HostileCommand("redirections", "echo " + times(">f ", 15_000)),
    HostileCommand("SQL", "psql -c '" + times("DROP TABLE a;", 5_000) + "'"),
    HostileCommand("nested SQL", "psql -c 'SELECT " + nested("(", ")", 10_000, "1") + "'"),
    HostileCommand("SQLite", "sqlite3 x.db '" + times("DELETE FROM a;", 5_000) + "'"),
    HostileCommand("sed", "sed '" + times("s/a/b/;", 100_000) + "' f"),
    HostileCommand("awk", "awk '" + times("{print}", 100_000) + "' f"),
  ]
}
