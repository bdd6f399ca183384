internal import Linux

/// Where a path lies in a git work tree, found without running anything.
struct GitPlace {
  /// The top folder of the work tree, links resolved.
  var root: String
  /// The path below it; empty for the root itself.
  var inner: [UInt8]

  /// Finds the work tree that holds a path; nil if none does.
  ///
  /// What lies in a `.git` folder is not held by the work tree around it.
  static func find(_ path: String) throws(Unknown) -> GitPlace? {
    let place = try PathResolver.resolveFolder(of: path).path
    var folder = try isFolder(place) ? place : Path.parent(place)
    while true {
      let marker = Path.join(folder, ".git")
      if PathText.isWithin(place, marker) { return nil }
      if try exists(marker) {
        let prefix = folder.utf8.count == 1 ? 0 : folder.utf8.count
        return GitPlace(root: folder, inner: Array(place.utf8.dropFirst(prefix).drop { $0 == 47 }))
      }
      if PathText.same(folder, "/") { return nil }
      folder = Path.parent(folder)
    }
  }

  private static func isFolder(_ path: String) throws(Unknown) -> Bool {
    do throws(SystemError) {
      return try FileStatus(of: path)?.isDirectory ?? false
    } catch {
      throw Unknown(error)
    }
  }

  private static func exists(_ path: String) throws(Unknown) -> Bool {
    do throws(SystemError) { return try FileStatus(of: path) != nil } catch { throw Unknown(error) }
  }
}
