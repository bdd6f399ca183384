internal import Effects
internal import Glibc
internal import Linux

/// Counts the files beneath a directory, and their bytes.
///
/// A link counts as a file without bytes. A file with two names counts twice.
enum TreeFacts {
  /// Counts; nil if there is nothing at the path.
  static func answer(_ path: String, limits: Limits, budget: Budget) throws(Unknown) -> Measure? {
    let status: FileStatus?
    do throws(SystemError) { status = try FileStatus(of: path) } catch { throw Unknown(error) }
    guard let status else { return nil }
    guard status.isDirectory else {
      let counts = status.isFile || status.isLink
      let day = Day.text(status.modification.seconds)
      return Measure(
        files: counts ? 1 : 0,
        bytes: status.isFile ? status.size : 0,
        changed: status.isFile ? day...day : nil
      )
    }
    var files = 0
    var bytes = 0
    var isPartial = false
    var times: ClosedRange<Int>?
    let wasCut = try TreeWalk.run(path, limit: limits.entries, budget: budget) { folder in
      var below: [(FolderListing.Entry, Int)] = []
      for entry in folder.listing.entries {
        switch folder.type(of: entry) {
        case S_IFDIR: below.append((entry, 0))
        case S_IFLNK: files += 1
        case S_IFREG:
          files += 1
          // Gone since it was listed: the numbers are no longer exact.
          guard let status = folder.status(of: entry) else { isPartial = true; continue }
          bytes &+= Int(status.st_size)
          let time = Int(status.st_mtim.tv_sec)
          times = times.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
        default: isPartial = isPartial || entry.type == Int32(DT_UNKNOWN)
        }
      }
      return below
    }
    return Measure(
      files: files,
      bytes: bytes,
      changed: times.map { Day.text($0.lowerBound)...Day.text($0.upperBound) },
      isPartial: wasCut || isPartial
    )
  }
}
