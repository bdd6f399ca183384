internal import Glibc
internal import Linux
internal import Snapshots

/// A snapshot before a delete, against the delete itself and a copy.
enum SnapshotBenchmark {
  private static let runs = 5
  private static let folders = 100
  private static let perFolder = 100

  /// Everything is made before anything is deleted.
  ///
  /// For some seconds ext4 looks long for an inode
  /// that nobody has just given back. What is deleted is on the disk by then, as it is as a rule.
  static func run(in scratch: Scratch) throws(SystemError) -> Bool {
    let trees = (0..<runs).map { scratch.file("tree\($0)") }
    for tree in trees { try make(tree) }
    var copies: [Int] = []
    var snapshots: [Int] = []
    var removals: [Int] = []
    for tree in trees {
      guard let time = Process(words: ["/bin/cp", "-a", tree, tree + "-copy"]).time() else {
        return false
      }
      copies.append(time)
    }
    guard Process(words: ["/bin/sync", "-f", scratch.path]).time() != nil else { return false }
    for (run, tree) in trees.enumerated() {
      guard let taken = snapshot(of: tree, as: "s\(run)", in: scratch),
        let removed = Process(words: ["/bin/rm", "-rf", tree]).time()
      else { return false }
      snapshots.append(taken)
      removals.append(removed)
    }
    // What has a second name is not freed; a bare delete is that of what has none.
    var bare: [Int] = []
    for tree in trees {
      guard let time = Process(words: ["/bin/rm", "-rf", tree + "-copy"]).time() else {
        return false
      }
      bare.append(time)
    }
    return show(Sample(bare), Sample(removals), Sample(snapshots), Sample(copies))
  }

  private static func show(
    _ bare: Sample,
    _ after: Sample,
    _ snapshot: Sample,
    _ copy: Sample
  ) -> Bool {
    Table.head("Snapshot before a delete of \(folders * perFolder) files of 1 KB", last: "p95")
    Table.row("rm -rf", bare, at: 0.95, against: nil)
    Table.row("rm -rf after a snapshot", after, at: 0.95, against: bare)
    Table.row("snapshot, durable", snapshot, at: 0.95, against: bare)
    Table.row("cp -a, not durable", copy, at: 0.95, against: bare)
    Table.budget("the snapshot takes no longer than rm -rf", isKept: snapshot.ratio(to: bare) <= 1)
    return true
  }

  private static func snapshot(
    of tree: String,
    as id: String,
    in scratch: Scratch
  ) -> Int? {
    do throws(SnapshotError) {
      let start = Clock.monotonic
      let store = try SnapshotStore(directory: scratch.file("snapshots"))
      let taken = try store.take(id: id, targets: [SnapshotTarget(tree, .removed)])
      let time = Clock.monotonic - start
      guard taken.counts.files == folders * perFolder else {
        complain("cannot measure 'the snapshot': it holds \(taken.counts.files) files")
        return nil
      }
      return time
    } catch {
      complain(error.description)
      return nil
    }
  }

  private static func make(_ tree: String) throws(SystemError) {
    for folder in 0..<folders {
      let path = "\(tree)/folder\(folder)"
      try File.makeDirectories(path)
      for file in 0..<perFolder {
        let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: file), count: 1_024)
        try write(bytes, to: "\(path)/file\(file).txt")
      }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError("create", path) }
    defer { close(descriptor) }
    try File.writeAll(bytes, to: descriptor, name: path)
  }
}
