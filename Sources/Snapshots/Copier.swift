internal import Crypto
internal import Linux

/// Copies bytes from one open file to another, hashing them on the way.
struct Copier {
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)

  /// Copies everything; runs of zeros become holes.
  ///
  /// - Returns: How many bytes there were, and their digest.
  mutating func copy(
    _ source: OpenFile,
    to target: OpenFile?
  ) throws(SystemError) -> (count: Int, digest: Digest) {
    var hash = SHA256()
    var total = 0
    var failure: SystemError?
    try source.seek(to: 0)
    buffer.withUnsafeMutableBytes { buffer in
      do throws(SystemError) {
        while true {
          let count = try source.read(into: buffer)
          if count == 0 { break }
          let part = UnsafeRawBufferPointer(rebasing: buffer[..<count])
          hash.update(part)
          if let target { try Self.write(part, to: target, at: total) }
          total += count
        }
        try target?.resize(to: total)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return (total, hash.finish())
  }

  /// The digest of everything in a file.
  mutating func digest(_ file: OpenFile) throws(SystemError) -> Digest {
    try copy(file, to: nil).digest
  }

  private static func write(
    _ part: UnsafeRawBufferPointer,
    to target: OpenFile,
    at offset: Int
  ) throws(SystemError) {
    let isHole = part.count >= 4096 && part.allSatisfy { $0 == 0 }
    if isHole { try target.seek(to: offset + part.count) } else { try target.write(part) }
  }
}
