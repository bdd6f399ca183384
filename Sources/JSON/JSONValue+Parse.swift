internal import CJansson

extension JSONValue {
  /// Reads one JSON value, strictly.
  ///
  /// Refused are: anything after the value, a key that stands twice in an object (clients differ
  /// in which one they take), invalid UTF-8, numbers over 64 bits, and more than 2,048 levels.
  ///
  /// - SeeAlso: RFC 8259.
  public init(parsing bytes: some Collection<UInt8>) throws(JSONError) {
    _ = Self.seeded
    var error = json_error_t()
    let flags = Int(JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL)
    let text = Array(bytes)
    // Jansson takes a NUL byte after the value for the end, whatever follows it.
    if let offset = text.firstIndex(of: 0) {
      throw JSONError(reason: "there is a NUL byte", offset: offset)
    }
    let root = text.withUnsafeBytes {
      json_loadb($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, flags, &error)
    }
    guard let root else {
      let reason = withUnsafeBytes(of: &error.text) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw JSONError(reason: reason, offset: Int(error.position))
    }
    self.init(root)
    json_delete(root)
  }

  /// Done once in a process.
  private static let seeded: Void = stoplog_json_seed()

  // SAFETY: every pointer below is a borrowed reference into the tree that `root` keeps alive.
  private init(_ node: UnsafeMutablePointer<json_t>) {
    switch node.pointee.type {
    case JSON_OBJECT: self = .object(Self.members(node))
    case JSON_ARRAY:
      self = .array(
        (0..<json_array_size(node)).map { json_array_get(node, $0).map(JSONValue.init) ?? .null }
      )
    case JSON_STRING: self = .string(Self.text(node))
    case JSON_INTEGER: self = .integer(Int(json_integer_value(node)))
    case JSON_REAL: self = .real(json_real_value(node))
    case JSON_TRUE: self = .bool(true)
    case JSON_FALSE: self = .bool(false)
    default: self = .null
    }
  }

  private static func members(_ node: UnsafeMutablePointer<json_t>) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    var iterator = json_object_iter(node)
    while let position = iterator {
      if let key = json_object_iter_key(position), let value = json_object_iter_value(position) {
        members[String(cString: key)] = JSONValue(value)
      }
      iterator = json_object_iter_next(node, position)
    }
    return members
  }

  private static func text(_ node: UnsafeMutablePointer<json_t>) -> String {
    guard let start = json_string_value(node) else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(node))
    return String(decoding: bytes, as: UTF8.self)
  }
}
