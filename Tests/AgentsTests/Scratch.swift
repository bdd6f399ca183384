import Glibc
import Linux
import Testing

/// A temporary folder of one test.
struct Scratch {
  let path: String

  init() throws {
    var name = Array("/tmp/stoplog-agents-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&name)))
  }

  func write(_ name: String, _ text: String, mode: UInt32 = 0o600) throws {
    let file = Path.join(path, name)
    try File.makeDirectories(Path.parent(file))
    try File.replace(file, with: Array(text.utf8), mode: mode)
  }

  func text(_ name: String) throws -> String? {
    try File.read(Path.join(path, name), limit: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
  }

  func remove() {
    _ = try? Subprocess("/bin/rm", ["-rf", path]).run(milliseconds: 10_000)
  }
}
