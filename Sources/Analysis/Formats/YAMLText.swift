internal import CYaml
internal import JSON

/// Reads YAML as other programs' files have it, with anchors, aliases and merge keys.
///
/// Every scalar becomes a string, a key that stands twice has its last value, and of several
/// documents the first is read. The bounds: ``byteLimit`` bytes, ``depthLimit`` levels, and
/// ``nodeLimit`` pieces with those that aliases repeat.
struct YAMLText: ~Copyable {
  static let byteLimit = 512 << 10
  static let depthLimit = 32
  static let nodeLimit = 20_000

  // SAFETY: the parser points into itself and into `input`, so both keep their addresses until
  // `deinit`, which frees each once.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var anchors: [String: JSONValue] = [:]

  /// The first document of a text; nil if it isn't YAML, or beyond a bound.
  static func value(_ text: String) -> JSONValue? {
    let bytes = Array(text.utf8)
    guard bytes.count <= byteLimit else { return nil }
    var reader = YAMLText(bytes)
    return reader.document()
  }

  /// Every document of a text; nil if any isn't YAML, or beyond a bound.
  static func documents(_ text: String) -> [JSONValue]? {
    let bytes = Array(text.utf8)
    guard bytes.count <= byteLimit else { return nil }
    var reader = YAMLText(bytes)
    return reader.documents()
  }

  private init(_ bytes: [UInt8]) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// One event: its sort, and what is needed of its data.
  private struct Event {
    var type: yaml_event_type_t
    var text = ""
    var anchor: String?
  }

  private func next() -> Event? {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { return nil }
    defer { yaml_event_delete(&raw) }
    var event = Event(type: raw.type)
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      // SAFETY: libyaml gives the length of the text, which lives until the event is deleted.
      event.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        as: UTF8.self
      )
      event.anchor = Self.name(scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: event.anchor = Self.name(raw.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: event.anchor = Self.name(raw.data.mapping_start.anchor)
    case YAML_ALIAS_EVENT: event.anchor = Self.name(raw.data.alias.anchor)
    default: break
    }
    return event
  }

  private static func name(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    // SAFETY: libyaml ends names with a NUL.
    bytes.map { String(cString: $0) }
  }

  private mutating func document() -> JSONValue? {
    while let event = next() {
      switch event.type {
      case YAML_STREAM_END_EVENT: return nil
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
      default: return node(event, depth: 1)
      }
    }
    return nil
  }

  private mutating func documents() -> [JSONValue]? {
    var documents: [JSONValue] = []
    while let event = next() {
      switch event.type {
      case YAML_STREAM_END_EVENT: return documents
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT: anchors = [:]
      default:
        guard let value = node(event, depth: 1) else { return nil }
        documents.append(value)
      }
    }
    return nil
  }

  private mutating func node(_ event: Event, depth: Int) -> JSONValue? {
    count += 1
    guard count <= Self.nodeLimit, depth <= Self.depthLimit else { return nil }
    let value: JSONValue?
    switch event.type {
    case YAML_SCALAR_EVENT: value = .string(event.text)
    case YAML_SEQUENCE_START_EVENT: value = sequence(depth)
    case YAML_MAPPING_START_EVENT: value = mapping(depth)
    case YAML_ALIAS_EVENT:
      guard let anchor = event.anchor, let known = anchors[anchor] else { return nil }
      count += known.pieces
      return count <= Self.nodeLimit ? known : nil
    default: return nil
    }
    if let anchor = event.anchor, let value { anchors[anchor] = value }
    return value
  }

  private mutating func sequence(_ depth: Int) -> JSONValue? {
    var elements: [JSONValue] = []
    while let event = next() {
      if event.type == YAML_SEQUENCE_END_EVENT { return .array(elements) }
      guard let element = node(event, depth: depth + 1) else { return nil }
      elements.append(element)
    }
    return nil
  }

  private mutating func mapping(_ depth: Int) -> JSONValue? {
    var members: [String: JSONValue] = [:]
    var merged: [String: JSONValue] = [:]
    while let event = next() {
      if event.type == YAML_MAPPING_END_EVENT {
        return .object(merged.merging(members) { _, own in own })
      }
      guard let key = node(event, depth: depth + 1), let inner = next(),
        let value = node(inner, depth: depth + 1)
      else { return nil }
      guard case .string(let name) = key else { continue }
      if name == "<<" {
        for part in value.array ?? [value] {
          merged.merge(part.object ?? [:]) { first, _ in first }
        }
      } else {
        members[name] = value
      }
    }
    return nil
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
