internal import CSodium

extension Secret {
  /// Whether two secrets are the same; the time that it takes says nothing about where they differ.
  public func isEqual(to other: Secret) -> Bool {
    guard count == other.count else { return false }
    return withBytes { first in
      other.withBytes { second in sodium_memcmp(first, second, count) == 0 }
    }
  }
}
