internal import JSON
internal import YAML

/// Reads YAML as other programs' files have it, with anchors, aliases and merge keys.
///
/// Every scalar becomes a string, a key that stands twice has its last value, and of several
/// documents the first is read. The bounds: ``byteLimit`` bytes, ``depthLimit`` levels, and
/// ``nodeLimit`` pieces with those that aliases repeat.
struct YAMLText {
  static let byteLimit = 512 << 10
  static let depthLimit = 32
  static let nodeLimit = 20_000

  private static let rules = YAMLRules(bytes: byteLimit, depth: depthLimit, nodes: nodeLimit)

  private var count = 0
  private var anchors: [String: JSONValue] = [:]

  /// The first document of a text; nil if it isn't YAML, or beyond a bound.
  static func value(_ text: String) -> JSONValue? {
    var reading = YAMLText()
    do throws(YAMLError) {
      var reader = try YAMLReader(Array(text.utf8), rules)
      return try reader.document().flatMap { reading.value($0) }
    } catch {
      return nil
    }
  }

  /// Every document of a text; nil if any isn't YAML, or beyond a bound.
  static func documents(_ text: String) -> [JSONValue]? {
    guard let nodes = try? YAMLReader.documents(Array(text.utf8), rules) else { return nil }
    var reading = YAMLText()
    var values: [JSONValue] = []
    for node in nodes {
      reading.anchors = [:]
      guard let value = reading.value(node) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func value(_ node: YAMLNode) -> JSONValue? {
    count += 1
    guard count <= Self.nodeLimit else { return nil }
    let value: JSONValue?
    switch node.content {
    case .scalar(let text): value = .string(text)
    case .sequence(let nodes):
      var elements: [JSONValue] = []
      for node in nodes {
        guard let element = self.value(node) else { return nil }
        elements.append(element)
      }
      value = .array(elements)
    case .mapping(let members): value = mapping(members)
    case .alias(let name):
      guard let known = anchors[name] else { return nil }
      count += known.pieces
      return count <= Self.nodeLimit ? known : nil
    }
    if let anchor = node.anchor, let value { anchors[anchor] = value }
    return value
  }

  private mutating func mapping(_ members: [YAMLMember]) -> JSONValue? {
    var own: [String: JSONValue] = [:]
    var merged: [String: JSONValue] = [:]
    for member in members {
      guard let key = value(member.name), let value = value(member.value) else { return nil }
      guard case .string(let name) = key else { continue }
      if name == "<<" {
        for part in value.array ?? [value] {
          merged.merge(part.object ?? [:]) { first, _ in first }
        }
      } else {
        own[name] = value
      }
    }
    return .object(merged.merging(own) { _, own in own })
  }
}

extension JSONValue {
  /// How many values it holds, itself too.
  fileprivate var pieces: Int {
    switch self {
    case .array(let elements): elements.reduce(1) { $0 + $1.pieces }
    case .object(let members): members.values.reduce(1) { $0 + $1.pieces }
    default: 1
    }
  }
}
