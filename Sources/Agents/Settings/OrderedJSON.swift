internal import JSON

/// JSON that is printed in the order in which it was written down.
indirect enum OrderedJSON: Hashable {
  case object([Member])
  case array([OrderedJSON])
  case leaf(JSONValue)

  /// One member of an object.
  struct Member: Hashable {
    let key: String
    let value: OrderedJSON

    init(_ key: String, _ value: OrderedJSON) {
      self.key = key
      self.value = value
    }
  }

  /// The same without an order.
  var value: JSONValue {
    switch self {
    case .leaf(let value): value
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members):
      .object(Dictionary(members.map { ($0.key, $0.value.value) }) { $1 })
    }
  }

  /// The text, whose lines after the first are indented by `depth` units; nil for one line.
  func text(depth: Int, unit: String?) -> String {
    switch self {
    case .leaf(let value): return value.canonical
    case .array(let elements):
      return Self.list("[", elements.map { ("", $0) }, "]", depth, unit)
    case .object(let members):
      let parts = members.map { (JSONValue.string($0.key).canonical + ": ", $0.value) }
      return Self.list("{", parts, "}", depth, unit)
    }
  }

  private static func list(
    _ open: String,
    _ parts: [(String, OrderedJSON)],
    _ close: String,
    _ depth: Int,
    _ unit: String?
  ) -> String {
    guard !parts.isEmpty else { return open + close }
    let texts = parts.map { $0 + $1.text(depth: depth + 1, unit: unit) }
    guard let unit else { return open + texts.joined(separator: ", ") + close }
    let inner = "\n" + String(repeating: unit, count: depth + 1)
    let outer = "\n" + String(repeating: unit, count: depth)
    return open + inner + texts.joined(separator: "," + inner) + outer + close
  }
}
