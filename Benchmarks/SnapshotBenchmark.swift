internal import Glibc
internal import Linux
internal import Snapshots

/// A snapshot before a delete, against the delete itself and a copy.
enum SnapshotBenchmark {
  private static let runs = 7
  private static let folders = 100
  private static let perFolder = 100

  static func run(in scratch: Scratch) throws(SystemError) -> Bool {
    var snapshots: [Int] = []
    var removals: [Int] = []
    var copies: [Int] = []
    let copy = scratch.file("copy")
    let tree = scratch.file("tree")
    for _ in 0..<runs {
      try make(tree)
      guard let time = Process(words: ["/bin/cp", "-a", tree, copy]).time() else { return false }
      copies.append(time)
      try Scratch.remove(copy)
      guard let taken = snapshot(of: tree, in: scratch) else { return false }
      snapshots.append(taken)
      guard let removed = Process(words: ["/bin/rm", "-rf", tree]).time() else { return false }
      removals.append(removed)
      try Scratch.remove(scratch.file("snapshots"))
    }
    let removal = Sample(removals)
    let snapshot = Sample(snapshots)
    Table.head("Snapshot before a delete of \(folders * perFolder) files of 1 KB", last: "p95")
    Table.row("rm -rf", removal, at: 0.95, against: nil)
    Table.row("snapshot, durable", snapshot, at: 0.95, against: removal)
    Table.row("cp -a, not durable", Sample(copies), at: 0.95, against: removal)
    Table.budget(
      "the snapshot takes no longer than rm -rf",
      isKept: snapshot.ratio(to: removal) <= 1
    )
    return true
  }

  private static func snapshot(of tree: String, in scratch: Scratch) -> Int? {
    do throws(SnapshotError) {
      let start = Clock.monotonic
      let store = try SnapshotStore(directory: scratch.file("snapshots"))
      let taken = try store.take(id: "one", targets: [SnapshotTarget(tree, .removed)])
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
