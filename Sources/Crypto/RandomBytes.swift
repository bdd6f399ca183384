internal import CSodium

/// Bytes that nobody can predict, from the system's generator (getrandom(2)).
public enum RandomBytes {
  /// Makes some.
  public static func make(_ count: Int) throws(CryptoError) -> [UInt8] {
    try Sodium.start()
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    randombytes_buf(&bytes, bytes.count)
    return bytes
  }
}
