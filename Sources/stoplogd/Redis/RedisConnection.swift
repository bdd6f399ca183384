internal import Glibc

/// A connection to Redis by its own protocol, within a deadline.
///
/// Every reply is bounded: what a server says of lengths is not believed.
///
/// - SeeAlso: https://redis.io/docs/latest/develop/reference/protocol-spec/
final class RedisConnection {
  /// What came back.
  enum Reply {
    case text(String)
    case number(Int)
    case nothing
    case list([Reply])
    case error(String)
  }

  private let socket: Int32
  private let deadline: Deadline
  private var buffer: [UInt8] = []
  private var place = 0

  /// The most bytes of one text, and of everything that is read.
  static let textBytes = 1 << 20
  static let allBytes = 16 << 20
  private var total = 0

  /// Connects to a host's port, or to a socket's path.
  init(host: String, port: String, path: String, deadline: Deadline) throws(Trouble) {
    self.deadline = deadline
    socket = path.isEmpty ? try Self.dial(host, port, deadline) : try Self.dial(path)
  }

  deinit { close(socket) }

  private static func dial(_ path: String) throws(Trouble) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw Trouble("the path of its socket is too long")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let made = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(made, $0, length) }
    }
    guard made >= 0, status == 0 else {
      close(made)
      throw Trouble("nothing answers there")
    }
    return made
  }

  private static func dial(
    _ host: String,
    _ port: String,
    _ deadline: Deadline
  ) throws(Trouble) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, port, &hints, &list) == 0 else {
      throw Trouble("the host's name leads nowhere")
    }
    defer { freeaddrinfo(list) }
    var next = list
    while let info = next?.pointee {
      next = info.ai_next
      let made = Glibc.socket(info.ai_family, info.ai_socktype | O_NONBLOCK, info.ai_protocol)
      guard made >= 0 else { continue }
      if connect(made, info.ai_addr, info.ai_addrlen) == 0 || errno == EINPROGRESS {
        var entry = pollfd(fd: made, events: Int16(POLLOUT), revents: 0)
        var failure: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        if poll(&entry, 1, Int32(deadline.milliseconds)) > 0,
          getsockopt(made, SOL_SOCKET, SO_ERROR, &failure, &size) == 0, failure == 0
        {
          return made
        }
      }
      close(made)
    }
    throw Trouble("nothing answers there")
  }

  /// Sends a command and reads its reply.
  func ask(_ words: [String]) throws(Trouble) -> Reply {
    let parts = words.map { "$\($0.utf8.count)\r\n\($0)\r\n" }.joined()
    var bytes = Array("*\(words.count)\r\n\(parts)".utf8)[...]
    while !bytes.isEmpty {
      try wait(POLLOUT)
      let count = bytes.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, 0) }
      if count < 0 && (errno == EAGAIN || errno == EINTR) { continue }
      guard count > 0 else { throw Trouble("the connection was lost") }
      bytes = bytes.dropFirst(count)
    }
    return try reply(depth: 0)
  }

  private func reply(depth: Int) throws(Trouble) -> Reply {
    let line = try line()
    let rest = String(decoding: line.dropFirst(), as: UTF8.self)
    switch line.first {
    case UInt8(ascii: "+"): return .text(rest)
    case UInt8(ascii: "-"): return .error(rest)
    case UInt8(ascii: ":"): if let number = Int(rest) { return .number(number) }
    case UInt8(ascii: "$"):
      guard let count = Int(rest), count <= Self.textBytes else { break }
      guard count >= 0 else { return .nothing }
      while buffer.count - place < count + 2 { try fill() }
      let text = String(decoding: buffer[place..<place + count], as: UTF8.self)
      place += count + 2
      return .text(text)
    case UInt8(ascii: "*"):
      guard let count = Int(rest), count <= 10_000, depth < 4 else { break }
      var items: [Reply] = []
      for _ in 0..<max(0, count) { items.append(try reply(depth: depth + 1)) }
      return .list(items)
    default: break
    }
    throw Trouble("what answers isn't understood")
  }

  private func line() throws(Trouble) -> ArraySlice<UInt8> {
    var end = place
    while true {
      while end + 1 < buffer.count {
        if buffer[end] == 13, buffer[end + 1] == 10 {
          defer { place = end + 2 }
          return buffer[place..<end]
        }
        end += 1
      }
      guard buffer.count - place <= 4096 else { throw Trouble("what answers isn't understood") }
      try fill()
    }
  }

  private func fill() throws(Trouble) {
    guard total < Self.allBytes else { throw Trouble("it answers too much") }
    try wait(POLLIN)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(socket, &chunk, chunk.count, 0)
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return }
    guard count > 0 else { throw Trouble("it closed the connection") }
    total += count
    buffer += chunk.prefix(count)
  }

  private func wait(_ event: Int32) throws(Trouble) {
    var entry = pollfd(fd: socket, events: Int16(event), revents: 0)
    while true {
      try deadline.check()
      let ready = poll(&entry, 1, Int32(deadline.milliseconds))
      if ready > 0 { return }
      if ready < 0 && errno != EINTR { throw Trouble("the connection was lost") }
    }
  }
}
