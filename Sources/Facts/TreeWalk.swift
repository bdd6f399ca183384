internal import Glibc
internal import Linux

/// Goes through everything beneath a folder, one folder at a time, without following links.
///
/// It holds one open folder besides the top, however deep the tree is. It stays on the top's file
/// system: what is mounted inside is left out, and the walk is then partial.
struct TreeWalk {
  /// One folder still to be read, as a path relative to the top with a NUL; the top is `.`.
  struct Pending {
    var path: [CChar]
    /// What the caller noted about it.
    var mark: Int
  }

  /// What can be done with the folder that is being visited.
  struct Folder {
    let descriptor: Int32
    let pending: Pending
    let listing: FolderListing

    /// The type bits of an entry; 0 if they can't be had.
    func type(of entry: FolderListing.Entry) -> UInt32 {
      switch Int(entry.type) {
      case DT_DIR: S_IFDIR
      case DT_REG: S_IFREG
      case DT_LNK: S_IFLNK
      case DT_UNKNOWN: status(of: entry).map { $0.st_mode & S_IFMT } ?? 0
      default: 0
      }
    }

    /// What the system says of an entry; nil if it says nothing.
    func status(of entry: FolderListing.Entry) -> stat? {
      var status = stat()
      let name = Array(listing.name(entry))
      let failed = fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0
      return failed ? nil : status
    }
  }

  /// Don't set off an automatic mount (fstatat(2)); glibc's overlay doesn't carry it.
  private static let noAutomount: Int32 = 0x800

  private let top: Int32
  private let device: dev_t
  private let limit: Int
  private let budget: Budget
  private var stack: [Pending]
  private var seen = 0
  /// Whether something was left out: a bound was met, or a folder couldn't be read.
  private(set) var isPartial = false

  private init(top: Int32, device: dev_t, mark: Int, limit: Int, budget: Budget) {
    self.top = top
    self.device = device
    self.limit = limit
    self.budget = budget
    stack = [Pending(path: Array(".".utf8CString), mark: mark)]
  }

  /// Visits the top folder and all below it, and tells whether the walk was partial.
  ///
  /// The visitor gets a folder, and gives those of its entries that are to be visited too, each
  /// with a mark of its own choice.
  static func run(
    _ path: String,
    mark: Int = 0,
    limit: Int,
    budget: Budget,
    visit: (Folder) -> [(FolderListing.Entry, Int)]
  ) throws(Unknown) -> Bool {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw Unknown(SystemError("open", path)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Unknown(SystemError("stat", path)) }
    var walk = TreeWalk(
      top: descriptor,
      device: status.st_dev,
      mark: mark,
      limit: limit,
      budget: budget
    )
    while let next = walk.stack.popLast() { walk.read(next, visit) }
    return walk.isPartial
  }

  private mutating func read(
    _ pending: Pending,
    _ visit: (Folder) -> [(FolderListing.Entry, Int)]
  ) {
    guard seen < limit, !budget.isSpent else {
      stack = []
      isPartial = true
      return
    }
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    var status = stat()
    // Asked before it is opened, so that no automatic mount is set off.
    guard fstatat(top, pending.path, &status, AT_SYMLINK_NOFOLLOW | Self.noAutomount) == 0,
      status.st_dev == device
    else { return isPartial = true }
    let descriptor = openat(top, pending.path, flags)
    guard descriptor >= 0 else { return isPartial = true }
    defer { close(descriptor) }
    // The listing closes what it is given, and the visitor needs the folder open after that.
    let listing = FolderListing(dup(descriptor), limit: limit - seen, budget: budget)
    seen += listing.entries.count
    if listing.isPartial { isPartial = true }
    let folder = Folder(descriptor: descriptor, pending: pending, listing: listing)
    let isTop = pending.path[0] == CChar(UInt8(ascii: ".")) && pending.path[1] == 0
    for (entry, mark) in visit(folder) {
      let prefix = isTop ? [] : pending.path.dropLast() + [CChar(PathText.slash)]
      stack.append(Pending(path: prefix + listing.name(entry), mark: mark))
    }
  }
}
