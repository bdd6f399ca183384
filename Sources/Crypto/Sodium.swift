internal import CSodium

/// Starts the library once; it picks the fastest code for the processor and finds randomness.
enum Sodium {
  private static let status = sodium_init()

  /// Makes sure that the library is ready.
  static func start() throws(CryptoError) {
    guard status >= 0 else { throw .unavailable("it could not start") }
  }
}
