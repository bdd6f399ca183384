import Glibc
import Linux
import Snapshots
import Testing

/// Kills a real process while it takes or restores, at many moments.
@Suite(.serialized) struct KillTests {
  private static let make = """
    mkdir t; for d in $(seq 20); do mkdir t/$d; for f in $(seq 40); do echo $d-$f > t/$d/$f; done
    done; touch -d '2020-01-01 00:00:00.5' t/* t
    """

  @Test(arguments: [1000, 3000, 6000, 10_000, 15_000, 25_000, 40_000])
  func killedRestoreRunsAgain(_ microseconds: Int) async throws {
    let box = try Sandbox()
    try box.bash(Self.make)
    let before = try box.fingerprint()
    let store = try box.store()
    _ = try store.take(id: "s", targets: [SnapshotTarget(box.work + "/t", .removed)])
    try box.bash("rm -r t; mkdir t; echo newer > t/1")
    let path = box.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, microseconds = microseconds as Int] in
      Doom.set(microseconds: microseconds)
      let store = try SnapshotStore(directory: path + "/store")
      while true { _ = try store.restore(id: "s") }
    }
    let receipt = try store.restore(id: "s")
    #expect(receipt.differences.isEmpty)
    #expect(try box.fingerprint() == before)
  }

  @Test(arguments: [1000, 3000, 6000, 10_000, 15_000])
  func killedTakeLeavesNothing(_ microseconds: Int) async throws {
    let box = try Sandbox()
    try box.bash(Self.make)
    let before = try box.fingerprint()
    let path = box.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, microseconds = microseconds as Int] in
      Doom.set(microseconds: microseconds)
      let store = try SnapshotStore(directory: path + "/store")
      while true {
        _ = try store.take(id: "s", targets: [SnapshotTarget(path + "/files/t", .removed)])
        try store.forget("s")
      }
    }
    let store = try box.store()
    #expect(try store.list().count == store.names().count)
    if try store.names() == ["s"] { try store.forget("s") }
    _ = try store.take(id: "s", targets: [SnapshotTarget(box.work + "/t", .removed)])
    try store.sweep()
    #expect(try box.bash("ls -A ../store") == "s\n")
    try box.bash("rm -r t")
    _ = try store.restore(id: "s")
    #expect(try box.fingerprint() == before)
  }
}

/// Kills the process that it is called in, after a time.
enum Doom {
  static func set(microseconds: Int) {
    var thread = pthread_t()
    let time = UnsafeMutableRawPointer(bitPattern: microseconds)
    pthread_create(
      &thread,
      nil,
      { argument in
        usleep(UInt32(UInt(bitPattern: argument)))
        kill(getpid(), SIGKILL)
        return nil
      },
      time
    )
  }
}
