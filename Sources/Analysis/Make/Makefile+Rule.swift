extension Makefile {
  /// Reads a rule, a variable of one target, or a line that only calls functions.
  mutating func readRule(_ line: ArraySlice<UInt8>) {
    open = nil
    var head = line
    var first: String?
    let semicolon = MakeBytes.first(of: [59], in: line)
    guard let colon = MakeBytes.first(of: [58], in: line), colon < semicolon ?? Int.max else {
      return readExpansion(line)
    }
    let isVariable = Self.split(MakeBytes.trim(line[(colon + 1)...])).map {
      $0.right.startIndex <= semicolon ?? Int.max
    }
    if let semicolon, isVariable != true {
      head = line[..<semicolon]
      first = MakeBytes.text(line[(semicolon + 1)...].drop(while: MakeBytes.isBlank))
    }
    var left = head[..<colon]
    // `&:` groups targets that one run makes together.
    if left.last == 38 { left = left.dropLast() }
    var right = head[(colon + 1)...]
    let isDouble = right.first == 58
    if isDouble { right = right.dropFirst() }
    let names = expand(left).words
    let targets = names.compactMap(\.known)
    if targets.count != names.count { skip("a target whose name isn't known") }
    if isVariable == true { return readTargetVariable(targets, MakeBytes.trim(right)) }
    addRules(targets, right, isDouble: isDouble, first: first)
  }

  private mutating func addRules(
    _ targets: [String],
    _ right: ArraySlice<UInt8>,
    isDouble: Bool,
    first: String?
  ) {
    var right = right
    var pattern: String?
    if let colon = MakeBytes.first(of: [58], in: right) {
      pattern = expand(right[..<colon]).known.map {
        MakeBytes.text(MakeBytes.trim(Array($0.utf8)[...]))
      }
      right = right[(colon + 1)...]
    }
    let parts = right.split(separator: 124, maxSplits: 1, omittingEmptySubsequences: false)
    let needed = names(parts[0])
    let ordered = parts.count > 1 ? names(parts[1]) : []
    let start = rules.count
    for target in targets {
      guard rules.count < Self.targetLimit * 4 else {
        skip("more than \(Self.targetLimit * 4) rules are not read")
        break
      }
      let count = needed.count + ordered.count
      guard spend(pattern == nil ? Self.wordCost : (count + 1) * Self.wordCost) else { break }
      var rule = MakeRule(target: target, prerequisites: needed, orderOnly: ordered, recipe: [])
      rule.isDouble = isDouble
      if let pattern, let stem = Self.stem(of: target, pattern) {
        rule.stem = stem
        rule.prerequisites = needed.map { Self.fill($0, stem) }
        rule.orderOnly = ordered.map { Self.fill($0, stem) }
      }
      if let first, !first.isEmpty { rule.recipe = [first] }
      rules.append(rule)
    }
    open = start..<rules.count
  }

  private mutating func names(_ bytes: ArraySlice<UInt8>) -> [String] {
    let words = expand(bytes).words
    let known = words.compactMap(\.known)
    if known.count != words.count { skip("a prerequisite whose name isn't known") }
    return known
  }

  private mutating func readTargetVariable(_ targets: [String], _ rest: ArraySlice<UInt8>) {
    var rest = rest
    for modifier in ["override ", "export ", "private "]
    where MakeBytes.text(rest).hasPrefix(modifier) {
      rest = MakeBytes.trim(rest.dropFirst(modifier.utf8.count))
    }
    guard let (left, sign, right) = Self.split(rest), let name = expand(left).known else { return }
    for target in targets {
      guard spend(rest.count + Self.wordCost) else { return }
      let before = targetVariables[target]?[name] ?? (sign == "+=" ? variables[name] : nil)
      let new = variable(before, sign == "?=" ? "=" : sign, right, .file)
      if let strong = variables[name], strong.origin.rawValue > new.origin.rawValue { continue }
      targetVariables[target, default: [:]][name] = new
    }
  }

  /// A line without a colon: what its functions give is read as more of the makefile.
  private mutating func readExpansion(_ line: ArraySlice<UInt8>) {
    guard depth < Self.depthLimit else { return skip("it expands itself without an end") }
    guard let text = expand(line).known else {
      return skip("a line whose functions aren't followed")
    }
    let trimmed = MakeBytes.text(MakeBytes.trim(Array(text.utf8)[...]))
    guard !trimmed.isEmpty else { return }
    guard trimmed != MakeBytes.text(line) else { return skip("a line that isn't understood") }
    evaluate(text)
  }

  /// Reads text that the makefile itself has made.
  mutating func evaluate(_ text: String) {
    guard depth < Self.depthLimit else { return skip("it makes itself without an end") }
    depth += 1
    let outer = conditions
    conditions = []
    open = nil
    read(text)
    conditions = outer
    open = nil
    depth -= 1
  }

  /// What `%` of a pattern stands for in a name; nil if the name doesn't fit.
  static func stem(of name: String, _ pattern: String) -> String? {
    let (name, pattern) = (name.utf8, pattern.utf8)
    guard let place = pattern.firstIndex(of: 37) else {
      return name.elementsEqual(pattern) ? "" : nil
    }
    let (before, after) = (pattern[..<place], pattern[pattern.index(after: place)...])
    guard name.count >= before.count + after.count, name.starts(with: before),
      name.suffix(after.count).elementsEqual(after)
    else { return nil }
    return String(Substring(name.dropFirst(before.count).dropLast(after.count)))
  }

  /// A pattern with its first `%` filled in.
  static func fill(_ pattern: String, _ stem: String) -> String {
    guard let place = pattern.firstIndex(of: "%") else { return pattern }
    return pattern[..<place] + stem + pattern[pattern.index(after: place)...]
  }
}
