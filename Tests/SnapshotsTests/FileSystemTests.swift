import Snapshots
import Testing

/// Stores and targets on other file systems.
@Suite(.enabled(if: FaultTests.canMount), .serialized) struct FileSystemTests {
  static let canClone = {
    (try? Sandbox.bash(
      """
      d=$(mktemp -d); truncate -s 320M $d/i; mkdir $d/m
      mkfs.xfs -q $d/i && mount -o loop $d/i $d/m && umount $d/m; s=$?; rm -rf $d; exit $s
      """,
      in: "/tmp"
    )) != nil
  }()

  @Test(.enabled(if: canClone))
  func filesAreClonedWhereTheFileSystemCan() throws {
    let box = try Sandbox()
    try box.bash("truncate -s 320M ../i; mkfs.xfs -q ../i; mkdir ../m; mount -o loop ../i ../m")
    defer { _ = try? box.bash("umount -l ../m") }
    let inner = try Sandbox(in: box.path + "/m")
    try inner.bash(RoundTrip.zoo)
    let before = try inner.fingerprint()
    let snapshot = try inner.store().take(
      id: "s",
      targets: [SnapshotTarget(inner.work + "/tree", .rewritten)],
      limits: SnapshotLimits(bytes: 0)
    )
    #expect(snapshot.counts.copied == 0)
    try inner.store().seal("s")
    try inner.bash("for f in tree/random tree/one; do echo x > $f; done; rm -rf tree/sub")
    let receipt = try inner.store().restore(id: "s")
    #expect(receipt.differences.isEmpty)
    #expect(receipt.provenByIdentity == 0)
    #expect(try inner.fingerprint() == before)
  }

  /// Another file system can't be linked to: copies, within the limits.
  @Test func otherFileSystemIsCopied() throws {
    let box = try Sandbox()
    try box.bash("mkdir ../m; mount -t tmpfs none ../m")
    defer { _ = try? box.bash("umount -l ../m") }
    let inner = try Sandbox(in: box.path + "/m")
    try inner.bash(RoundTrip.zoo)
    let before = try inner.fingerprint()
    let targets = [SnapshotTarget(inner.work + "/tree", .removed)]
    #expect(throws: SnapshotError.self) {
      _ = try box.store().take(id: "s", targets: targets, limits: SnapshotLimits(bytes: 1000))
    }
    let snapshot = try box.store().take(id: "s", targets: targets)
    #expect(snapshot.counts.copied == snapshot.counts.bytes)
    try inner.bash("rm -rf tree")
    #expect(try box.store().restore(id: "s").differences.isEmpty)
    #expect(try inner.fingerprint() == before)
  }

  /// A mounted folder inside the target is saved with it, as `rm -rf` would empty it.
  @Test func mountInsideTheTreeIsSaved() throws {
    let box = try Sandbox()
    try box.bash("mkdir -p t/m; mount -t tmpfs none t/m; echo in > t/m/in; echo out > t/out")
    defer { _ = try? box.bash("umount -l t/m") }
    let store = try box.store()
    _ = try store.take(id: "s", targets: [SnapshotTarget(box.work + "/t", .removed)])
    try box.bash("rm -rf t 2>/dev/null || true")
    #expect(try box.bash("find t -type f") == "")
    _ = try store.restore(id: "s")
    #expect(try box.bash("cat t/m/in t/out") == "in\nout\n")
  }

  /// The files can be got out without this program.
  @Test func bsdtarReadsASnapshot() throws {
    guard (try? Sandbox.bash("command -v bsdtar", in: "/tmp")) != nil else { return }
    let box = try Sandbox()
    try box.bash(
      RoundTrip.zoo
        + "\nsetfattr -x user.note tree/one; setfattr -x user.folder tree/sub; rm tree/sock"
    )
    let before = try box.bash("cd tree; find . -type f -print0 | sort -z | xargs -0 sha256sum")
    _ = try box.store().take(id: "s", targets: [SnapshotTarget(box.work + "/tree", .rewritten)])
    try box.bash("rm -rf tree; cd ../store/s; bsdtar -cf ../../out.tar @manifest; mkdir ../../out")
    try box.bash("bsdtar -C ../out -xf ../out.tar")
    let after = try box.bash(
      "cd ../out$PWD/tree; find . -type f -print0 | sort -z | xargs -0 sha256sum"
    )
    #expect(after == before)
  }
}
