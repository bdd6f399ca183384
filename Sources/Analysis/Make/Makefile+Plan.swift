extension Makefile {
  /// What make gives to shells for some goals, in order.
  struct Plan: Hashable {
    var commands: [MakeCommand] = []
    /// Goals and prerequisites by name, in the order in which they are looked at.
    var visited: Set<String> = []
    /// Goals that no rule here is for.
    var unruled: [String] = []
    /// How many targets need each other at the place at hand.
    var level = 0
    /// The places of rules by target.
    var places: [String: [Int]] = [:]
    /// The places of rules with a pattern and a recipe.
    var patterns: [Int] = []
  }

  /// How long a chain of targets that need each other is followed.
  static let chainLimit = 100

  /// The goals that make takes if the words name none.
  var defaultGoals: [String] {
    if case .simple(let text)? = variables[".DEFAULT_GOAL"]?.value, let name = text.known,
      !name.isEmpty
    {
      return MakeWords.split(name)
    }
    let first = rules.first { rule in
      !rule.isPattern && (!rule.target.hasPrefix(".") || rule.target.contains("/"))
    }
    return first.map { [$0.target] } ?? []
  }

  /// The recipes for some goals, with everything that they need before them.
  ///
  /// Whether a target is up to date isn't looked at: what is newest may change before make runs.
  mutating func plan(_ goals: [String]) -> Plan {
    var plan = Plan()
    for (index, rule) in rules.enumerated() {
      if !rule.isPattern {
        plan.places[rule.target, default: []].append(index)
      } else if !rule.recipe.isEmpty, plan.patterns.count < 200 {
        plan.patterns.append(index)
      }
    }
    isRunning = true
    for goal in goals { visit(goal, &plan, needed: false) }
    isRunning = false
    return plan
  }

  private mutating func visit(_ target: String, _ plan: inout Plan, needed: Bool) {
    guard !plan.visited.contains(target) else { return }
    guard plan.visited.count < Self.targetLimit, plan.level < Self.chainLimit else {
      return skip("more than \(Self.targetLimit) targets are not followed")
    }
    let candidates = plan.patterns.count + targetVariables.count
    guard spend((candidates + 1) * Self.wordCost) else { return }
    plan.visited.insert(target)
    plan.level += 1
    defer { plan.level -= 1 }
    let found = matching(target, plan)
    if found.isEmpty, !needed { plan.unruled.append(target) }
    // A target's variables hold for what it needs, too.
    let saved = (locals, variables)
    setTargetVariables(target)
    let needs = found.reduce(0) { $0 + $1.prerequisites.count + $1.orderOnly.count }
    // Each is filled in, looked up and joined with the others.
    guard spend(3 * needs * Self.wordCost) else { return (locals, variables) = saved }
    for rule in found {
      for name in rule.prerequisites + rule.orderOnly { visit(name, &plan, needed: true) }
    }
    setAutomatic(target, found)
    // Of several recipes for one target the last counts, unless each has two colons.
    let recipes = found.filter { !$0.recipe.isEmpty }
    let chosen = recipes.contains(where: \.isDouble) ? recipes : recipes.suffix(1)
    for rule in chosen { run(rule, target, &plan) }
    (locals, variables) = saved
  }

  /// The rules for a target; a pattern's only if nothing else has a recipe.
  private func matching(_ target: String, _ plan: Plan) -> [MakeRule] {
    let explicit = (plan.places[target] ?? []).map { rules[$0] }
    if explicit.contains(where: { !$0.recipe.isEmpty }) { return explicit }
    for rule in plan.patterns.map({ rules[$0] }) {
      guard let stem = Self.stem(of: target, rule.target), !stem.isEmpty else { continue }
      var match = rule
      match.stem = stem
      match.prerequisites = rule.prerequisites.map { Self.fill($0, stem) }
      match.orderOnly = rule.orderOnly.map { Self.fill($0, stem) }
      return explicit + [match]
    }
    guard explicit.isEmpty, let last = plan.places[".DEFAULT"]?.last else { return explicit }
    return [rules[last]]
  }

  private mutating func setAutomatic(_ target: String, _ found: [MakeRule]) {
    let needed = (found.last { !$0.recipe.isEmpty }.map { [$0] } ?? [])
      .flatMap(\.prerequisites)
    let all = needed + found.flatMap(\.prerequisites)
    var seen: Set<String> = []
    let once = all.filter { seen.insert($0).inserted }
    let stem = found.last { !$0.stem.isEmpty }?.stem ?? ""
    locals["@"] = RecipeText(target)
    locals["<"] = RecipeText(once.first ?? "")
    locals["^"] = RecipeText(once.joined(separator: " "))
    locals["+"] = locals["^"]
    locals["?"] = locals["^"]
    locals["*"] = RecipeText(stem)
    locals["%"] = RecipeText()
    locals["|"] = RecipeText(found.flatMap(\.orderOnly).joined(separator: " "))
  }

  private mutating func setTargetVariables(_ target: String) {
    guard !targetVariables.isEmpty else { return }
    for pattern in targetVariables.keys.sorted() where Self.stem(of: target, pattern) != nil {
      variables.merge(targetVariables[pattern] ?? [:]) { _, new in new }
    }
  }

  private mutating func run(_ rule: MakeRule, _ target: String, _ plan: inout Plan) {
    for raw in rule.recipe {
      let callsMake = ["$(MAKE)", "${MAKE}", "$(MAKE_COMMAND)"].contains {
        raw.contains($0)
      }
      // A variable may hold several lines; each is a line of the recipe.
      let text = expand(raw).shell
      for line in Self.lines(text) {
        guard plan.commands.count < Self.commandLimit else {
          return skip("more than \(Self.commandLimit) lines of recipes are not followed")
        }
        var command = MakeCommand(text: "", target: target)
        command.runsAlways = callsMake
        var rest = Substring(line)
        while let first = rest.first, "@-+ \t".contains(first) {
          if first == "@" { command.isPrinted = false }
          if first == "-" { command.ignoresFailure = true }
          if first == "+" { command.runsAlways = true }
          rest.removeFirst()
        }
        command.text = String(rest)
        if !rest.isEmpty { plan.commands.append(command) }
      }
    }
  }

  /// The lines of a recipe after expansion; a newline behind a backslash joins.
  private static func lines(_ text: String) -> [String] {
    guard text.utf8.contains(MakeBytes.newline) else { return [text] }
    var lines: [String] = []
    var current: [UInt8] = []
    for byte in text.utf8 {
      if byte == MakeBytes.newline,
        current.reversed().prefix(while: { $0 == MakeBytes.backslash }).count % 2 == 0
      {
        lines.append(MakeBytes.text(current))
        current = []
      } else {
        current.append(byte)
      }
    }
    lines.append(MakeBytes.text(current))
    return lines
  }
}
