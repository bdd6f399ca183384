internal import Effects
internal import JSON

/// Reads statements of PostgreSQL, one text after the other, as one session.
///
/// Without a catalog it can't see what a view, a rule, a trigger, a default or an operator of the
/// database's own makes of a statement.
struct PostgresReader {
  /// What was found so far.
  private(set) var effects: [SQLEffect] = []
  var session = PostgresSession()
  var bytes: [UInt8] = []
  /// Where `bytes` begin in the whole text.
  var base = 0
  /// The bytes of the statement at hand.
  var statement = 0..<0
  /// Names that stand for a part of the statement and not for a table.
  var parts: Set<String> = []
  /// How deep texts are nested that functions and cursors run.
  var depth = 0
  /// How many statements are read in all.
  static let statementLimit = 10_000
  /// How many statements are read one by one where the text as a whole has no tree.
  private static let apartLimit = 2_000
  /// How many statements are still read.
  private var statementsLeft = statementLimit
  /// How many bytes of trees are still read.
  private var treeLeft = PostgresTree.treeLimit
  /// What of the catalog was followed for the statement at hand: each is followed once.
  var visited: Set<String> = []
  /// Whether all that a function does is known, for those that were followed.
  var answers: [String: Bool] = [:]
  private var found: [SQLEffect] = []
  private var fixed: Range<Int>?

  /// Takes note of the definitions of a database, each of which is a statement of a script.
  mutating func learn(_ schema: String) {
    guard !schema.isEmpty else { return }
    for item in PsqlScript.items(of: schema) {
      guard case .sql(let text, _) = item else { continue }
      let bytes = Array(text.utf8)
      let trees = (try? PostgresTree.statements(of: bytes)) ?? []
      for tree in trees {
        guard let (type, fields) = tree["stmt"]?.node else { continue }
        session.catalog.learn(type, fields, trees.count == 1 ? bytes : [])
      }
    }
  }

  /// The effects of everything read, with what is rolled back marked as such.
  consuming func finish() -> [SQLEffect] {
    guard rollsBack else { return effects }
    return effects.map { effect in
      var effect = effect
      if effect.action != .read, effect.action != .unknown, effect.action != .execute {
        effect.traits.insert(.rolledBack)
      }
      return effect
    }
  }

  /// Whether all that happens lies between one `BEGIN` and a `ROLLBACK`.
  private var rollsBack: Bool {
    session.marks.count > 2 && session.marks.first == .begins && session.marks.last == .rollsBack
      && session.marks[1...].dropLast().allSatisfy { $0 == .inside }
  }

  /// Reads a text that the server gets in one message.
  ///
  /// `base` is where the text begins in the one that ranges speak of, and `whole` the range of every
  /// effect, where the text isn't as it was written.
  mutating func read(_ text: [UInt8], base: Int = 0, within whole: Range<Int>? = nil) {
    bytes = text
    self.base = base
    fixed = whole
    statementsLeft -= max(1, text.count { $0 == 0x3B })
    guard !isSpent else {
      return keepUnread("more than \(Self.statementLimit) statements are not read")
    }
    do {
      readAll(try PostgresTree.statements(of: text, left: &treeLeft))
    } catch {
      readApart(because: error.reason)
    }
  }

  private mutating func readAll(_ statements: [JSONValue]) {
    for (index, raw) in statements.enumerated() {
      let start = raw["stmt_location"]?.integer ?? 0
      let length = raw["stmt_len"]?.integer ?? 0
      let end = length > 0 ? start + length : bytes.count
      statement = trimmed(min(start, bytes.count)..<min(max(start, end), bytes.count))
      read(raw["stmt"] ?? .null)
      if session.stringsDiffer {
        guard index + 1 < statements.count else { return }
        let rest = min(statement.upperBound + 1, bytes.count)..<bytes.count
        keep([
          .unknown(source(rest), shifted(rest), why: "strings are read in another way from here")
        ])
        session.marks.append(.outside)
        return
      }
    }
  }

  /// Reads statement by statement where the text as a whole has no tree.
  private mutating func readApart(because reason: String) {
    let all = bytes
    let start = base
    let ranges = PostgresTree.split(all) ?? []
    guard ranges.count > 1, ranges.count <= Self.apartLimit, !session.stringsDiffer else {
      return keepUnread("it can't be read: \(reason)")
    }
    for range in withGaps(ranges, all.count) {
      bytes = Array(all[range])
      base = start + range.lowerBound
      do {
        readAll(try PostgresTree.statements(of: bytes, left: &treeLeft))
      } catch {
        let own = trimmed(0..<bytes.count)
        keep([.unknown(source(own), shifted(own), why: "it can't be read: \(error.reason)")])
        session.marks.append(.outside)
      }
    }
    bytes = all
    base = start
  }

  /// Whether there were more statements than are read.
  var isSpent: Bool { statementsLeft < 0 }

  /// Says that the text at hand isn't read.
  private mutating func keepUnread(_ why: String) {
    let whole = trimmed(0..<bytes.count)
    keep([.unknown(source(whole), shifted(whole), why: why)])
    session.marks.append(.outside)
  }

  /// Adds what lies between statements: the scanner passes over text without a keyword.
  private func withGaps(_ ranges: [Range<Int>], _ count: Int) -> [Range<Int>] {
    var all: [Range<Int>] = []
    var end = 0
    for range in ranges + [count..<count] {
      let gap = end..<max(end, range.lowerBound)
      let start = bytes[gap].firstIndex { !Self.isBlank($0) && $0 != 0x3B }
      if let start, start < trimmed(gap).upperBound { all.append(start..<gap.upperBound) }
      if !range.isEmpty { all.append(range) }
      end = max(end, range.upperBound)
    }
    return all
  }

  private mutating func read(_ tree: JSONValue) {
    found = []
    parts = []
    if depth == 0 { (visited, answers) = ([], [:]) }
    let count = session.marks.count
    if let (type, fields) = tree.node {
      readStatement(type, fields, isOutermost: true)
    } else {
      unknown("the statement has no tree")
    }
    if session.marks.count == count { session.marks.append(.inside) }
    if found.isEmpty { add(.read, .database, "", why: "only reads") }
    keep(found.sorted(by: SQLEffect.precedes))
  }

  private mutating func keep(_ more: [SQLEffect]) {
    for effect in more where !effects.suffix(64).contains(effect) { effects.append(effect) }
  }

  /// Notes an effect; its place is the statement's unless a part of it is given.
  mutating func add(
    _ action: Action,
    _ kind: Resource.Kind,
    _ name: String,
    at range: Range<Int>? = nil,
    traits: Set<SQLTrait> = [],
    why: String
  ) {
    let effect = SQLEffect(
      action,
      Resource(kind, name),
      range: shifted(range ?? statement),
      traits: traits,
      why: why
    )
    if !found.contains(effect) { found.append(effect) }
  }

  /// Notes that the meaning of some bytes isn't known.
  mutating func unknown(_ why: String, at range: Range<Int>? = nil, name: String? = nil) {
    let place = range ?? statement
    add(.unknown, .text, name ?? source(place), at: place, why: why)
    session.marks.append(.outside)
  }

  func shifted(_ range: Range<Int>) -> Range<Int> {
    fixed ?? base + range.lowerBound..<base + range.upperBound
  }

  func source(_ range: Range<Int>) -> String {
    let known = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[known].prefix(200), as: UTF8.self)
  }
}
