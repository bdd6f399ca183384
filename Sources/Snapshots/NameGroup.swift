internal import Linux

/// A file with several names, of which some were found among the targets.
struct NameGroup {
  var device: UInt64
  var inode: UInt64
  /// Where the bytes of the file are.
  var saved: Entry.Saved
  /// How many names the file has.
  var names: Int
  /// How many of them were found.
  var found = 1
  /// Whether the store has a second name of the file, not a copy.
  var isLinked: Bool

  init(_ status: FileStatus, _ number: Int, names: Int, isLinked: Bool) {
    device = status.device
    inode = status.inode
    saved = Entry.Saved(number: number, method: isLinked ? .linked : .copied)
    self.names = names
    self.isLinked = isLinked
  }

  /// Whether both are names of one file, saved in one way.
  func isSameFile(_ other: NameGroup) -> Bool {
    device == other.device && inode == other.inode && isLinked == other.isLinked
  }
}
