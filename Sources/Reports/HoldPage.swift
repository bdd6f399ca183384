internal import Crypto
public import Holds
internal import JSON
internal import Linux

/// A hold in full, for the person who decides about it.
///
/// Everything comes from the hold itself, which is what an approval signs. What an agent wrote is
/// escaped, so it can't pass for a line of the page.
public enum HoldPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - hold: The hold.
  ///   - signers: Who has approved it so far.
  ///   - now: The time, in milliseconds since 1970.
  public static func text(_ hold: Hold, signers: [String], now: Int) -> String {
    var lines = head(hold)
    lines += section("why it is held", reasons(hold.shown))
    lines += section("what it would do", effects(hold.shown))
    if let owners = hold.shown["targets"]?["text"]?.string, !owners.isEmpty {
      lines += section("whose it is", ["- \(Visible.line(owners))"])
    }
    lines += section("what was looked up", facts(hold))
    lines += section("safer ways", texts(hold.shown["alternatives"]).map { "- \($0)" })
    lines += section("saved first", saved(hold.shown))
    if !hold.state.isFinal, let command = HoldWords.byHand(hold) {
      lines += section("to run it yourself instead, copy this into a terminal", [command])
    }
    lines += [""] + foot(hold, signers, now)
    return lines.joined(separator: "\n")
  }

  /// One line for a list of holds.
  public static func line(_ hold: Hold, now: Int) -> String {
    let when = hold.state == .pending ? "ends in \(Amounts.span(hold.expires &- now))" : ""
    let words = [hold.id, hold.state.rawValue, "\(hold.agent)/\(hold.session)", when]
    let request = Visible.line(String(hold.request.text.prefix(200)))
    return words.filter { !$0.isEmpty }.map(Visible.line).joined(separator: "  ") + "  \(request)"
  }

  private static func head(_ hold: Hold) -> [String] {
    let agent = Visible.line(hold.agent)
    var lines = [
      "hold \(hold.id) is \(hold.state.rawValue)"
        + (hold.reason.isEmpty ? "" : ": \(Visible.line(hold.reason))"),
      "\(agent), in session \(Visible.line(hold.session)), wants to run in "
        + "\(Visible.line(hold.binding.directory)):",
      "",
    ]
    lines += hold.request.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "    " + Visible.line(String($0))
    }
    if !hold.request.isWhole {
      lines.append("(the first of \(Amounts.count(hold.request.length, "byte")) only)")
    }
    return lines
  }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "\(title):"] + lines.map { "  " + $0 }
  }

  private static func texts(_ value: JSONValue?) -> [String] {
    (value?.array ?? []).compactMap(\.string).map(Visible.line)
  }

  /// One line for each thing that was found, with all rules that found it.
  private static func reasons(_ shown: JSONValue) -> [String] {
    var lines: [(text: String, rules: [String])] = []
    for reason in shown["reasons"]?.array ?? [] {
      let text = Visible.line(reason["text"]?.string ?? "")
      let rule = Visible.line(reason["rule"]?.string ?? "")
      if let index = lines.firstIndex(where: { $0.text == text }) {
        if !lines[index].rules.contains(rule) { lines[index].rules.append(rule) }
      } else {
        lines.append((text, [rule]))
      }
    }
    return lines.map { "- \($0.text) [\($0.rules.joined(separator: ", "))]" }
  }

  private static func effects(_ shown: JSONValue) -> [String] {
    (shown["effects"]?.array ?? []).map { effect in
      func word(_ key: String) -> String { Visible.line(effect[key]?.string ?? "") }
      let resource = effect["resource"]
      var text = "- \(word("action")) \(resource?["kind"]?.string ?? "") "
      text += Visible.line(resource?["name"]?.string ?? "")
      var more = [Amounts.measured(effect["measured"]), word("reversibility")]
      if word("environment") != "unknown" { more.append(word("environment")) }
      if word("certainty") == "possible" { more.append("possible") }
      let force = texts(effect["force"])
      if !force.isEmpty { more.append("skips a question with \(force.joined(separator: " "))") }
      return text + ": " + more.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private static func facts(_ hold: Hold) -> [String] {
    hold.binding.targets.sorted { $0.key < $1.key }.map {
      "- \(Visible.line($0.key)): \(Visible.line($0.value))"
    }
  }

  private static func saved(_ shown: JSONValue) -> [String] {
    if texts(shown["obligations"]).contains("snapshot") {
      return ["- a snapshot of the files that can be saved; 'stoplog undo' puts them back"]
    }
    return ["- nothing: there is no way back by 'stoplog undo'"]
  }

  private static func foot(_ hold: Hold, _ signers: [String], _ now: Int) -> [String] {
    var lines = ["asked \(Amounts.moment(hold.created))"]
    if hold.state == .pending {
      lines[0] +=
        "; ends \(Amounts.moment(hold.expires)), "
        + "in \(Amounts.span(hold.expires &- now))"
      lines.append(
        "an approval is for exactly this, once, within \(Amounts.span(hold.window)); "
          + "it takes \(Amounts.count(hold.needs, "person"))"
      )
      if hold.isPeer {
        lines.append("whoever runs the agent can't approve it: it takes a review by somebody else")
      }
      if hold.coolingOff > 0 {
        lines.append(
          "it doesn't run before \(Amounts.span(hold.coolingOff)) after the approval, "
            + "until when 'stoplog reject \(hold.id)' takes it back"
        )
      }
    }
    if !signers.isEmpty {
      lines.append("approved by \(signers.map(Visible.line).joined(separator: ", "))")
    }
    return lines
  }
}
