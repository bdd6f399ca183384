internal import CYaml

/// One event of libyaml: its sort, and what is needed of its data.
struct YAMLEvent {
  var type: yaml_event_type_t
  /// The line, counted from 1.
  var line: Int
  /// The column, counted from 1.
  var column: Int
  /// A scalar's text.
  var text = ""
  /// The name that a piece is given, or that an alias repeats.
  var anchor: String?
  /// Whether a piece has a tag, or a document a directive.
  var isMarked = false

  init(_ raw: yaml_event_t) {
    type = raw.type
    line = Int(clamping: raw.start_mark.line) &+ 1
    column = Int(clamping: raw.start_mark.column) &+ 1
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      // SAFETY: libyaml gives the length of the text, which lives until the event is deleted.
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      text = String(decoding: bytes, as: UTF8.self)
      mark(scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      mark(raw.data.sequence_start.anchor, raw.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      mark(raw.data.mapping_start.anchor, raw.data.mapping_start.tag)
    case YAML_ALIAS_EVENT: mark(raw.data.alias.anchor, nil)
    case YAML_DOCUMENT_START_EVENT:
      let start = raw.data.document_start
      isMarked = start.version_directive != nil || start.tag_directives.start != nil
    default: break
    }
  }

  private mutating func mark(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    // SAFETY: libyaml ends names with a NUL.
    self.anchor = anchor.map { String(cString: $0) }
    isMarked = tag != nil
  }
}
