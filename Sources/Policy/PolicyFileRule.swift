internal import Effects
internal import YAML

/// Turns the nodes of one rule into values.
enum PolicyFileRule {
  static func rule(_ node: YAMLNode) throws(PolicyError) -> ProjectRule {
    let keys = try PolicyFileKeys(
      node,
      in: "the rule",
      [
        "name", "match", "verdict", "why", "instead", "people", "cooling-off", "wait", "owner",
        "until",
      ]
    )
    let name = try keys.text("name")
    guard let name else { throw .missingKey("name", in: "the rule", line: node.line) }
    guard name.utf8.allSatisfy(isNameByte), name.utf8.count <= 64 else {
      throw .wrongForm(
        key: "name",
        wanted: "small letters, digits and dashes",
        found: "'\(name)'",
        line: keys["name"]?.line ?? node.line
      )
    }
    let verdict: [Verdict] = try choices(try keys.require("verdict"), "verdict")
    guard verdict.count == 1, let verdict = verdict.first else {
      throw .wrongForm(key: "verdict", wanted: "one word", found: "a list", line: node.line)
    }
    let why = try keys.text("why")
    // The reason is what a person and the agent read; without one nobody knows what to do.
    if why == nil, verdict >= .hold { throw .missingKey("why", in: "the rule", line: node.line) }
    return ProjectRule(
      name: name,
      match: try match(try keys.require("match")),
      verdict: verdict,
      why: why ?? "",
      instead: try keys.text("instead") ?? "",
      release: try release(keys, verdict),
      line: node.line,
      owner: try keys.text("owner") ?? "",
      until: try until(keys, verdict)
    )
  }

  /// The last day of a rule that allows something.
  private static func until(
    _ keys: PolicyFileKeys,
    _ verdict: Verdict
  ) throws(PolicyError) -> String {
    guard let text = try keys.text("until") else { return "" }
    guard verdict == .allow else {
      throw .wrongForm(
        key: "until",
        wanted: "a rule with 'verdict: allow'",
        found: "'verdict: \(verdict.rawValue)', which holds until it is taken out",
        line: keys["until"]?.line ?? keys.line
      )
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else {
      throw .wrongForm(
        key: "until",
        wanted: "a day such as 2026-12-31",
        found: "'\(text)'",
        line: keys["until"]?.line ?? keys.line
      )
    }
    return text
  }

  /// What it takes to release what the rule holds.
  private static func release(
    _ keys: PolicyFileKeys,
    _ verdict: Verdict
  ) throws(PolicyError) -> ReleaseTerms {
    for key in ["people", "cooling-off", "wait"] {
      guard let node = keys[key], verdict != .hold else { continue }
      throw .wrongForm(
        key: key,
        wanted: "a rule with 'verdict: hold'",
        found: "'verdict: \(verdict.rawValue)', which nobody releases",
        line: node.line
      )
    }
    return ReleaseTerms(
      people: try number(keys, "people", 1...ReleaseTerms.mostPeople, units: []) ?? 1,
      coolingOff: try number(
        keys,
        "cooling-off",
        0...ReleaseTerms.longest,
        units: [("s", 1), ("m", 60), ("h", 3600)]
      ) ?? 0,
      wait: try wait(keys)
    )
  }

  /// For how many seconds an agent's hook waits for people.
  static func wait(_ keys: PolicyFileKeys) throws(PolicyError) -> Int {
    try number(keys, "wait", 0...ReleaseTerms.longestWait, units: [("s", 1), ("m", 60)]) ?? 0
  }

  /// A whole number, with one of some units where there are any.
  private static func number(
    _ keys: PolicyFileKeys,
    _ key: String,
    _ range: ClosedRange<Int>,
    units: [(name: String, value: Int)]
  ) throws(PolicyError) -> Int? {
    guard let text = try keys.text(key) else { return nil }
    let unit = units.first { text.hasSuffix($0.name) }
    let digits = text.dropLast(unit?.name.utf8.count ?? 0)
    if units.isEmpty || unit != nil, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), number <= range.upperBound,
      range.contains(number * (unit?.value ?? 1))
    {
      return number * (unit?.value ?? 1)
    }
    let names = units.map(\.name).joined(separator: ", ")
    throw .wrongForm(
      key: key,
      wanted: "a number from \(range.lowerBound) to \(range.upperBound)"
        + (units.isEmpty ? "" : " seconds, with a unit of \(names)"),
      found: "'\(text)'",
      line: keys[key]?.line ?? keys.line
    )
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E: true
    default: false
    }
  }

  private static func match(_ node: YAMLNode) throws(PolicyError) -> Match {
    let keys = try PolicyFileKeys(
      node,
      in: "'match'",
      ["action", "kind", "program", "path", "environment", "trait"]
    )
    var match = Match()
    if let node = keys["action"] { match.action = try choices(node, "action") }
    if let node = keys["kind"] { match.kind = try choices(node, "kind") }
    if let node = keys["environment"] { match.environment = try environments(node) }
    if let node = keys["trait"] { match.trait = try choices(node, "trait") }
    if let node = keys["program"] {
      match.program = try PolicyFileParser.words(node, "program").map { Glob($0.text) }
    }
    if let node = keys["path"] {
      match.path = try PolicyFileParser.words(node, "path").map { Glob($0.text) }
    }
    guard match != Match() else {
      throw .wrongForm(key: "match", wanted: "at least one key", found: "empty", line: node.line)
    }
    return match
  }

  /// Words of an enumeration.
  private static func choices<Choice>(
    _ node: YAMLNode,
    _ key: String
  ) throws(PolicyError) -> [Choice]
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    var choices: [Choice] = []
    for word in try PolicyFileParser.words(node, key) {
      guard let choice = Choice(rawValue: word.text) else {
        let known = Choice.allCases.map(\.rawValue)
        throw .unknownWord(
          word.text,
          key: key,
          suggestion: PolicyFileKeys.suggestion(for: word.text, of: known),
          line: word.line
        )
      }
      choices.append(choice)
    }
    return choices
  }

  private static func environments(_ node: YAMLNode) throws(PolicyError) -> [Environment] {
    var environments: [Environment] = []
    for word in try PolicyFileParser.words(node, "environment") {
      guard let environment = Environment(rawValue: word.text) else {
        let known = ["production", "staging", "development", "unknown"]
        throw .unknownWord(
          word.text,
          key: "environment",
          suggestion: PolicyFileKeys.suggestion(for: word.text, of: known),
          line: word.line
        )
      }
      environments.append(environment)
    }
    return environments
  }
}
