internal import Crypto
internal import Linux

/// One name of a saved tree, with everything that has to come back.
struct Entry: Hashable, Sendable {
  /// The absolute path.
  var path: [UInt8]
  var kind: Kind
  /// The permission bits, `07777` at most.
  var mode: UInt32
  var owner: UInt32
  var group: UInt32
  var modified: Moment
  /// Bytes of a regular file.
  var size = 0
  /// The file's number when it was saved; equal numbers are names of one file.
  var inode: UInt64 = 0
  /// How many names the file had in all.
  var links = 1
  /// Where a symbolic link points.
  var target: [UInt8] = []
  /// The attributes of a folder or of a copied file; a linked file keeps its own.
  var attributes: [String: [UInt8]] = [:]
  /// Where the bytes of a regular file are.
  var saved: Saved?

  /// The kinds of entry, by their names in mtree(5).
  enum Kind: String, Hashable, Sendable {
    case file
    case directory = "dir"
    case link
    case pipe = "fifo"
    case socket
  }

  /// The bytes of a file in the store.
  struct Saved: Hashable, Sendable {
    var number: Int
    var method: Method
    /// The digest of the bytes, if they were read.
    var digest: Digest?
  }

  /// How bytes were saved; also the folder of the store that they are in.
  enum Method: String, CaseIterable, Hashable, Sendable {
    /// A second name of the same file.
    case linked
    /// A file that shares the blocks until one of the two is written.
    case cloned
    case copied

    /// The folder's name.
    var folder: [UInt8] { Array(rawValue.utf8) }
  }

  /// Describes what the system says of a path, without its content.
  init(_ path: [UInt8], _ kind: Kind, _ status: FileStatus) {
    self.path = path
    self.kind = kind
    mode = status.mode & 0o7777
    owner = status.owner
    group = status.group
    modified = status.modification
    if kind == .file {
      size = status.size
      inode = status.inode
      links = status.links
    }
  }

  /// The path for a person.
  var text: String { RawPath.text(path) }
}

extension Entry.Kind {
  /// The kind of thing that a status describes; nil for a device.
  init?(_ status: FileStatus) {
    switch status.mode & 0o170000 {
    case 0o100000: self = .file
    case 0o040000: self = .directory
    case 0o120000: self = .link
    case 0o010000: self = .pipe
    case 0o140000: self = .socket
    default: return nil
    }
  }
}
