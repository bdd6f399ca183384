internal import CommandLine
internal import Policy

extension Command {
  static let rules = Command(
    spec: CommandSpec(
      "rules",
      summary: "List the rules that hold everywhere",
      discussion: [
        "Of every rule that matches, the strictest verdict counts, and each is named as a reason. "
          + "A project's own rules stand in its stoplog.yaml."
      ],
      options: [OptionSpec("markdown", help: "Print the list as the page docs/rules.md")]
    ),
    run: { _, arguments in
      Output.print(arguments.has("markdown") ? RuleTable.markdown : RuleTable.text)
      return Status.allowed
    }
  )
}

private enum RuleTable {
  static var text: String {
    Rule.all.map { rule in
      let safer = rule.safer.isEmpty ? "" : "\n  safer: \(rule.safer)"
      return "\(rule.name)  \(rule.verdict.rawValue)\n  \(rule.summary)\(safer)"
    }
    .joined(separator: "\n")
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
    return lines.joined(separator: "\n") + "\n"
  }
}
