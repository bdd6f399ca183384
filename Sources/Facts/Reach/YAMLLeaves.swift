internal import CYaml

/// Reads the values of YAML with their lines; aliases are left out, so nothing is repeated.
struct YAMLLeaves: ~Copyable {
  private static let mostLevels = 48

  // SAFETY: the parser points into itself and into `input`, so both keep their addresses until
  // `deinit`, which frees each once.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var leaves: [Leaf] = []
  private var line = 0

  /// One event: its sort, and what is needed of its data.
  private struct Event {
    var type: yaml_event_type_t
    var text = ""
    var line = 0
  }

  /// - Throws: ``Unknown`` if the text isn't YAML.
  static func read(_ text: String) throws(Unknown) -> [Leaf] {
    var reader = YAMLLeaves(Array(text.utf8))
    guard reader.documents() else {
      throw Unknown("line \(reader.line) isn't understood as YAML")
    }
    return reader.leaves
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

  private mutating func next() -> Event? {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { return nil }
    defer { yaml_event_delete(&raw) }
    line = Int(raw.start_mark.line) + 1
    var event = Event(type: raw.type, line: line)
    if raw.type == YAML_SCALAR_EVENT {
      let scalar = raw.data.scalar
      // SAFETY: libyaml gives the length of the text, which lives until the event is deleted.
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      event.text = String(decoding: bytes, as: UTF8.self)
    }
    return event
  }

  private mutating func documents() -> Bool {
    while let event = next() {
      switch event.type {
      case YAML_STREAM_END_EVENT: return true
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: guard node(event, []) else { return false }
      }
    }
    return false
  }

  private mutating func node(_ event: Event, _ path: [String]) -> Bool {
    guard path.count < Self.mostLevels, leaves.count <= LeafFormat.limit else { return false }
    switch event.type {
    case YAML_SCALAR_EVENT:
      leaves.append(Leaf(path: path, value: event.text, line: event.line))
      return true
    case YAML_ALIAS_EVENT: return true
    case YAML_SEQUENCE_START_EVENT:
      var index = 0
      while let element = next() {
        if element.type == YAML_SEQUENCE_END_EVENT { return true }
        guard node(element, path + ["\(index)"]) else { return false }
        index += 1
      }
      return false
    case YAML_MAPPING_START_EVENT: return members(path)
    default: return false
    }
  }

  private mutating func members(_ path: [String]) -> Bool {
    while let key = next() {
      if key.type == YAML_MAPPING_END_EVENT { return true }
      if key.type != YAML_SCALAR_EVENT {
        guard node(key, path + ["?"]) else { return false }
      }
      guard let value = next(), node(value, path + [key.text]) else { return false }
    }
    return false
  }
}
