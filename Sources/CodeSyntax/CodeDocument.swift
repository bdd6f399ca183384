/// A here-document whose text has not been read yet.
struct CodeDocument {
  /// The token that it is the text of.
  var token: Int
  /// The line that ends it.
  var end: [UInt8]
  /// Whether the last line may be indented.
  var mayIndent: Bool
  /// Whether indentation is taken off.
  var strips: Bool
  /// Whether `$x` and escapes in it are replaced.
  var expands: Bool
}
