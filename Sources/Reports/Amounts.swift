internal import JSON
internal import Linux

/// Numbers and times in words.
enum Amounts {
  /// A number with its noun, with commas between thousands.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)" + (number == 1 ? "" : "s")
  }

  /// What was counted of a target, from a judgement's JSON; empty if nothing was.
  static func measured(_ value: JSONValue?) -> String {
    let nouns = [
      ("files", "file"), ("bytes", "byte"), ("tables", "table"), ("rows", "row"),
      ("resources", "resource"),
    ]
    let parts = nouns.compactMap { key, noun in
      value?[key]?.integer.map { count($0, noun) }
    }
    guard !parts.isEmpty else { return "" }
    let about = value?["estimate"]?.bool == true ? "about " : ""
    return (value?["partial"]?.bool == true ? "at least " : about) + parts.joined(separator: ", ")
  }

  /// A span of milliseconds, rounded down, in the two largest units.
  static func span(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    if seconds < 60 { return count(seconds, "second") }
    if seconds < 3600 { return count(seconds / 60, "minute") }
    let minutes = seconds % 3600 / 60
    return count(seconds / 3600, "hour") + (minutes == 0 ? "" : " \(count(minutes, "minute"))")
  }

  /// A moment in UTC, to the second, as `2026-07-31 12:00:00Z`.
  static func moment(_ milliseconds: Int) -> String {
    let text = Clock.text(milliseconds)
    guard let middle = text.firstIndex(of: "T") else { return text }
    return text[..<middle] + " " + text[text.index(after: middle)...]
  }

  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3, digits != "-" {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
