/// A here-document whose text hasn't been reached.
struct PendingDocument {
  /// The offset of its redirection.
  let key: Int
  /// The line that ends it, without its newline.
  let delimiter: [UInt8]
  /// Whether the delimiter was quoted, so that nothing is expanded.
  let isQuoted: Bool
  /// Whether leading tabs are dropped.
  let stripsTabs: Bool
}
