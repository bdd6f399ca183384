import Linux
import TestSupport

/// A file system in memory that is soon full; needs root, and unmounts itself.
final class TinyDisk {
  private let folder = TemporaryFolder()
  var path: String { folder.path }

  static var isPossible: Bool { TinyDisk(kilobytes: 64) != nil }

  init?(kilobytes: Int) {
    guard Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "none", folder.path])
    else { return nil }
  }

  deinit { _ = Self.run("umount", [folder.path]) }

  private static func run(_ program: String, _ arguments: [String]) -> Bool {
    (try? Subprocess("/bin/\(program)", arguments).run(milliseconds: 5000))?.status == 0
  }
}
