internal import CLinux
internal import Glibc

/// The terminal that controls the process, in raw mode and with a screen of its own.
///
/// It is given back as it was when the value ends, and also by a trap. It is one for the whole process.
public struct Screen: ~Copyable {
  private let descriptor: Int32

  /// Takes the terminal over.
  ///
  /// - Throws: ``SystemError`` if there is none.
  public init() throws(SystemError) {
    descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw SystemError("open", "/dev/tty") }
    try enter()
  }

  deinit {
    stoplog_screen_leave()
    close(descriptor)
  }

  /// Rows and columns; 24 and 80 where the terminal doesn't say.
  public var size: (rows: Int, columns: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    let failed = stoplog_screen_size(descriptor, &rows, &columns) != 0
    return failed || rows < 1 || columns < 1 ? (24, 80) : (Int(rows), Int(columns))
  }

  /// The bytes of the keys that were pressed; empty if none was in time, or a signal came.
  ///
  /// - Throws: ``SystemError`` if the terminal has gone.
  public func keys(milliseconds: Int32) throws(SystemError) -> [UInt8] {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    guard count > 0 else { throw SystemError("read", "/dev/tty", number: count == 0 ? EIO : errno) }
    return Array(bytes.prefix(count))
  }

  /// Draws; the bytes go to the terminal as they are.
  public func draw(_ text: String) throws(SystemError) {
    try File.writeAll(text.utf8, to: descriptor, name: "/dev/tty")
  }

  /// Gives the terminal back for a while.
  public func leave() { stoplog_screen_leave() }

  /// Takes it over again.
  ///
  /// - Parameter keepingText: Whether what stands there is to be read still.
  public func enter(keepingText: Bool = false) throws(SystemError) {
    let failure = stoplog_screen_enter(descriptor, keepingText ? 0 : 1)
    guard failure == 0 else { throw SystemError("tcsetattr", "/dev/tty", number: failure) }
  }
}
