internal import CommandLine
internal import Crypto
internal import Glibc
internal import Linux

/// Where a passphrase comes from: the person's terminal, or a descriptor that somebody named.
enum Passphrase {
  /// The option that names a descriptor.
  static let option = OptionSpec(
    "passphrase-fd",
    value: "N",
    help: "Read the passphrase from this file descriptor, up to a line break, and ask nothing"
  )

  /// Reads a passphrase.
  ///
  /// Without the option it is asked for at the terminal that controls the process, and never read
  /// from standard input.
  ///
  /// - Parameters:
  ///   - person: Whose command it is.
  ///   - question: What is asked.
  ///   - isNew: Whether it is asked for twice.
  static func read(
    _ person: Person,
    asking question: String,
    isNew: Bool = false
  ) throws(CommandError) -> Secret {
    if let descriptor = try descriptor(person) { return try line(of: descriptor) }
    let terminal = try Terminal(for: "the passphrase")
    let secret = try terminal.secret(question + ": ")
    guard isNew else { return secret }
    let again = try terminal.secret("the same again: ")
    guard secret.isEqual(to: again) else { throw .differentPassphrases }
    return secret
  }

  /// The descriptor that the option names; nil without the option.
  static func descriptor(_ person: Person) throws(CommandError) -> Int32? {
    try person.number(option.long, in: 0...Int(Int32.max)).map { Int32(clamping: $0) }
  }

  private static func line(of descriptor: Int32) throws(CommandError) -> Secret {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Secret.limit + 1)
    defer { Secret.wipe(&bytes) }
    var byte: UInt8 = 0
    while bytes.count <= Secret.limit {
      let count = Glibc.read(descriptor, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw .system(SystemError("read", "file descriptor \(descriptor)"))
      }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    return try keep(&bytes)
  }

  /// Moves bytes into guarded memory.
  static func keep(_ bytes: inout [UInt8]) throws(CommandError) -> Secret {
    do throws(CryptoError) {
      return try Secret(moving: &bytes)
    } catch {
      throw .crypto(error)
    }
  }
}
