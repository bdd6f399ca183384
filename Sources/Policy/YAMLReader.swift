internal import CYaml

/// Reads a small YAML document into nodes.
///
/// Taken are mappings, sequences and scalars in UTF-8. Refused are anchors, aliases, tags,
/// directives, keys that aren't scalars or stand twice, and a second document; see YAML 1.1.
struct YAMLReader: ~Copyable {
  /// The most bytes of a document.
  static let byteLimit = 256 << 10
  /// The most levels of nesting.
  static let depthLimit = 16
  /// The most pieces of a document.
  static let nodeLimit = 20_000

  // SAFETY: the parser points into itself and into `input`, so both keep their addresses until
  // `deinit`, which frees each once.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// The document in some bytes; nil if they hold none.
  static func read(_ bytes: [UInt8]) throws(PolicyError) -> YAMLNode? {
    guard bytes.count <= byteLimit else { throw .tooLarge(bytes: bytes.count, limit: byteLimit) }
    var reader = YAMLReader(bytes)
    return try reader.document()
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
    var line: Int
    var column: Int
    var text = ""
    var hasExtras = false
  }

  private func next() throws(PolicyError) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
    defer { yaml_event_delete(&raw) }
    var event = Event(
      type: raw.type,
      line: Int(clamping: raw.start_mark.line) &+ 1,
      column: Int(clamping: raw.start_mark.column) &+ 1
    )
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      // SAFETY: libyaml gives the length of the text, which lives until the event is deleted.
      event.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        as: UTF8.self
      )
      event.hasExtras = scalar.anchor != nil || scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      event.hasExtras = raw.data.sequence_start.anchor != nil || raw.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      event.hasExtras = raw.data.mapping_start.anchor != nil || raw.data.mapping_start.tag != nil
    case YAML_DOCUMENT_START_EVENT:
      let start = raw.data.document_start
      event.hasExtras = start.version_directive != nil || start.tag_directives.start != nil
    default: break
    }
    return event
  }

  private func failure() -> PolicyError {
    let parser = parser.pointee
    let reason = parser.problem.map { String(cString: $0) } ?? "the parser is out of memory"
    return .notYAML(reason, line: Int(clamping: parser.problem_mark.line) &+ 1)
  }

  private mutating func document() throws(PolicyError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.type {
      case YAML_STREAM_END_EVENT: return root
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: break
      case YAML_DOCUMENT_START_EVENT:
        guard !event.hasExtras else { throw .notTaken("a directive", line: event.line) }
        guard root == nil else { throw .notTaken("a second document", line: event.line) }
        root = try node(try next(), depth: 1)
      default: throw .notTaken("this", line: event.line)
      }
    }
  }

  private mutating func node(_ event: Event, depth: Int) throws(PolicyError) -> YAMLNode {
    count += 1
    guard count <= Self.nodeLimit else { throw .tooMany(limit: Self.nodeLimit, line: event.line) }
    guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit, line: event.line) }
    guard event.type != YAML_ALIAS_EVENT else { throw .notTaken("an alias", line: event.line) }
    guard !event.hasExtras else { throw .notTaken("an anchor or a tag", line: event.line) }
    let content: YAMLNode.Content =
      switch event.type {
      case YAML_SCALAR_EVENT: .scalar(event.text)
      case YAML_SEQUENCE_START_EVENT: .sequence(try sequence(depth))
      case YAML_MAPPING_START_EVENT: .mapping(try mapping(depth))
      default: throw .notTaken("this", line: event.line)
      }
    return YAMLNode(content: content, line: event.line, column: event.column)
  }

  private mutating func sequence(_ depth: Int) throws(PolicyError) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return nodes }
      nodes.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(_ depth: Int) throws(PolicyError) -> [YAMLMember] {
    var members: [YAMLMember] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return members }
      let key = try node(event, depth: depth + 1)
      guard case .scalar(let name) = key.content else {
        throw .notTaken("a key that isn't a word", line: key.line)
      }
      if let first = lines[name] { throw .duplicateKey(name, line: key.line, first: first) }
      lines[name] = key.line
      members.append(
        YAMLMember(key: name, line: key.line, value: try node(try next(), depth: depth + 1))
      )
    }
  }
}
