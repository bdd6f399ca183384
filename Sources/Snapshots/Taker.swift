internal import Linux

/// Walks the targets and saves what it finds.
struct Taker {
  private(set) var shelf: Shelf
  private let store: FileStatus
  private let limits: SnapshotLimits
  private let deadline: Int
  private var unvisited: Set<[UInt8]> = []
  private var plan = TargetPlan()
  var saver: ContentSaver

  /// What was saved so far, every folder before what is in it.
  private(set) var entries: [Entry] = []
  /// The targets that are not there.
  private(set) var absent: [[UInt8]] = []

  init(shelf: Shelf, store: FileStatus, names: StoreNames, limits: SnapshotLimits) {
    self.shelf = shelf
    self.store = store
    self.limits = limits
    saver = ContentSaver(limit: limits.bytes, storeNames: names, device: store.device)
    let (span, overflow) = limits.milliseconds.multipliedReportingOverflow(by: 1_000_000)
    let (end, carried) = Clock.monotonic.addingReportingOverflow(span)
    deadline = overflow || carried ? .max : end
  }

  /// Saves everything that a plan names.
  mutating func take(_ plan: TargetPlan) throws(SnapshotError) {
    self.plan = plan
    unvisited = Set(plan.exceptions.keys)
    var parent: Folder?
    for root in plan.roots {
      let above = RawPath.parent(root.path)
      if parent?.path != above { parent = try Self.open(above) }
      if let parent,
        try Door.reading({ () throws(SystemError) in
          try parent.status(RawPath.name(root.path)) != nil
        })
      {
        try visit(RawPath.name(root.path), 0, in: parent, root.change, depth: 0)
      } else {
        absent.append(root.path)
      }
    }
    absent += unvisited.sorted { $0.lexicographicallyPrecedes($1) }
    try saver.finishGroups(&entries, &shelf)
  }

  /// Opens the folder that a target is in; nil if there is none.
  private static func open(_ path: [UInt8]) throws(SnapshotError) -> Folder? {
    do throws(SystemError) {
      return try Folder.descending(path)
    } catch {
      if error.isAbsence { return nil }
      throw .reading(error)
    }
  }

  private mutating func visit(
    _ name: [UInt8],
    _ hint: UInt8,
    in folder: Folder,
    _ change: SnapshotTarget.Change,
    depth: Int
  ) throws(SnapshotError) {
    let path = RawPath.join(folder.path, name)
    try checkLimits(path, depth)
    var change = change
    if !plan.exceptions.isEmpty, let exception = plan.exceptions[path] {
      change = exception
      unvisited.remove(path)
    }
    let isLinked = change == .removed
    if isLinked, hint == Folder.Name.file, let entry = try saver.link(name, in: folder, &shelf) {
      entries.append(entry)
      return
    }
    guard let status = try Door.reading({ () throws(SystemError) in try folder.status(name) })
    else { throw .changedWhileCopying(path: RawPath.text(path)) }
    guard let kind = Entry.Kind(status) else { throw .unsupported(path: RawPath.text(path)) }
    switch kind {
    case .directory: try walk(name, in: folder, change, depth: depth)
    case .file:
      if isLinked, let entry = try saver.link(name, in: folder, &shelf) {
        entries.append(entry)
      } else {
        entries.append(try saver.copy(name, in: folder, &shelf))
      }
    case .link:
      var entry = Entry(path, .link, status)
      entry.target = try Door.reading { () throws(SystemError) in try folder.linkTarget(name) }
      entries.append(entry)
    case .pipe, .socket: entries.append(Entry(path, kind, status))
    }
  }

  private mutating func walk(
    _ name: [UInt8],
    in parent: Folder,
    _ change: SnapshotTarget.Change,
    depth: Int
  ) throws(SnapshotError) {
    let (folder, before) = try Door.reading { () throws(SystemError) in
      let folder = try parent.folder(name)
      return (folder, try folder.status())
    }
    if before.inode == store.inode && before.device == store.device {
      throw .holdsStore(path: RawPath.text(folder.path))
    }
    var entry = Entry(folder.path, .directory, before)
    entry.attributes = try Door.reading { () throws(SystemError) in
      try AttributeFilter.attributes(of: folder)
    }
    entries.append(entry)
    if plan.shallow.contains(folder.path) { return }
    let names = try Door.reading { () throws(SystemError) in try folder.names() }
    for name in names {
      try visit(name.bytes, name.kind, in: folder, change, depth: depth + 1)
    }
    let after = try Door.reading { () throws(SystemError) in try folder.status() }
    guard after.modification == before.modification else {
      throw .changedWhileCopying(path: RawPath.text(folder.path))
    }
  }

  private func checkLimits(_ path: [UInt8], _ depth: Int) throws(SnapshotError) {
    guard entries.count < limits.files else {
      throw .tooMany(path: RawPath.text(path), limit: limits.files)
    }
    guard depth <= limits.depth else {
      throw .tooDeep(path: RawPath.text(path), limit: limits.depth)
    }
    if entries.count & 31 == 0 && Clock.monotonic > deadline {
      throw .tooSlow(path: RawPath.text(path), milliseconds: limits.milliseconds)
    }
  }

  /// What was saved, in numbers.
  func finalCounts() -> Snapshot.Counts {
    var counts = saver.counts
    var seen: Set<Int> = []
    for entry in entries {
      switch entry.kind {
      case .file:
        counts.files += 1
        if let saved = entry.saved, seen.insert(saved.number).inserted {
          counts.bytes = counts.bytes &+ entry.size
        }
      case .directory: counts.directories += 1
      case .link: counts.links += 1
      case .pipe, .socket: counts.nodes += 1
      }
    }
    return counts
  }

  /// Makes everything that was saved durable.
  func sync() throws(SystemError) {
    try saver.sync(shelf)
    try shelf.sync()
  }
}
