internal import Crypto
internal import Linux

/// Puts back what a plan says.
///
/// Each path changes in one step, so it can be killed and run again.
struct Restorer {
  private let plan: RestorePlan
  private let content: SavedContent
  private var anchors: [Int: Int]
  private var trail = FolderTrail()
  private var copier = Copier()
  /// How many entries were put back.
  private(set) var restored = 0

  init(_ plan: RestorePlan, _ content: SavedContent) {
    self.plan = plan
    self.content = content
    anchors = plan.survey.anchors
  }

  /// Folders first, then what is in them, then the folders' own permissions and times.
  mutating func run() throws(SnapshotError) {
    let entries = plan.manifest.entries
    for index in entries.indices {
      let state = plan.survey.states[index]
      if case .left = state { continue }
      if entries[index].kind != .directory && state == .same { continue }
      let parent = RawPath.parent(entries[index].path)
      let folder: Folder
      if let found = try trail.folder(parent) {
        folder = found
      } else {
        folder = try makeParent(parent)
      }
      try Door.restoring { () throws(SystemError) in
        try putBack(index, entries[index], state, in: folder)
      }
      if state != .same { restored += 1 }
    }
    for index in entries.indices.reversed() where entries[index].kind == .directory {
      if case .left = plan.survey.states[index] { continue }
      try finish(entries[index])
    }
    try syncRoots()
  }

  private mutating func makeParent(_ path: [UInt8]) throws(SnapshotError) -> Folder {
    try Door.restoring { () throws(SystemError) in try FolderTrail.make(path) }
    guard let folder = try trail.folder(path) else {
      throw .notRestored(path: RawPath.text(path), reason: "its folder is missing")
    }
    return folder
  }

  private mutating func putBack(
    _ index: Int,
    _ entry: Entry,
    _ state: Finding.State,
    in folder: Folder
  ) throws(SystemError) {
    let name = RawPath.name(entry.path)
    if entry.kind == .directory {
      if state.aspects.contains(.kind) { try folder.remove(name) }
      if state == .missing || state.aspects.contains(.kind) { try folder.makeFolder(name) }
      // Until everything in it is back, its owner must be able to write.
      if let mode = try folder.status(name)?.mode, mode & 0o700 != 0o700 {
        try folder.setMode(name, mode | 0o700)
      }
      return
    }
    if state != .missing && !state.isReplaced {
      if state.aspects.contains(.attributes) {
        try Metadata.set(entry.attributes, on: folder.openReadable(name))
      }
      return try Metadata.set(entry, on: name, in: folder)
    }
    let scratch = Array(".stoplog.\(plan.manifest.id).\(index)".utf8)
    try folder.remove(scratch)
    do throws(SystemError) {
      try make(entry, scratch, in: folder)
      try Metadata.set(entry, on: scratch, in: folder)
      try folder.rename(scratch, to: folder, as: name)
      // Renaming onto another name of the same file does nothing and leaves both (rename(2)).
      try folder.remove(scratch)
    } catch {
      _ = try? folder.remove(scratch)
      throw error
    }
    if let saved = entry.saved, anchors[saved.number] == nil { anchors[saved.number] = index }
  }

  private mutating func make(
    _ entry: Entry,
    _ scratch: [UInt8],
    in folder: Folder
  ) throws(SystemError) {
    switch entry.kind {
    case .link: try folder.makeLink(scratch, to: entry.target)
    case .pipe: try folder.makeNode(scratch, mode: 0o010600)
    case .socket: try folder.makeNode(scratch, mode: 0o140600)
    case .directory: break
    case .file:
      guard let saved = entry.saved else { return }
      if try link(saved, scratch, in: folder) { return }
      try copy(entry, saved, scratch, in: folder)
    }
  }

  /// Makes another name of a file that is back already, or of the saved file itself.
  private func link(
    _ saved: Entry.Saved,
    _ scratch: [UInt8],
    in folder: Folder
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      if let anchor = anchors[saved.number] {
        let path = plan.manifest.entries[anchor].path
        let other = try Folder.descending(RawPath.parent(path))
        try other.link(RawPath.name(path), to: folder, as: scratch)
        return true
      }
      guard plan.free.contains(saved.number),
        let linked = try content.shelf.folder(saved.number, .linked)
      else { return false }
      try linked.link(Shelf.name(saved.number), to: folder, as: scratch)
      return true
    } catch {
      if error.refusesLink { return false }
      throw error
    }
  }

  private mutating func copy(
    _ entry: Entry,
    _ saved: Entry.Saved,
    _ scratch: [UInt8],
    in folder: Folder
  ) throws(SystemError) {
    guard let source = try content.open(saved) else {
      throw SystemError("open", entry.text, number: 2)
    }
    let target = try folder.create(scratch)
    if !target.clone(source) { _ = try copier.copy(source, to: target) }
    let attributes =
      saved.method == .linked
      ? try AttributeFilter.attributes(of: source) : entry.attributes
    try Metadata.set(attributes, on: target)
    try target.sync()
  }

  private mutating func finish(_ entry: Entry) throws(SnapshotError) {
    guard let parent = try trail.folder(RawPath.parent(entry.path)) else { return }
    try Door.restoring { () throws(SystemError) in
      let name = RawPath.name(entry.path)
      let folder = try parent.folder(name)
      try Metadata.set(entry.attributes, on: folder)
      try Metadata.set(entry, on: name, in: parent)
      try folder.sync()
    }
  }

  /// Makes the entries of the folders above the saved trees durable.
  private mutating func syncRoots() throws(SnapshotError) {
    for root in plan.manifest.roots {
      guard let folder = try trail.folder(RawPath.parent(root)) else { continue }
      try Door.restoring { () throws(SystemError) in try folder.sync() }
    }
  }
}
