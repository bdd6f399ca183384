internal import CSodium

/// Comparison whose duration says nothing about where two secrets differ.
public enum ConstantTime {
  /// Whether two texts of bytes are equal; only their lengths can be learned from the time.
  public static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.count == second.count && sodium_memcmp(first, second, first.count) == 0
  }
}
