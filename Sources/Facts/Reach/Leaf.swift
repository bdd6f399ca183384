/// One value of a settings file, with the names that lead to it and its line.
///
/// It may be a secret, so it never leaves this module.
struct Leaf {
  var path: [String]
  var value: String
  /// Counted from 1.
  var line: Int

  /// The last name that isn't a place in a list.
  var name: String { path.last { Int($0) == nil } ?? "" }
  /// The names as they are shown.
  var shown: String { path.filter { Int($0) == nil }.suffix(4).joined(separator: ".") }
}
