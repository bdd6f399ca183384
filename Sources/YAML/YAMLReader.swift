internal import CYaml

/// Reads YAML 1.1 in UTF-8 into nodes, one document after the other and within bounds.
///
/// Nothing is repeated: an alias stays an alias.
public struct YAMLReader: ~Copyable {
  private let rules: YAMLRules
  // SAFETY: the parser points into itself and into `input`, so both keep their addresses until
  // `deinit`, which frees each once.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var documents = 0

  /// Starts at the first document.
  ///
  /// - Throws: ``YAMLError/tooLarge(bytes:limit:)``.
  public init(_ bytes: [UInt8], _ rules: YAMLRules) throws(YAMLError) {
    guard bytes.count <= rules.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: rules.bytes)
    }
    self.rules = rules
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

  /// Every document of some bytes.
  public static func documents(
    _ bytes: [UInt8],
    _ rules: YAMLRules
  ) throws(YAMLError) -> [YAMLNode] {
    var reader = try YAMLReader(bytes, rules)
    var found: [YAMLNode] = []
    while let document = try reader.document() { found.append(document) }
    return found
  }

  /// The next document; nil after the last one.
  ///
  /// Don't ask again after nil or an error.
  public mutating func document() throws(YAMLError) -> YAMLNode? {
    while true {
      let event = try next()
      switch event.type {
      case YAML_STREAM_END_EVENT: return nil
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: break
      case YAML_DOCUMENT_START_EVENT:
        if rules.isPlain {
          guard !event.isMarked else { throw .notTaken("a directive", line: event.line) }
          guard documents == 0 else { throw .notTaken("a second document", line: event.line) }
        }
        documents += 1
        return try node(try next(), depth: 1)
      default: throw .notTaken("this", line: event.line)
      }
    }
  }

  private func next() throws(YAMLError) -> YAMLEvent {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else {
      let parser = parser.pointee
      let reason = parser.problem.map { String(cString: $0) } ?? "the parser is out of memory"
      throw .notYAML(reason, line: Int(clamping: parser.problem_mark.line) &+ 1)
    }
    defer { yaml_event_delete(&raw) }
    return YAMLEvent(raw)
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
    count += 1
    guard count <= rules.nodes else { throw .tooMany(limit: rules.nodes, line: event.line) }
    guard depth <= rules.depth else { throw .tooDeep(limit: rules.depth, line: event.line) }
    if rules.isPlain {
      guard event.type != YAML_ALIAS_EVENT else { throw .notTaken("an alias", line: event.line) }
      guard event.anchor == nil, !event.isMarked else {
        throw .notTaken("an anchor or a tag", line: event.line)
      }
    }
    let content: YAMLNode.Content =
      switch event.type {
      case YAML_SCALAR_EVENT: .scalar(event.text)
      case YAML_SEQUENCE_START_EVENT: .sequence(try sequence(depth))
      case YAML_MAPPING_START_EVENT: .mapping(try mapping(depth))
      case YAML_ALIAS_EVENT: .alias(event.anchor ?? "")
      default: throw .notTaken("this", line: event.line)
      }
    let anchor = event.type == YAML_ALIAS_EVENT ? nil : event.anchor
    return YAMLNode(content: content, anchor: anchor, line: event.line, column: event.column)
  }

  private mutating func sequence(_ depth: Int) throws(YAMLError) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return nodes }
      nodes.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(_ depth: Int) throws(YAMLError) -> [YAMLMember] {
    var members: [YAMLMember] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return members }
      let key = try node(event, depth: depth + 1)
      if rules.isPlain {
        guard case .scalar(let name) = key.content else {
          throw .notTaken("a key that isn't a word", line: key.line)
        }
        if let first = lines[name] { throw .duplicateKey(name, line: key.line, first: first) }
        lines[name] = key.line
      }
      members.append(YAMLMember(name: key, value: try node(try next(), depth: depth + 1)))
    }
  }
}
