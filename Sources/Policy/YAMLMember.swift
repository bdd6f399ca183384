/// A key of a YAML mapping and its value.
struct YAMLMember: Hashable {
  var key: String
  /// The key's line, counted from 1.
  var line: Int
  var value: YAMLNode
}
