import Linux
import Snapshots
import Testing

/// What happens when something else is there by the time of the restore.
@Suite struct ConflictTests {
  private func taken(_ make: String, _ target: String, _ act: String) throws -> Sandbox {
    let box = try Sandbox()
    try box.bash(make)
    _ = try box.store().take(
      id: "s",
      targets: [SnapshotTarget(box.work + "/" + target, .removed)]
    )
    try box.bash(act)
    return box
  }

  @Test func restoreCanBeUndone() throws {
    let box = try taken(
      "mkdir t; echo old > t/f; ln -s a t/l; echo same > t/same",
      "t",
      "rm -r t; mkdir t; echo newer > t/f; ln -s b t/l; echo same > t/same; echo added > t/added"
    )
    let acted = try box.fingerprint(ignoringFolderTimes: true)
    let receipt = try box.store().restore(id: "s")
    #expect(try box.bash("cat t/f; readlink t/l; cat t/added") == "old\na\nadded\n")
    #expect(receipt.replaced == "s.before")
    _ = try box.store().restore(id: "s.before")
    #expect(try box.fingerprint(ignoringFolderTimes: true) == acted)
    _ = try box.store().restore(id: "s")
    #expect(try box.bash("cat t/f; readlink t/l; cat t/added") == "old\na\nadded\n")
  }

  @Test func rulesCanRefuseOrKeepWhatIsThere() throws {
    let box = try taken(
      "mkdir -p t/d; echo a > t/a; echo b > t/b; echo c > t/d/c",
      "t",
      "rm -r t; mkdir t; echo newer > t/a; echo file > t/d"
    )
    let store = try box.store()
    #expect(throws: SnapshotError.changedSince(path: box.work + "/t/a")) {
      _ = try store.restore(id: "s", rules: RestoreRules(existing: .refuse))
    }
    #expect(try box.bash("ls t") == "a\nd\n")
    let receipt = try store.restore(id: "s", rules: RestoreRules(existing: .keep))
    #expect(try box.bash("cat t/a t/b t/d") == "newer\nb\nfile\n")
    #expect(
      receipt.differences.map(\.path).map(RawPath.text)
        == ["t/a", "t/d", "t/d/c"].map { "\(box.work)/\($0)" }
    )
    #expect(receipt.replaced == nil)
  }

  @Test func folderIsNeverReplacedByAFile() throws {
    let box = try taken("echo a > a; echo z > z", "a", "rm a; mkdir a; echo precious > a/p")
    #expect(
      throws: SnapshotError.inTheWay(path: box.work + "/a", reason: "a folder stands there now")
    ) { _ = try box.store().restore(id: "s") }
    #expect(try box.bash("cat a/p") == "precious\n")
  }

  /// Nobody can lead a restore out of the tree by putting a link in its way.
  @Test func linkAboveTheTreeIsRefused() throws {
    let box = try taken("mkdir -p d/t; echo a > d/t/a", "d/t", "rm -r d; ln -s /tmp d")
    #expect(throws: SnapshotError.self) { _ = try box.store().restore(id: "s") }
    #expect(try box.bash("test -e /tmp/t/a || echo none") == "none\n")
  }

  @Test func missingParentsAreMadeAgain() throws {
    let box = try taken("mkdir -p p/q; echo a > p/q/a", "p/q/a", "rm -r p")
    _ = try box.store().restore(id: "s")
    #expect(try box.bash("cat p/q/a") == "a\n")
  }

  /// After `mv` both paths are there, and writing to one must not change the other.
  @Test func movedFileDoesNotShareWithTheRestoredOne() throws {
    let box = try Sandbox()
    try box.bash("echo a > a")
    let store = try box.store()
    let targets = ["a", "b"].map { SnapshotTarget("\(box.work)/\($0)", .removed) }
    let snapshot = try store.take(id: "s", targets: targets)
    #expect(snapshot.absent == [Array("\(box.work)/b".utf8)])
    try box.bash("mv a b")
    let kept = try store.restore(id: "s", rules: RestoreRules(existing: .keep))
    #expect(kept.appeared == snapshot.absent)
    try box.bash("echo changed > b")
    #expect(try box.bash("cat a") == "a\n")
  }

  /// What came into being goes away, but not for good; what came later in it stays.
  @Test func whatWasNotThereGoesIntoASnapshot() throws {
    let box = try Sandbox()
    try box.bash("mkdir t; seq 100 > t/f")
    let store = try box.store()
    let targets = ["t", "new"].map { SnapshotTarget("\(box.work)/\($0)", .removed) }
    _ = try store.take(id: "s", targets: targets)
    let before = try box.fingerprint()
    try box.bash("mv t new; mkdir new/more; echo more > new/more/f")
    let acted = try box.fingerprint(ignoringFolderTimes: true)
    #expect(try store.compare("s").contains { $0.state == .appeared })
    let receipt = try store.restore(id: "s")
    #expect(receipt.appeared.isEmpty)
    #expect(try box.fingerprint() == before)
    #expect(try store.restore(id: "s.before").differences.isEmpty)
    try box.bash("rm -r t")
    #expect(try box.fingerprint(ignoringFolderTimes: true) == acted)
  }

  /// The limit of a second name: a restored file that is written to later is the file in the store.
  @Test func spoiledBytesAreRefusedByName() throws {
    let box = try taken("echo one > f; echo two > g", "f", "rm f")
    let store = try box.store()
    _ = try store.restore(id: "s")
    try box.bash("echo other > f; rm f")
    #expect(
      throws: SnapshotError.damaged(
        path: box.work + "/f",
        reason: "its saved bytes have another length"
      )
    ) { _ = try store.restore(id: "s") }
  }

  /// A process that has a deleted file open can go on writing to it; that is found, not restored.
  @Test func writingThroughAnOpenDescriptorIsFound() throws {
    let box = try taken("echo 1234 > log", "log", "exec 3<>log; rm log; sleep 0.05; echo 5678 >&3")
    #expect(
      throws: SnapshotError.damaged(
        path: box.work + "/log",
        reason: "it was written to under another name after it was saved"
      )
    ) { _ = try box.store().restore(id: "s") }
  }

  /// A second delete of what an earlier snapshot has too must not fall back to copying.
  @Test func earlierSnapshotsDoNotMakeCopiesNecessary() throws {
    let box = try taken("echo one > f", "f", "rm f")
    let store = try box.store()
    _ = try store.restore(id: "s")
    let second = try store.take(
      id: "s2",
      targets: [SnapshotTarget(box.work + "/f", .removed)]
    )
    #expect(second.counts.copied == 0)
    try box.bash("rm f")
    _ = try store.restore(id: "s2")
    #expect(try box.bash("cat f; stat -c %h f") == "one\n3\n")
  }
}
