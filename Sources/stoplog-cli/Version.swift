/// The version of this program.
enum Version {
  /// As Semantic Versioning 2.0.0 has it.
  static let text = "0.1.0"
}
