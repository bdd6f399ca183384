internal import Crypto
internal import Glibc
internal import Linux

/// The terminal that controls the process, whatever standard input and output are.
struct Terminal: ~Copyable {
  private let descriptor: Int32

  /// Opens it.
  ///
  /// - Throws: ``CommandError/noTerminal(what:)`` if there is none.
  init(for what: String) throws(CommandError) {
    descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .noTerminal(what: what) }
  }

  deinit { close(descriptor) }

  /// Asks for a line, which is shown as it is typed.
  func ask(_ question: String) throws(CommandError) -> String {
    try show(question)
    tcflush(descriptor, TCIFLUSH)
    var bytes: [UInt8] = []
    while let byte = try next(), byte != UInt8(ascii: "\n"), bytes.count < 4096 {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Asks for a line, of which nothing is shown.
  ///
  /// The keys are read one by one, so that Ctrl-C finds the echo on again.
  func secret(_ question: String) throws(CommandError) -> Secret {
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else {
      throw .system(SystemError("tcgetattr", "/dev/tty"))
    }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    // TCSAFLUSH drops what was typed before the question, which nobody meant as an answer.
    guard tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else {
      throw .system(SystemError("tcsetattr", "/dev/tty"))
    }
    defer { tcsetattr(descriptor, TCSAFLUSH, &before) }
    try show(question)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Secret.limit)
    defer { Secret.wipe(&bytes) }
    reading: while let byte = try next() {
      switch byte {
      case 0x0A, 0x0D, 0x04: break reading
      case 0x03, 0x1C:
        try show("\n")
        throw .system(SystemError("read", "/dev/tty", number: EINTR))
      case 0x15: Secret.wipe(&bytes); bytes.removeAll(keepingCapacity: true)
      case 0x08, 0x7F: Self.removeLast(&bytes)
      default: if bytes.count < Secret.limit { bytes.append(byte) }
      }
    }
    try show("\n")
    return try Passphrase.keep(&bytes)
  }

  /// Takes back one character of UTF-8.
  private static func removeLast(_ bytes: inout [UInt8]) {
    while let last = bytes.popLast(), Unicode.UTF8.isContinuation(last) {}
  }

  private func next() throws(CommandError) -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 { return byte }
      if count == 0 { return nil }
      guard errno == EINTR else { throw .system(SystemError("read", "/dev/tty")) }
    }
  }

  private func show(_ text: String) throws(CommandError) {
    do throws(SystemError) {
      try File.writeAll(text.utf8, to: descriptor, name: "/dev/tty")
    } catch {
      throw .system(error)
    }
  }
}
