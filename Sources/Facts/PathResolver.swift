internal import Glibc
internal import Linux

/// Follows symbolic links as the kernel does, also where a path ends in nothing.
struct PathResolver {
  /// How many links the kernel follows before it gives up (path_resolution(7)).
  private static let mostLinks = 40

  /// The path so far, with no link in it; empty for the root.
  private var done = ""
  /// What is left to follow, the next component last.
  private var rest: [String]
  private var links = 0
  private var isMissing = false

  /// Where a path leads.
  struct Target {
    var path: String
    /// Whether nothing is there.
    var isMissing: Bool
    /// Whether its links go round in a circle or are too many.
    var isLoop = false
  }

  private init(_ path: String) {
    rest = PathText.components(path).reversed()
  }

  /// Follows every link of an absolute path.
  static func resolve(_ path: String) throws(Unknown) -> Target {
    var resolver = PathResolver(path)
    return try resolver.run()
  }

  /// Follows the links in a path's folder, but not the path itself if that is a link.
  static func resolveFolder(of path: String) throws(Unknown) -> Target {
    guard let name = PathText.components(path).last else {
      return Target(path: "/", isMissing: false)
    }
    var target = try resolve(Path.parent(path))
    target.path = Path.join(target.path, name)
    return target
  }

  private mutating func run() throws(Unknown) -> Target {
    while let name = rest.popLast() {
      if name == "." { continue }
      if name == ".." {
        done = done.isEmpty ? "" : Path.parent(done)
        if done == "/" { done = "" }
        continue
      }
      let candidate = done + "/" + name
      guard !isMissing, let link = try target(of: candidate) else {
        done = candidate
        continue
      }
      links += 1
      guard links <= Self.mostLinks else {
        return Target(path: candidate, isMissing: true, isLoop: true)
      }
      if link.utf8.first == PathText.slash { done = "" }
      rest += PathText.components(link).reversed()
    }
    return Target(path: done.isEmpty ? "/" : done, isMissing: isMissing)
  }

  /// Where a link points; nil for anything else.
  ///
  /// Notes if nothing is there.
  private mutating func target(of path: String) throws(Unknown) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    if count < 0 {
      switch errno {
      case EINVAL: return nil
      case ENOENT, ENOTDIR:
        isMissing = true
        return nil
      default: throw Unknown(SystemError("readlink", path))
      }
    }
    // Links in /proc lead elsewhere for each process, and some into other containers.
    if PathText.isWithin(path, "/proc") {
      throw Unknown("'\(path)' leads elsewhere for each process")
    }
    guard count < buffer.count,
      let text = String(validating: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    else { throw Unknown("the link '\(path)' is too long or not UTF-8") }
    return text
  }
}
