internal import Glibc
internal import Linux

/// The names in one folder, as bytes, because a name need not be UTF-8.
struct FolderListing {
  /// The names one after another, each ended by a NUL.
  private var names: [CChar] = []
  private(set) var entries: [Entry] = []
  /// Whether reading stopped at the limit or at an error.
  private(set) var isPartial = false

  /// One name.
  struct Entry {
    /// Where the name starts.
    fileprivate let start: Int
    /// `DT_REG` and so on; `DT_UNKNOWN` where the file system doesn't say (readdir(3)).
    let type: Int32
  }

  /// Reads an open folder and closes it; `.` and `..` are left out.
  init(_ descriptor: Int32, limit: Int, budget: Budget) {
    guard let handle = fdopendir(descriptor) else {
      close(descriptor)
      isPartial = true
      return
    }
    defer { closedir(handle) }
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        isPartial = errno != 0
        return
      }
      let type = Int32(entry.pointee.d_type)
      let start = names.count
      // SAFETY: d_name holds a NUL-terminated name that lives until the next readdir(3).
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return }
          names.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
        }
      }
      if names.count == start { continue }
      guard entries.count < limit, entries.count & 0xFFF != 0xFFF || !budget.isSpent else {
        isPartial = true
        return
      }
      entries.append(Entry(start: start, type: type))
    }
  }

  /// Reads a folder by its path; a link to one is followed.
  init(path: String, limit: Int, budget: Budget) throws(Unknown) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Unknown(SystemError("open", path)) }
    self.init(descriptor, limit: limit, budget: budget)
  }

  /// A name with its NUL.
  func name(_ entry: Entry) -> ArraySlice<CChar> {
    let end = names[entry.start...].firstIndex(of: 0) ?? names.endIndex - 1
    return names[entry.start...end]
  }

  /// A name's bytes.
  func bytes(_ entry: Entry) -> [UInt8] {
    name(entry).dropLast().map { UInt8(bitPattern: $0) }
  }

  /// Whether the folder has an entry of this name.
  func has(_ name: String) -> Bool {
    let wanted = name.utf8CString
    return entries.contains { self.name($0).elementsEqual(wanted) }
  }
}
