internal import CLinux
internal import Glibc

/// Searches in bytes at the speed of the C library.
extension UnsafeRawBufferPointer {
  /// Where some bytes begin; nil if they aren't there.
  public func first(of part: StaticString) -> Int? {
    place(stoplog_find(baseAddress, count, part.utf8Start, part.utf8CodeUnitCount))
  }

  /// Where a byte stands first, from an index on that is at most `count`.
  public func first(_ byte: UInt8, from start: Int) -> Int? {
    guard let baseAddress else { return nil }
    return place(memchr(baseAddress + start, Int32(byte), count - start))
  }

  /// Where a byte stands last, before an index that is at most `count`.
  public func last(_ byte: UInt8, before end: Int) -> Int? {
    place(stoplog_find_last(baseAddress, end, byte))
  }

  private func place(_ found: UnsafeRawPointer?) -> Int? {
    guard let found, let baseAddress else { return nil }
    return found - baseAddress
  }

  private func place(_ found: UnsafeMutableRawPointer?) -> Int? {
    place(UnsafeRawPointer(found))
  }
}
