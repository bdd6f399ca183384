import Glibc

/// A port of the loopback on which something answers that is no database, and no cloud.
final class HostileServer: @unchecked Sendable {
  /// How it behaves.
  enum Manner: String, CaseIterable, Sendable {
    /// Accepts and never says anything.
    case silent
    /// Accepts and closes.
    case closes
    /// Sends bytes without sense, and never ends.
    case garbage
    /// Says that a huge message follows, in the words of each protocol.
    case lies
    /// Asks for the password as it is, and says it back in its error.
    case repeats
    /// Says one text to everybody, and closes.
    case says
    /// Says one text, and then bytes without an end.
    case floods

    /// Those that need no text.
    static let allCases: [Manner] = [.silent, .closes, .garbage, .lies, .repeats]
  }

  let port: Int
  private let listener: Int32
  private let manner: Manner
  private let text: [UInt8]
  /// What clients have sent.
  private(set) var heard: [UInt8] = []
  /// How many clients have come.
  private(set) var visits = 0
  private var thread = pthread_t()

  init(_ manner: Manner, _ text: String = "") {
    self.manner = manner
    self.text = Array(text.utf8)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size)
        getsockname(listener, $0, &size)
      }
    }
    listen(listener, 8)
    port = Int(UInt16(bigEndian: address.sin_port))
    pthread_create(
      &thread,
      nil,
      { context in
        // SAFETY: `end` waits for the thread before the object goes.
        guard let context else { return nil }
        Unmanaged<HostileServer>.fromOpaque(context).takeUnretainedValue().serve()
        return nil
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
  }

  /// Stops and waits for the last client.
  func end() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
    pthread_join(thread, nil)
  }

  private func serve() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { return }
      visits += 1
      answer(client)
      close(client)
    }
  }

  private func answer(_ client: Int32) {
    guard manner != .closes else { return }
    if manner == .silent {
      while hear(client) {}
      return
    }
    if manner == .says || manner == .floods { return say(client) }
    var bytes: [UInt8]
    switch manner {
    // A refusal of encryption, then a message of PostgreSQL with a length of 2 GB.
    case .lies: bytes = [0x4E, 0x52, 0x7F, 0xFF, 0xFF, 0xFF] + Array("$2147483647\r\n".utf8)
    case .repeats: bytes = [0x4E, 0x52, 0, 0, 0, 8, 0, 0, 0, 3]
    default: bytes = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    }
    _ = hear(client)
    repeat {
      guard send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL)) > 0 else { return }
      guard manner == .repeats else { continue }
      for _ in 0..<3 { guard hear(client) else { break } }
      let text = Array("SFATAL\0C28P01\0M".utf8) + heard.filter { $0 >= 32 } + [0, 0]
      let length = UInt32(text.count + 4).bigEndian
      bytes = [0x45] + withUnsafeBytes(of: length) { Array($0) } + text
      send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      return
    } while manner == .garbage
    while hear(client) {}
  }

  /// Says the text, once a whole request has come.
  private func say(_ client: Int32) {
    let before = heard.count
    while !isWhole(heard[before...]) { guard hear(client) else { return } }
    send(client, text, text.count, Int32(MSG_NOSIGNAL))
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 1 << 16)
    while manner == .floods {
      guard send(client, zeros, zeros.count, Int32(MSG_NOSIGNAL)) > 0 else { return }
    }
  }

  /// Whether a request of HTTP has its head and its body.
  private func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let line = parts[0].split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-length:")
    }
    let length = line.flatMap { Int($0.split(separator: ":")[1].filter(\.isNumber)) } ?? 0
    return parts[1].utf8.count >= length
  }

  private func hear(_ client: Int32) -> Bool {
    var entry = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, 6_000) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = recv(client, &chunk, chunk.count, 0)
    heard += chunk.prefix(max(0, count))
    return count > 0
  }
}
