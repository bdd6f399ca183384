internal import Glibc
internal import Linux

/// The folder in which everything happens; it is removed at the end.
struct Scratch {
  /// Its absolute path.
  let path: String

  /// Makes it, empty.
  init(_ path: String) throws(SystemError) {
    self.path = path
    try Self.remove(path)
    try File.makeDirectories(path)
  }

  /// A path in it.
  func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file in it, and gives its path.
  func write(_ name: String, _ text: String) throws(SystemError) -> String {
    try File.replace(file(name), with: text.utf8)
    return file(name)
  }

  /// Removes a tree, by the program that is measured as well.
  static func remove(_ path: String) throws(SystemError) {
    guard Process(words: ["/bin/rm", "-rf", path]).time() != nil else {
      throw SystemError("remove", path, number: EIO)
    }
  }
}

/// Prints to standard error.
func complain(_ text: String) {
  try? File.writeAll((text + "\n").utf8, to: 2, name: "stderr")
}
