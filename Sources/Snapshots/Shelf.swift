internal import Linux

/// The folder of one snapshot, and the folders with bytes in it.
///
/// Bytes number 1,600 saved by linking are in `linked/3/1600`: 512 in a folder, since a file
/// system without indexed directories looks through all names for each new one.
struct Shelf: Sendable {
  /// The name of the manifest.
  static let manifest = Array("manifest".utf8)
  /// The name of the list of digests that a seal adds, in the form of sha256sum(1).
  static let digests = Array("digests".utf8)
  private static let perFolder = 128

  let base: Folder
  private var current: [Entry.Method: (part: Int, folder: Folder)] = [:]
  private var made: Set<[UInt8]> = []

  init(base: Folder) { self.base = base }

  /// Opens a complete snapshot.
  init(opening id: String, in store: Folder) throws(SnapshotError) {
    guard SnapshotStore.isName(id) else { throw .badName(id) }
    let name = Array(id.utf8)
    let found = try Door.store { () throws(SystemError) in
      try store.status(name) == nil ? nil : try store.folder(name)
    }
    guard let found else { throw .missing(id: id) }
    base = found
  }

  /// The file name of saved bytes, within their folder.
  static func name(_ number: Int) -> [UInt8] { Array(String(number).utf8) }

  /// The path of saved bytes, seen from the snapshot's folder.
  static func path(_ number: Int, _ method: Entry.Method) -> String {
    "\(method.rawValue)/\(number / perFolder)/\(number)"
  }

  /// The folder that has some saved bytes; nil if there is none.
  func folder(_ number: Int, _ method: Entry.Method) throws(SystemError) -> Folder? {
    guard try base.status(method.folder) != nil else { return nil }
    let outer = try base.folder(method.folder)
    let part = Self.name(number / Self.perFolder)
    return try outer.status(part) == nil ? nil : try outer.folder(part)
  }

  /// The folder for bytes that are to be saved, made when it is first wanted.
  mutating func makeFolder(_ number: Int, _ method: Entry.Method) throws(SystemError) -> Folder {
    let part = number / Self.perFolder
    if let known = current[method], known.part == part { return known.folder }
    if made.insert(method.folder).inserted { try base.makeFolder(method.folder) }
    let outer = try base.folder(method.folder)
    let path = RawPath.join(method.folder, Self.name(part))
    if made.insert(path).inserted { try outer.makeFolder(Self.name(part)) }
    let folder = try outer.folder(Self.name(part))
    current[method] = (part, folder)
    return folder
  }

  /// Makes every name in the snapshot durable.
  func sync() throws(SystemError) {
    for path in made.sorted(by: { $0.count > $1.count }) {
      var folder = base
      for name in RawPath.components(path) { folder = try folder.folder(name) }
      try folder.sync()
    }
    try base.sync()
  }

  /// Removes everything in the snapshot's folder.
  func clear() throws(SystemError) { try Self.clear(base) }

  private static func clear(_ folder: Folder) throws(SystemError) {
    for name in try folder.names() {
      var isFolder = name.kind == Folder.Name.folder
      if name.kind == Folder.Name.unknown {
        isFolder = try folder.status(name.bytes)?.isDirectory == true
      }
      if isFolder {
        try clear(folder.folder(name.bytes))
        try folder.remove(name.bytes, isFolder: true)
      } else {
        try folder.remove(name.bytes)
      }
    }
  }

  /// Removes the snapshot's folder.
  func remove(from store: Folder, as name: [UInt8]) throws(SnapshotError) {
    try Door.store { () throws(SystemError) in
      try clear()
      try store.remove(name, isFolder: true)
    }
  }
}
