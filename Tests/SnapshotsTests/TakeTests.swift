import Linux
import Snapshots
import Testing

/// What is refused, and that nothing is left then.
@Suite struct TakeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var make = "mkdir -p t/d; echo f > t/f; echo g > t/d/g; ln -s t l"
    var targets: [(String, SnapshotTarget.Change)] = [("t", .removed)]
    var limits = SnapshotLimits()
    let error: @Sendable (String) -> SnapshotError
  }

  static let rows: [Row] = [
    Row(testDescription: "too many", limits: SnapshotLimits(files: 3)) {
      .tooMany(path: $0 + "/t/f", limit: 3)
    },
    Row(testDescription: "too deep", limits: SnapshotLimits(depth: 1)) {
      .tooDeep(path: $0 + "/t/d/g", limit: 1)
    },
    Row(testDescription: "too slow", limits: SnapshotLimits(milliseconds: 0)) {
      .tooSlow(path: $0 + "/t", milliseconds: 0)
    },
    Row(
      testDescription: "too large",
      make: "mkdir t; head -c 99 /dev/zero > t/a; seq 9 > t/b",
      targets: [("t", .rewritten)],
      limits: SnapshotLimits(bytes: 100)
    ) { .tooLarge(path: $0 + "/t/b", size: 18, limit: 100) },
    Row(testDescription: "a device", make: "mkdir t; mknod t/null c 1 3") {
      .unsupported(path: $0 + "/t/null")
    },
    Row(testDescription: "dots", targets: [("../files/t", .removed)]) {
      .badTarget(path: $0 + "/../files/t", reason: "it has '.' or '..' in it")
    },
    Row(
      testDescription: "the folder of the store",
      targets: [("", .removed), ("../store", .removed)]
    ) { .badTarget(path: $0 + "/../store", reason: "it has '.' or '..' in it") },
    Row(testDescription: "an unwritable store", make: "echo f > t; chattr +i ../store") {
      .storeFailed(
        path: Path.parent($0) + "/store/.take-s",
        reason: "operation not permitted"
      )
    },
  ]

  @Test(arguments: rows)
  func refusalLeavesNothing(_ row: Row) throws {
    let box = try Sandbox()
    let store = try box.store()
    try box.bash(row.make)
    let before = try box.fingerprint()
    let targets = row.targets.map { SnapshotTarget("\(box.work)/\($0.0)", $0.1) }
    #expect(throws: row.error(box.work)) {
      _ = try store.take(id: "s", targets: targets, limits: row.limits)
    }
    #expect(try box.bash("ls -A ../store") == "")
    #expect(try box.fingerprint() == before)
    #expect(try store.names().isEmpty)
  }

  @Test(arguments: ["/", "relative", "", "/a\0b", "/a/../b", "/a/./b"])
  func pathIsRefused(_ path: String) throws {
    let box = try Sandbox()
    #expect(throws: SnapshotError.self) {
      _ = try box.store().take(id: "s", targets: [SnapshotTarget(path, .removed)])
    }
  }

  @Test(arguments: ["", ".", "..", ".x", "a/b", "a b", "ä", String(repeating: "x", count: 129)])
  func nameIsRefused(_ name: String) throws {
    let box = try Sandbox()
    let store = try box.store()
    #expect(throws: SnapshotError.badName(name)) { _ = try store.take(id: name, targets: []) }
    #expect(throws: SnapshotError.badName(name)) { _ = try store.restore(id: name) }
    #expect(throws: SnapshotError.badName(name)) { try store.forget(name) }
  }

  @Test(arguments: ["", "/store", "/store/s0", "/link", "/link/store", "/bound"])
  func storeCanNotSaveItself(_ suffix: String) throws {
    let box = try Sandbox()
    try box.bash("mkdir -p ../store ../bound; ln -s . ../link")
    let isBound = suffix == "/bound"
    if isBound { try box.bash("mount --bind .. ../bound") }
    defer { if isBound { _ = try? box.bash("umount -l ../bound") } }
    let target = suffix == "/link" ? box.path + "/link/store" : box.path + suffix
    #expect(throws: SnapshotError.self) {
      _ = try box.store().take(id: "s", targets: [SnapshotTarget(target, .removed)])
    }
    #expect(try box.store().names().isEmpty)
  }

  @Test func nameIsTakenOnce() throws {
    let box = try Sandbox()
    let store = try box.store()
    _ = try store.take(id: "s", targets: [])
    #expect(throws: SnapshotError.exists(id: "s")) { _ = try store.take(id: "s", targets: []) }
    try store.forget("s")
    _ = try store.take(id: "s", targets: [])
    #expect(try store.list().map(\.id) == ["s"])
    #expect(throws: SnapshotError.missing(id: "other")) { try store.get("other") }
  }

  /// A file with a name outside the targets is copied; over the limit it is linked, and counted.
  @Test(arguments: [(1000, 0), (2, 1)])
  func sharedFilesAreCounted(_ limit: Int, _ shared: Int) throws {
    let box = try Sandbox()
    try box.bash("mkdir t; echo abc > t/f; ln t/f other")
    let store = try box.store()
    let snapshot = try store.take(
      id: "s",
      targets: [SnapshotTarget(box.work + "/t", .removed)],
      limits: SnapshotLimits(bytes: limit)
    )
    #expect(snapshot.counts.shared == shared)
    try box.bash("rm -r t; sleep 0.05; echo xyz > other")
    if shared == 0 {
      _ = try store.restore(id: "s")
      #expect(try box.bash("cat t/f other") == "abc\nxyz\n")
    } else {
      #expect(throws: SnapshotError.self) { _ = try store.restore(id: "s") }
    }
  }

  /// A folder that is written to all the time never gives a snapshot that lacks something.
  @Test func changesWhileTakingAreNoticed() throws {
    let box = try Sandbox()
    try box.bash("mkdir t; cd t; seq 3000 | split -l 1 -a 4 -")
    try box.bash(
      """
      touch running
      ((for i in $(seq 2000); do : > t/new$i; rm t/new$i; done; rm running) >/dev/null 2>&1 &)
      """
    )
    defer { _ = try? box.bash("while test -e running; do sleep 0.05; done") }
    let store = try box.store()
    var refused = 0
    for round in 0..<5 {
      do throws(SnapshotError) {
        _ = try store.take(id: "s\(round)", targets: [SnapshotTarget(box.work + "/t", .removed)])
      } catch {
        guard case .changedWhileCopying = error else { throw error }
        refused += 1
      }
    }
    #expect(refused > 0)
    #expect(try store.names().count == 5 - refused)
  }
}
