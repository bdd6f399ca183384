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
