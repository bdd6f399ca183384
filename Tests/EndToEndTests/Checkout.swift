import Linux

/// Where the sources and the built program are.
enum Checkout {
  /// The package's top folder.
  static let root: String = {
    var path = #filePath
    for _ in 0..<3 { path = Path.parent(path) }
    return path
  }()

  /// The built program, beside the tests themselves; else where `swift build` puts it.
  static let program: String = {
    var folder = Path.parent(Path.linkTarget("/proc/self/exe") ?? "/")
    while folder != "/" {
      let path = Path.join(folder, "stoplog")
      if (try? FileStatus(of: path))??.isFile == true { return path }
      folder = Path.parent(folder)
    }
    return Path.resolved(root + "/.build/debug/stoplog") ?? root + "/.build/debug/stoplog"
  }()
}
