internal import Effects

/// Reads the expression of `find`: where it starts, its tests, and its actions (find(1)).
public enum FindReader {
  /// Tests and options that only look, with the number of their arguments.
  static let tests: [String: Int] = [
    "-amin": 1, "-anewer": 1, "-atime": 1, "-cmin": 1, "-cnewer": 1, "-ctime": 1, "-daystart": 0,
    "-depth": 0, "-d": 0, "-empty": 0, "-executable": 0, "-false": 0, "-follow": 0, "-fstype": 1,
    "-gid": 1, "-group": 1, "-ilname": 1, "-iname": 1, "-inum": 1, "-ipath": 1, "-iregex": 1,
    "-iwholename": 1, "-links": 1, "-lname": 1, "-maxdepth": 1, "-mindepth": 1, "-mmin": 1,
    "-mount": 0, "-mtime": 1, "-name": 1, "-newer": 1, "-nogroup": 0, "-noleaf": 0, "-nouser": 0,
    "-path": 1, "-perm": 1, "-prune": 0, "-readable": 0, "-regex": 1, "-regextype": 1,
    "-samefile": 1, "-size": 1, "-true": 0, "-type": 1, "-uid": 1, "-used": 1, "-user": 1,
    "-warn": 0, "-nowarn": 0, "-wholename": 1, "-writable": 0, "-xdev": 0, "-xtype": 1,
    "-context": 1, "-ignore_readdir_race": 0, "-noignore_readdir_race": 0, "-x": 0,
    "(": 0, ")": 0, "!": 0, "-not": 0, "-a": 0, "-and": 0, "-o": 0, "-or": 0, ",": 0,
  ]
  /// Actions that only print, with the number of their arguments.
  static let prints: [String: Int] = [
    "-help": 0, "--help": 0, "-version": 0, "--version": 0, "-print": 0, "-print0": 0, "-ls": 0,
    "-printf": 1, "-quit": 0,
  ]
  /// Actions that write to the file named first, with the number of all arguments.
  static let writes: [String: Int] = ["-fprint": 1, "-fprint0": 1, "-fls": 1, "-fprintf": 2]
  /// Actions that run a command.
  static let runs: Set<String> = ["-exec", "-execdir", "-ok", "-okdir"]

  /// How many words of tests are looked up; a longer search may print anything.
  static let testLimit = 512

  static func read(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    skipOptions(&words)
    var roots: [Argument] = []
    while let word = words.first, !isExpression(word) {
      roots.append(word)
      words.removeFirst()
    }
    if roots.isEmpty { roots = [Argument(".", origin: invocation.name.origin)] }
    var expression = Expression(roots: roots)
    while let word = words.popFirst() {
      expression.take(word, &words, &invocation)
    }
    // Where nothing but looking is at stake, a search that fails needs no question.
    if let word = expression.misplaced, !invocation.claims.isEmpty {
      invocation.claims.append(Claim(unknown: word, why: "'find' takes no path here"))
    }
    for root in roots { invocation.add([.reads], on: root) }
  }

  /// Passes over what may stand before the starting points: `-H`, `-L`, `-P`, `-D` and `-O`.
  private static func skipOptions(_ words: inout ArraySlice<Argument>) {
    while let word = words.first, word.isKnown {
      if word.text == "-D" {
        words = words.dropFirst(2)
      } else if ["-H", "-L", "-P", "-E", "-X", "-s"].contains(word.text)
        || word.text.hasPrefix("-O")
      {
        words.removeFirst()
      } else {
        return
      }
    }
  }

  /// The search that a command line of `find` prints; nil if it does more, or prints otherwise.
  public static func search(_ words: [Argument]) -> Argument.Found? {
    var rest = words.drop { ["-H", "-L", "-P"].contains($0.text) }
    var roots: [Argument] = []
    while let word = rest.first, !isExpression(word) {
      roots.append(word)
      rest.removeFirst()
    }
    if roots.isEmpty { return nil }
    var tests: [String] = []
    while let word = rest.popFirst() {
      guard word.isKnown, let count = Self.tests[word.text] else {
        guard ["-print", "-print0"].contains(word.text), rest.isEmpty else { return nil }
        break
      }
      let arguments = rest.prefix(count)
      guard arguments.count == count, arguments.allSatisfy(\.isKnown) else { return nil }
      tests += [word.text] + arguments.map(\.text)
      if tests.count > testLimit { return nil }
      rest = rest.dropFirst(count)
    }
    return Argument.Found(roots: roots, tests: tests)
  }

  private static func isExpression(_ word: Argument) -> Bool {
    word.isKnown && (word.text.hasPrefix("-") || ["(", ")", "!", ","].contains(word.text))
  }

  /// The number of arguments of a test; nil if it is none.
  static func count(_ test: String) -> Int? {
    if let count = tests[test] { return count }
    // `-newerXY`: times of two sorts are compared.
    let letters = test.dropFirst("-newer".count)
    guard test.hasPrefix("-newer"), letters.count == 2, letters.allSatisfy({ "aBcmt".contains($0) })
    else { return nil }
    return 1
  }

  /// What has been read of the expression so far.
  private struct Expression {
    let roots: [Argument]
    /// The tests as words; nil once something isn't known.
    var tests: [String]? = []
    /// Whether a command decided what goes on, so that the tests tell too much.
    var hasCommand = false
    var hasAlternative = false
    /// A word where none may be.
    var misplaced: Argument?

    mutating func take(
      _ word: Argument,
      _ rest: inout ArraySlice<Argument>,
      _ invocation: inout Invocation
    ) {
      if (tests?.count ?? 0) > FindReader.testLimit { tests = nil }
      if word.isKnown, let count = FindReader.count(word.text) {
        takeTest(word, pop(count, &rest))
      } else if let count = FindReader.prints[word.text] {
        _ = pop(count, &rest)
        tests?.append("-true")
      } else if let count = FindReader.writes[word.text] {
        if let file = pop(count, &rest).first { invocation.add([.overwrites], on: file) }
        tests?.append("-true")
      } else if word.text == "-delete" {
        invocation.add([Deed(.delete, .path)], on: placeholder(word))
        tests?.append("-true")
      } else if FindReader.runs.contains(word.text) {
        takeCommand(word, &rest, &invocation)
      } else if word.text == "-files0-from" {
        _ = pop(1, &rest)
        tests = nil
        invocation.claims.append(Claim(unknown: word, why: "the starting points aren't known"))
      } else if word.isKnown, !word.isPattern, !word.text.hasPrefix("-") {
        // "paths must precede expression": find reads all of it first, and then does nothing. Other
        // versions may take it, and a variable that is empty only now may have led here.
        misplaced = misplaced ?? word
      } else {
        tests = nil
        invocation.claims.append(Claim(unknown: word, why: "'find' isn't described with it"))
      }
    }

    private mutating func takeTest(_ word: Argument, _ arguments: [Argument]) {
      if ["-o", "-or", ",", "!", "-not"].contains(word.text) { hasAlternative = true }
      // An unexpanded pattern may become other words than those that stand here.
      if arguments.allSatisfy({ $0.isKnown && !$0.isPattern }) {
        tests?.append(contentsOf: [word.text] + arguments.map(\.text))
      } else {
        tests = nil
      }
    }

    private mutating func takeCommand(
      _ action: Argument,
      _ rest: inout ArraySlice<Argument>,
      _ invocation: inout Invocation
    ) {
      var command: [Argument] = []
      while let word = rest.popFirst(), word.text != ";" {
        if word.text == "+", command.last?.found != nil { break }
        command.append(filled(word))
      }
      hasCommand = true
      tests?.append("-true")
      guard !command.isEmpty else { return }
      invocation.runs(.command(command, hasMore: false), origin: action.origin)
    }

    /// A word of the command: `{}` stands for what is found, also inside a longer word.
    private func filled(_ word: Argument) -> Argument {
      if word.text == "{}" { return placeholder(word) }
      let parts = word.text.split("{}")
      guard parts.before != word.text else { return word }
      if parts.before.isEmpty, !parts.after.contains("/"), !parts.after.contains("{}") {
        var found = placeholder(word)
        found.found?.suffix = parts.after
        return found
      }
      let prefix = parts.before.isEmpty ? rootPrefix : parts.before
      return Argument(unknown: word.text, prefix: prefix, origin: word.origin)
    }

    /// How what is found begins: with a starting point, so it is an option only if that is one.
    private var rootPrefix: String {
      roots.count == 1 && roots[0].isKnown ? roots[0].text : "."
    }

    private func placeholder(_ word: Argument) -> Argument {
      var found = Argument(unknown: word.text, prefix: rootPrefix, origin: word.origin)
      // Behind a command, alternatives may lead to other paths than the tests alone would.
      found.found = Argument.Found(
        roots: roots,
        tests: hasCommand && hasAlternative ? nil : tests
      )
      return found
    }

    private func pop(_ count: Int, _ rest: inout ArraySlice<Argument>) -> [Argument] {
      let taken = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      return taken
    }
  }
}
