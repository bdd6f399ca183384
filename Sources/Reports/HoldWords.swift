internal import Crypto
internal import Effects
public import Holds
public import Policy

/// A judgement in words: for the agent that asked, and for the person who decides.
public enum HoldWords {
  /// What an agent is told when its call does not run.
  ///
  /// - Parameters:
  ///   - judgement: What was decided.
  ///   - hold: The hold's id; nil if no approval can change the verdict.
  ///   - note: What else there is to say, such as why an approval did not count.
  public static func forAgent(_ judgement: Judgement, hold: String?, note: String = "") -> String {
    var lines: [String] = []
    if let hold {
      lines.append("stoplog holds this call for a person, as hold \(hold). It did not run.")
    } else {
      lines.append("stoplog denies this call. It did not run, and no approval changes that.")
    }
    if !note.isEmpty { lines.append(note) }
    lines.append("Why:")
    lines += reasons(judgement)
    if !judgement.ownershipLine.isEmpty {
      lines.append(
        judgement.ownershipLine.prefix(1).uppercased() + judgement.ownershipLine.dropFirst()
      )
    }
    if !judgement.environmentLine.isEmpty {
      lines.append(
        judgement.environmentLine.prefix(1).uppercased() + judgement.environmentLine.dropFirst()
      )
    }
    if !judgement.alternatives.isEmpty {
      lines.append("Safer ways:")
      lines += judgement.alternatives.prefix(5).map { "- \($0)" }
    }
    if !judgement.context.isEmpty { lines.append(judgement.context) }
    if let hold {
      lines.append(
        """
        A person was asked; they decide with 'stoplog approve \(hold)' at a terminal of their own.
        Go on with other work meanwhile, and make exactly the same call again once it is approved.
        Other ways to the same effect are held too, and every attempt is recorded.
        """
      )
    }
    return lines.joined(separator: "\n")
  }

  /// What is said of a call that no agent may run, and that a person may.
  public static func proposal(_ hold: Hold) -> String {
    var text = "It is kept as hold \(hold.id), which a person may run at a terminal of their own."
    if let command = byHand(hold) { text += " The exact command to copy:\n    \(command)" }
    return text
  }

  /// What a person copies to run a hold's command; nil if it can't be given in one word.
  ///
  /// - Parameter hold: The hold, as it was proposed.
  public static func byHand(_ hold: Hold) -> String? {
    let text = hold.request.text
    guard hold.binding.kind == "shell", hold.request.isWhole, text.utf8.count <= longestWord,
      !text.utf8.contains(0)
    else { return nil }
    return "cd -- \(ShellQuote.word(hold.binding.directory)) && "
      + "stoplog by-hand \(hold.id) \(ShellQuote.word(text))"
  }

  /// The kernel takes no word of 128 KiB or more; octal digits make four of one byte, but not there.
  private static let longestWord = (128 << 10) - 1

  /// What is said of an approval that can still be taken back.
  ///
  /// - Parameter until: From when on it is good, in milliseconds since 1970.
  public static func coolingOff(until: Int) -> String {
    "It is approved, and may run from \(Amounts.moment(until)) on; make the same call again then."
  }

  /// The reasons that stop a request, one line for each thing that would happen, with its rules.
  public static func reasons(_ judgement: Judgement, limit: Int = 12) -> [String] {
    var lines: [(text: String, rules: [String])] = []
    for reason in judgement.reasons where reason.verdict >= .hold {
      if let index = lines.firstIndex(where: { $0.text == reason.text }) {
        if !lines[index].rules.contains(reason.rule) { lines[index].rules.append(reason.rule) }
      } else {
        lines.append((reason.text, [reason.rule]))
      }
    }
    let texts = lines.map { "- \($0.text) [\($0.rules.joined(separator: ", "))]" }
    guard texts.count > limit else { return texts }
    return texts.prefix(limit) + ["- and \(texts.count - limit) more"]
  }
}
