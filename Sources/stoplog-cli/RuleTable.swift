internal import Policy
internal import Reports
internal import Stoplog

/// The rules as a list for a terminal, and as the page `docs/rules.md`.
enum RuleTable {
  static var text: String {
    let always = Rule.all.map { rule in
      let safer = rule.safer.isEmpty ? "" : "\n  safer: \(rule.safer)"
      return "\(rule.name)  \(rule.verdict.rawValue)\n  \(rule.summary)\(safer)"
    }
    let set = ConditionalRule.all.map { rule in
      "\(rule.name)  \(rule.verdict)\n  \(rule.summary)\n  set by: \(rule.source)"
    }
    return (always + ["", "Where somebody has set something:", ""] + set).joined(separator: "\n")
  }

  static var markdown: String {
    var lines = [
      "# Rules",
      "",
      "Every rule that holds without configuration, in the order in which reasons are shown. Of the",
      "rules that match, the strictest verdict counts: allow, notify, hold, deny. A project adds its",
      "own in `stoplog.yaml` ([policy](policy.md)). Made by `make docs`; don't edit.",
      "",
      "| Rule | Verdict | What it is for | Safer way |",
      "|---|---|---|---|",
    ]
    for rule in Rule.all {
      let cells = ["`\(rule.name)`", rule.verdict.rawValue, rule.summary, rule.safer]
      lines.append(Markdown.row(cells))
    }
    lines += [
      "", "## Where somebody has set something", "",
      "| Rule | Verdict | What it does | Set by |",
      "|---|---|---|---|",
    ]
    for rule in ConditionalRule.all {
      lines.append(Markdown.row(["`\(rule.name)`", rule.verdict, rule.summary, rule.source]))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A rule that is in force only where somebody has set it.
private struct ConditionalRule {
  var name: String
  var verdict: String
  var summary: String
  /// What puts it in force.
  var source: String

  init(_ name: String, _ verdict: String, _ summary: String, by source: String) {
    self.name = name
    self.verdict = verdict
    self.summary = summary
    self.source = source
  }

  static let all: [ConditionalRule] =
    StandingOrder.Kind.allCases.map { kind in
      let sentence = kind.summary.prefix(1).uppercased() + kind.summary.dropFirst() + "."
      return ConditionalRule(
        kind.rule,
        kind.verdict.rawValue,
        sentence,
        by: "stoplog \(kind.rawValue) (docs/states.md)"
      )
    } + [
      ConditionalRule(
        Judgement.mustSurvive,
        "deny",
        "What has to survive a task is neither hit nor reached by a cascade.",
        by: "an open task (docs/tasks.md)"
      ),
      ConditionalRule(
        Judgement.keptUntilVerified,
        "deny",
        "What is kept until something is verified isn't stopped or removed before.",
        by: "an open task (docs/tasks.md)"
      ),
      ConditionalRule(
        Judgement.taskScope,
        "hold",
        "A change outside a task's scope is released by a person.",
        by: "an open task (docs/tasks.md)"
      ),
      ConditionalRule(
        Receipting.rule,
        "hold",
        "What evidence puts in staging or production needs a signed task and a tried restore.",
        by: "evidence of the environment (docs/tasks.md)"
      ),
      ConditionalRule(
        RuleEngine.outside,
        "hold",
        "Outside the project agents only look, unless a lease says otherwise.",
        by: "outside: read-only (docs/leases.md)"
      ),
      ConditionalRule(
        "session.reach",
        "hold",
        "A session that can reach production changes nothing.",
        by: "production-in-reach: hold (docs/constraints.md)"
      ),
      ConditionalRule(
        "constraint.*",
        "hold or deny",
        "What people told agents in their own words is kept to.",
        by: "AGENTS.md, the conversation, an agent's permission rules (docs/constraints.md)"
      ),
      ConditionalRule(
        "project.scope",
        "hold",
        "A change outside the folders of a project's scope is released by a person.",
        by: "scope: in stoplog.yaml (docs/policy.md)"
      ),
      ConditionalRule(
        "project.*",
        "as written",
        "A rule of the project.",
        by: "rules: in stoplog.yaml (docs/policy.md)"
      ),
    ]
}
