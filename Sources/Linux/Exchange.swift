internal import Glibc

/// Feeds a child's standard input and drains its two outputs, without one blocking another.
struct Exchange {
  private var input: ArraySlice<UInt8>
  private var descriptors: [pollfd]
  private let limit: Int
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  init(input: [UInt8], in stdin: Int32, out: Int32, err: Int32, limit: Int) {
    self.input = input[...]
    self.limit = limit
    _ = fcntl(stdin, F_SETFL, O_NONBLOCK)
    descriptors = [
      pollfd(fd: stdin, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: out, events: Int16(POLLIN), revents: 0),
      pollfd(fd: err, events: Int16(POLLIN), revents: 0),
    ]
    signal(SIGPIPE, SIG_IGN)
  }

  /// Runs until both outputs end; false if the deadline (in monotonic nanoseconds) came first.
  mutating func run(until deadline: Int) -> Bool {
    defer { for index in descriptors.indices { finish(index) } }
    if input.isEmpty { finish(0) }
    while descriptors[1].fd >= 0 || descriptors[2].fd >= 0 {
      let now = Clock.monotonic
      guard deadline > now else { return false }
      // Rounded up: a deadline within this millisecond has not passed yet.
      let left = (deadline - now - 1) / 1_000_000 + 1
      let ready = poll(&descriptors, nfds_t(descriptors.count), Int32(min(left, 60_000)))
      if ready < 0 && errno != EINTR { return false }
      guard ready > 0 else { continue }
      if descriptors[0].revents != 0 { feed() }
      for index in 1...2 where descriptors[index].revents != 0 { drain(index) }
    }
    return true
  }

  private mutating func feed() {
    let count = input.withUnsafeBytes { write(descriptors[0].fd, $0.baseAddress, $0.count) }
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return }
    if count > 0 { input = input.dropFirst(count) }
    if count <= 0 || input.isEmpty { finish(0) }
  }

  private mutating func drain(_ index: Int) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = chunk.withUnsafeMutableBytes {
      read(descriptors[index].fd, $0.baseAddress, $0.count)
    }
    if count < 0 && errno == EINTR { return }
    guard count > 0 else { return finish(index) }
    if index == 1 {
      output.append(contentsOf: chunk[..<min(count, max(0, limit - output.count))])
    } else {
      errors.append(contentsOf: chunk[..<min(count, max(0, limit - errors.count))])
    }
  }

  private mutating func finish(_ index: Int) {
    if descriptors[index].fd >= 0 { close(descriptors[index].fd) }
    descriptors[index].fd = -1
  }
}
