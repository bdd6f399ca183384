/// A makefile as make reads it: its variables and its rules (GNU Make manual, version 4.3).
///
/// Reading is bounded: ``lineLimit`` lines, ``workLimit`` expansions, ``stepLimit`` steps of work,
/// ``textLimit`` bytes in one value, ``depthLimit`` references inside each other, ``includeLimit``
/// files. What lies beyond a bound, and what isn't read, is noted in ``unread``; the rules that were
/// read stay.
struct Makefile {
  /// How many lines are read, with those of included files.
  static let lineLimit = 20_000
  /// How many references are expanded.
  static let workLimit = 20_000
  /// How much work values and rules may be: a byte that is copied is a step, a word is several.
  static let stepLimit = 3 << 19
  /// How many bytes a value may have.
  static let textLimit = 64 << 10
  /// How deep references may hold references.
  static let depthLimit = 24
  /// How many files may be included.
  static let includeLimit = 32
  /// How many targets are followed to what they need.
  static let targetLimit = 1_000
  /// How many lines of recipes are followed.
  static let commandLimit = 1_000

  /// Where make runs.
  let directory: String
  /// Texts of files that it may include, by absolute path; nil for one that doesn't exist.
  let texts: [String: String?]
  /// Whether a variable that nothing sets is empty, and not just unknown.
  var knowsEnvironment: Bool
  /// Whether a condition that can't be decided is taken to hold.
  var assumesTrue = true

  var variables: [String: MakeVariable] = [:]
  /// Variables that hold for one target or pattern.
  var targetVariables: [String: [String: MakeVariable]] = [:]
  var rules: [MakeRule] = []
  /// The variables that recipes find in their environment.
  var exported: Set<String> = []
  var exportsAll = false
  /// Files that it includes whose text isn't at hand.
  var missing: [String] = []
  /// Commands that run while it is read.
  var startup: [String] = []
  /// Why a part of it isn't read; nil if all is.
  var unread: String?
  /// Whether a condition could not be decided.
  var isTorn = false

  var lines = 0
  var work = 0
  private(set) var steps = 0
  var depth = 0
  var included = 0
  /// Whether a recipe is expanded: what runs then is part of it.
  var isRunning = false
  /// Variables of the target at hand, and arguments of a call.
  var locals: [String: RecipeText] = [:]
  /// The rules that recipe lines belong to.
  var open: Range<Int>?
  /// The conditions around the line at hand.
  var conditions: [MakeCondition] = []

  init(directory: String, texts: [String: String?] = [:], environment: [String: String]) {
    self.directory = directory
    self.texts = texts
    knowsEnvironment = !environment.isEmpty
    for (name, value) in Self.builtIn { define(name, .recursive(value), .builtIn) }
    for (name, value) in environment where name != "SHELL" && name != "MAKEFLAGS" {
      define(name, .simple(RecipeText(value)), .environment)
      exported.insert(name)
    }
    define("CURDIR", .simple(RecipeText(directory)), .file)
  }

  /// Variables that make sets by itself, as far as recipes use them.
  private static let builtIn = [
    "MAKE": "make", "CC": "cc", "CXX": "g++", "RM": "rm -f", "AR": "ar", "AS": "as", "LD": "ld",
    "CPP": "$(CC) -E", "FC": "f77", "LEX": "lex", "YACC": "yacc", "ARFLAGS": "rv",
    "SHELL": "/bin/sh", "MAKEFLAGS": "", "MAKELEVEL": "0", ".DEFAULT_GOAL": "",
    "OUTPUT_OPTION":
      "-o $@", "MAKE_VERSION": "4.3", ".RECIPEPREFIX": "", "CFLAGS": "", "LDFLAGS": "",
    "CPPFLAGS": "", "CXXFLAGS": "", "MAKEFILE_LIST": " Makefile", "MAKE_COMMAND": "make",
  ]

  /// Gives a variable a value, unless something stronger has given it one.
  mutating func define(_ name: String, _ value: MakeVariable.Value, _ origin: MakeVariable.Origin) {
    if let before = variables[name], before.origin.rawValue > origin.rawValue { return }
    variables[name] = MakeVariable(value: value, origin: origin)
  }

  /// Notes that a part isn't read.
  mutating func skip(_ why: String) {
    if unread == nil { unread = why }
  }

  /// Counts work; false, and noted, if it is too much.
  mutating func spend(_ count: Int) -> Bool {
    steps += count
    guard steps > Self.stepLimit else { return true }
    skip("more than \(Self.stepLimit) steps of work are not done")
    return false
  }

  /// Whether something is one of the special targets.
  func isSpecial(_ target: String) -> Bool {
    rules.contains { $0.target == target }
  }
}

/// A condition of a makefile, while what it holds is read.
struct MakeCondition: Hashable {
  /// Whether the lines at hand count.
  var isActive: Bool
  /// Whether one of its branches has been taken.
  var isTaken: Bool
  /// Whether the lines around it count.
  var isInside: Bool
}
