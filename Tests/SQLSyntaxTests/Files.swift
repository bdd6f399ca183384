import Glibc

/// Files and the output of programs, for tests.
enum Files {
  struct Failure: Error {
    var path: String
  }

  static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Failure(path: path) }
    defer { fclose(file) }
    return drain(file)
  }

  static func write(_ path: String, _ text: String) throws {
    guard let file = fopen(path, "w") else { throw Failure(path: path) }
    defer { fclose(file) }
    fputs(text, file)
  }

  static func output(of command: String) throws -> String {
    guard let pipe = popen(command, "r") else { throw Failure(path: command) }
    defer { pclose(pipe) }
    return drain(pipe)
  }

  private static func drain(_ file: UnsafeMutablePointer<FILE>) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
