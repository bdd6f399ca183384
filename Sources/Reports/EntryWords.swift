internal import JSON
public import Ledger

/// An entry of the ledger as one line for a person.
public enum EntryWords {
  /// The line: place, time, who, what sort of thing, and what there is to say of it.
  public static func line(_ entry: Entry) -> String {
    let place = String(entry.index)
    let words = [
      String(repeating: " ", count: max(0, 5 - place.count)) + place,
      Amounts.moment(entry.time), Visible.line("\(entry.agent)/\(entry.session)"),
      entry.kind.rawValue,
    ]
    return (words + details(entry).filter { !$0.isEmpty }).joined(separator: "  ")
  }

  private static func details(_ entry: Entry) -> [String] {
    switch entry.kind {
    case .request: request(entry)
    case .outcome: outcome(entry)
    case .receipt: receipt(entry)
    case .hold: [hold(entry), "ends \(entry.body["expires"]?.integer.map(Amounts.moment) ?? "?")"]
    case .approver: [word(entry, "added")]
    default:
      [hold(entry), word(entry, "snapshot")]
        + ["by", "reason", "differences", "failure", "text"].map { word(entry, $0) }
        + [created(entry), placed(entry, "brought", "moved"), placed(entry, "copied", "copied")]
    }
  }

  private static func request(_ entry: Entry) -> [String] {
    let rules = (entry.body["rules"]?.array ?? []).compactMap(\.string).map(Visible.line)
    let verdict = word(entry, "verdict")
    return [
      rules.isEmpty ? verdict : "\(verdict) [\(rules.joined(separator: ", "))]", hold(entry),
      "in \(word(entry, "directory"))", word(entry, "text"),
    ]
  }

  private static func outcome(_ entry: Entry) -> [String] {
    var words: [String] = []
    if let status = entry.body["status"]?.integer { words.append("status \(status)") }
    if let succeeded = entry.body["succeeded"]?.bool {
      words.append(succeeded ? "succeeded" : "failed")
    }
    if let time = entry.body["milliseconds"]?.integer { words.append("in \(time) ms") }
    words.append(word(entry, "failure"))
    let undo = word(entry, "undo")
    return words + [undo.isEmpty ? "" : "undo with '\(undo)'"]
  }

  private static func receipt(_ entry: Entry) -> [String] {
    func number(_ key: String) -> Int { entry.body[key]?.integer ?? 0 }
    let replaced = word(entry, "replaced")
    return [
      word(entry, "snapshot"),
      "\(Amounts.count(number("files"), "file")), \(Amounts.count(number("restored"), "name")) "
        + "put back, \(Amounts.count(number("bytes"), "byte"))",
      "sha256 \(word(entry, "sha256"))",
      replaced.isEmpty ? "" : "what was there is in \(replaced)",
    ]
  }

  private static func created(_ entry: Entry) -> String {
    let names = (entry.body["created"]?.array ?? []).compactMap(\.string).map(Visible.line)
    return names.isEmpty ? "" : "made \(names.joined(separator: ", "))"
  }

  private static func placed(_ entry: Entry, _ key: String, _ verb: String) -> String {
    let pairs = (entry.body[key]?.object ?? [:]).sorted { $0.key < $1.key }
    guard !pairs.isEmpty else { return "" }
    let words = pairs.map { path, source in
      "\(Visible.line(source.string ?? "")) to \(Visible.line(path))"
    }
    return "\(verb) \(words.joined(separator: ", "))"
  }

  private static func hold(_ entry: Entry) -> String {
    entry.hold.map { "hold \(Visible.line($0))" } ?? ""
  }

  private static func word(_ entry: Entry, _ key: String) -> String {
    Visible.line(entry.body[key]?.string ?? "")
  }
}
