internal import JSON

/// What was looked up of one thing.
struct CloudLoss {
  var title: String
  var details: [String] = []
  var sentences: [String] = []
  var resources: Int?
  var rows: Int?
  var bytes: Int?
  var isPartial = false
  var names: [String] = []
  var note = ""
  /// The days between which it was made, or what is in it was; nil if they aren't known.
  private(set) var days: ClosedRange<String>?
  /// Whether the service says that there is no such thing.
  var isMissing = false

  /// How many names are shown of a list.
  static let shown = 20

  /// Adds what a further look-up says; what it can't say is noted, and the rest stays.
  mutating func add(_ what: String, _ look: (inout CloudLoss) throws(Trouble) -> Void) {
    do throws(Trouble) {
      try look(&self)
    } catch {
      note += (note.isEmpty ? "" : "; ") + "\(what) couldn't be looked up: \(error.reason)"
    }
  }

  /// Notes the day of a time such as `2024-01-01T12:00:00Z`; anything else is left out.
  mutating func date(_ time: String?) {
    guard let time, CloudDate.day(time) != nil else { return }
    let day = String(time.prefix(10))
    days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }

  /// Says when it was made, and notes the day.
  mutating func made(_ time: String?) {
    date(time)
    if let words = CloudDate.created(time) { details.append(words) }
  }

  /// The same by seconds since 1970.
  mutating func made(seconds: Double?) {
    guard let seconds, seconds > 0, seconds < 1e11 else { return }
    made(CloudDate.text(Int(seconds)))
  }

  /// A list of names with its end cut off.
  static func list(_ names: [String]) -> String {
    let rest = names.count - shown
    return names.prefix(shown).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// A number with its noun.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  var json: JSONValue {
    func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string(Self.plain($0)) }) }
    var members: [String: JSONValue] = [
      "title": .string(Self.plain(title)), "details": texts(details),
      "sentences": texts(sentences), "names": texts(names), "partial": .bool(isPartial),
      "missing": .bool(isMissing),
      "note": .string(Self.plain(note)),
    ]
    members["resources"] = resources.map(JSONValue.integer)
    members["rows"] = rows.map(JSONValue.integer)
    members["bytes"] = bytes.map(JSONValue.integer)
    members["oldest"] = days.map { .string($0.lowerBound) }
    members["newest"] = days.map { .string($0.upperBound) }
    return .object(members)
  }

  /// Text from a service, short and without control characters.
  private static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(2000).map {
        $0.value < 32 || $0.value == 127 ? "?" : Character($0)
      }
    )
  }
}
