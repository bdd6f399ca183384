import Glibc

/// A socket of this machine on which something answers as an engine of containers does.
///
/// `make infra` asks a real one, where Podman is installed.
final class EngineServer: @unchecked Sendable {
  let path: String
  /// What is there, by the path of the API without its query; the rest answers with 404.
  var things: [String: String]
  /// The lines of the requests that have come.
  private(set) var heard: [String] = []
  private let listener: Int32
  private let isSilent: Bool
  private var thread = pthread_t()

  init(_ path: String, _ things: [String: String] = [:], isSilent: Bool = false) {
    self.path = path
    self.things = things
    self.isSilent = isSilent
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8) + [0]) }
    let listener = listener
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    listen(listener, 8)
    pthread_create(
      &thread,
      nil,
      { context in
        // SAFETY: `end` waits for the thread before the object goes.
        guard let context else { return nil }
        Unmanaged<EngineServer>.fromOpaque(context).takeUnretainedValue().serve()
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
      while let line = request(client) {
        heard.append(line)
        if isSilent { continue }
        let place = String(line.split(separator: " ")[1].prefix { $0 != "?" })
        let body = things[place] ?? "{}"
        let status = things[place] == nil ? "404 Not Found" : "200 OK"
        let text = "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
        send(client, text, text.utf8.count, Int32(MSG_NOSIGNAL))
      }
      close(client)
    }
  }

  /// The first line of the next request; nil when the client is gone.
  private func request(_ client: Int32) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while recv(client, &byte, 1, 0) == 1 {
      bytes.append(byte)
      guard bytes.suffix(4) == Array("\r\n\r\n".utf8)[...] else { continue }
      return String(decoding: bytes.prefix { $0 != 13 }, as: UTF8.self)
    }
    return nil
  }
}
