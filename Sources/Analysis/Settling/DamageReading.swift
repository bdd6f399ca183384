internal import Effects

/// What came of measuring one effect on a database, ready to be put into it.
struct DamageReading {
  /// What was found; nil if nothing was.
  var fact: DamageFact?
  /// Why nothing was found.
  var missing: String
  /// Which of the fact's targets is meant.
  private var index = 0

  init(fact: DamageFact?, missing: String) {
    self.fact = fact
    self.missing = missing
  }

  /// The reading of one target.
  func one(_ index: Int) -> DamageReading {
    var one = self
    one.index = index
    return one
  }

  /// Rows that would go; 0 if they weren't counted.
  var rows: Int { target?.rows ?? 0 }

  /// What was measured; nil if nothing was.
  var measured: TargetDamage? { target }

  /// The rows of a table that was read; nil if it wasn't.
  var values: [[String]]? { target?.values }

  /// The definitions of the database; nil if they weren't read.
  var definitions: [String]? { target?.definitions }

  private var target: TargetDamage? { fact?.targets[index] }

  /// Puts the figures and the words into an effect.
  func settle(_ effect: inout Effect) {
    if let target {
      effect.measured = Measure(
        bytes: target.bytes,
        rows: target.rows,
        tables: target.tableCount.flatMap { $0 > 1 ? $0 : nil },
        isPartial: target.rows != nil && !target.note.isEmpty,
        isEstimate: target.rows != nil && !target.isExact
      )
    }
    effect.cascade = cascade
    effect.why = [effect.why, words].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Which tables are hit; all of them only if nothing was left out or couldn't be measured.
  private var cascade: Cascade {
    guard let fact, let target else { return Cascade([], isWhole: false) }
    let isWhole = target.names.count == target.tableCount && target.note.isEmpty
    return Cascade(target.names, isWhole: isWhole, database: fact.database)
  }

  /// What a person should know besides the numbers.
  private var words: String {
    guard let fact, let target else { return "how much that is isn't known: \(missing)" }
    var parts: [String] = []
    let cascades = target.tables.filter(\.isCascade)
    if !cascades.isEmpty {
      parts.append("foreign keys take along \(Self.list(cascades))")
    } else if target.tables.count > 1 {
      parts.append("among them \(Self.list(Array(target.tables.prefix(3))))")
    }
    if let newest = target.newest { parts.append("the newest row is \(Self.age(newest)) old") }
    if !target.views.isEmpty {
      parts.append("views read it: \(target.views.joined(separator: ", "))")
    }
    if !target.note.isEmpty { parts.append(target.note) }
    parts.append("measured in '\(fact.database)' of \(fact.server)")
    return parts.joined(separator: "; ")
  }

  private static func list(_ tables: [TableDamage]) -> String {
    tables.map { table in
      guard let rows = table.rows else { return "\(table.name) (rows not counted)" }
      return "\(table.name) (\(table.isExact ? "" : "about ")\(grouped(rows.counted("row"))))"
    }.joined(separator: ", ")
  }

  /// A number and its noun, with commas between thousands.
  private static func grouped(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber }
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out + text.dropFirst(digits.count)
  }

  /// A span of seconds in its largest unit.
  private static func age(_ seconds: Int) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")]
    for (size, noun) in units where seconds >= size { return (seconds / size).counted(noun) }
    return seconds.counted("second")
  }
}
