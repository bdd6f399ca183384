internal import Effects

/// Effects in plain words.
enum EffectText {
  /// What happens to what, how much of it there is, and why it matters.
  static func sentence(_ effect: Effect) -> String {
    var text = "\(verb(effect)) \(noun(effect.resource.kind)) '\(effect.resource.name)'"
    let amount = amount(effect.measured)
    if !amount.isEmpty { text += " (\(amount))" }
    if !effect.why.isEmpty { text += ": \(effect.why)" }
    if !effect.force.isEmpty {
      text += "; skips a question with \(effect.force.joined(separator: " "))"
    }
    if effect.certainty == .possible { text += "; it may not come to that" }
    return text
  }

  private static func verb(_ effect: Effect) -> String {
    if effect.traits.contains(.moved) { return "moves" }
    switch effect.action {
    case .read: return "reads"
    case .create: return "makes"
    case .modify: return "changes"
    case .overwrite: return "replaces"
    case .delete: return "deletes"
    case .execute: return "runs"
    case .send: return "sends to"
    case .grant: return "changes who may use"
    case .unknown: return "does something unknown with"
    }
  }

  private static func noun(_ kind: Resource.Kind) -> String {
    switch kind {
    case .path: "the path"
    case .directory: "the folder"
    case .stack: "the infrastructure of"
    case .worktree: "the work tree"
    case .ref: "the history of"
    case .rows: "rows of"
    case .text: "the text"
    case .call: "the call"
    default: "the \(kind.rawValue)"
    }
  }

  /// Counts in words; bytes in powers of 1,000.
  static func amount(_ measured: Measure) -> String {
    var parts: [String] = []
    let least = measured.isPartial ? "at least " : ""
    if let files = measured.files { parts.append(least + count(files, "file")) }
    if let bytes = measured.bytes { parts.append(size(bytes)) }
    if let tables = measured.tables { parts.append(least + count(tables, "table")) }
    if let rows = measured.rows {
      parts.append((measured.isEstimate ? "about " : least) + count(rows, "row"))
    }
    if let resources = measured.resources { parts.append(count(resources, "resource")) }
    return parts.joined(separator: ", ")
  }

  /// A number with its noun, with commas between thousands.
  static func count(_ number: Int, _ noun: String) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + groups).joined(separator: ",") + " \(noun)" + (number == 1 ? "" : "s")
  }

  private static func size(_ bytes: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var value = bytes
    var rest = 0
    var unit = 0
    while value >= 1000 && unit < units.count - 1 {
      rest = value % 1000 / 100
      value /= 1000
      unit += 1
    }
    return unit == 0 ? "\(value) bytes" : "\(value).\(rest) \(units[unit])"
  }
}
