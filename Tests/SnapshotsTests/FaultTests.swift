import Crypto
import Glibc
import Linux
import Snapshots
import Testing

/// Full disks, killed processes, and stores that somebody has changed.
@Suite struct FaultTests {
  static let canMount = {
    (try? Sandbox.bash("d=$(mktemp -d); mount -t tmpfs none $d && umount $d; rmdir $d", in: "/tmp"))
      != nil
  }()

  private func taken(_ change: SnapshotTarget.Change = .removed) throws -> (Sandbox, Snapshot) {
    let box = try Sandbox()
    try box.bash("mkdir -p t/d; echo one > t/one; echo two > t/d/two; touch -d 2020-01-01 t/one")
    return (
      box, try box.store().take(id: "s", targets: [SnapshotTarget(box.work + "/t", change)])
    )
  }

  @Test(.enabled(if: canMount), arguments: ["size=64k", "nr_inodes=20", "size=1M,ro"])
  func fullOrReadOnlyStoreRefuses(_ options: String) throws {
    let box = try Sandbox()
    try box.bash("mkdir t ../store; for i in $(seq 50); do head -c 5000 /dev/urandom > t/$i; done")
    try box.bash("mount -t tmpfs -o \(options) none ../store")
    defer { _ = try? box.bash("umount -l ../store") }
    let store = try box.store()
    do throws(SnapshotError) {
      _ = try store.take(id: "s", targets: [SnapshotTarget(box.work + "/t", .removed)])
      Issue.record("it was taken")
    } catch {
      guard case .storeFailed = error else { throw error }
    }
    #expect(try box.bash("ls -A ../store; ls t | wc -l") == "50\n")
  }

  /// The file system of the targets fills up in the middle of a restore.
  @Test(.enabled(if: canMount))
  func fullTargetCanBeRestoredLater() throws {
    let box = try Sandbox()
    try box.bash("mkdir t; mount -t tmpfs -o size=1M none t; mkdir t/t")
    defer { _ = try? box.bash("umount -l t") }
    try box.bash("for i in $(seq 8); do head -c 100000 /dev/urandom > t/t/$i; done")
    let before = try box.fingerprint(ignoringFolderTimes: true)
    let store = try box.store()
    _ = try store.take(id: "s", targets: [SnapshotTarget(box.work + "/t/t", .removed)])
    try box.bash("rm -r t/t; head -c 600000 /dev/zero > t/ballast")
    do throws(SnapshotError) {
      _ = try store.restore(id: "s")
      Issue.record("it was restored")
    } catch {
      guard case .notRestored = error else { throw error }
    }
    try box.bash("test $(ls t/t | wc -l) -gt 1; rm t/ballast")
    #expect(try store.restore(id: "s").differences.isEmpty)
    #expect(try box.fingerprint(ignoringFolderTimes: true) == before)
  }

  struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var change = SnapshotTarget.Change.removed
    /// Run in the snapshot's folder.
    let script: String
    var isSealed = false
    /// What the refusal must name.
    let names: String
  }

  static let tamperings: [Tampering] = [
    Tampering(
      testDescription: "linked bytes",
      script: "sleep 0.05; echo two > linked/0/1",
      names: "/files/t/one"
    ),
    Tampering(
      testDescription: "linked bytes, time forged, sealed",
      script: "echo xxx > linked/0/1; touch -d 2020-01-01 linked/0/1",
      isSealed: true,
      names: "/files/t/one"
    ),
    Tampering(
      testDescription: "another file in place of a linked one",
      script: "cp -p linked/0/1 x; mv x linked/0/1",
      names: "/files/t/one"
    ),
    Tampering(testDescription: "bytes gone", script: "rm linked/0/0", names: "/files/t/d/two"),
    Tampering(
      testDescription: "bytes cut",
      script: "truncate -s 1 linked/0/0",
      names: "/files/t/d/two"
    ),
    Tampering(
      testDescription: "copied bytes, time forged",
      change: .rewritten,
      script: "echo xxx > copied/0/1; touch -d 2020-01-01 copied/0/1",
      names: "/files/t/one"
    ),
    Tampering(
      testDescription: "a link in place of a copy",
      change: .rewritten,
      script: "rm copied/0/1; ln -s /etc/passwd copied/0/1",
      names: "/files/t/one"
    ),
    Tampering(
      testDescription: "manifest: one digit",
      script: "sed -i s/mode=0755/mode=0777/ manifest",
      names: "'s'"
    ),
    Tampering(testDescription: "manifest: cut", script: "truncate -s -1 manifest", names: "'s'"),
    Tampering(testDescription: "manifest: empty", script: ": > manifest", names: "'s'"),
    Tampering(testDescription: "manifest: gone", script: "rm manifest", names: "manifest"),
    Tampering(
      testDescription: "manifest: changed, with a digest that fits",
      script: """
        sed -i -e s/mode=0755/mode=0777/ -e '$d' manifest
        printf '#end %s\\n' $(sha256sum < manifest | cut -c1-64) >> manifest
        """,
      names: "'s'"
    ),
    Tampering(
      testDescription: "digests",
      script: "sed -i s/^./0/ digests; sed -i s/^/f/ digests",
      isSealed: true,
      names: "'s'"
    ),
  ]

  @Test(arguments: tamperings)
  func changedStoreIsRefused(_ row: Tampering) throws {
    let (box, snapshot) = try taken(row.change)
    let store = try box.store()
    let seal = row.isSealed ? try store.seal("s") : nil
    try box.bash("rm -r t")
    try Sandbox.bash(row.script, in: box.storePath + "/s")
    do throws(SnapshotError) {
      _ = try store.restore(id: "s", rules: RestoreRules(digest: snapshot.digest, seal: seal))
      Issue.record("it was restored")
    } catch {
      #expect("\(error)".contains(row.names), "\(error)")
    }
    #expect(try box.bash("ls -A") == "")
  }

  @Test func theRestCanBeRestored() throws {
    let (box, _) = try taken()
    try box.bash("rm -r t; rm ../store/s/linked/0/0")
    let receipt = try box.store().restore(id: "s", rules: RestoreRules(skipsDamaged: true))
    #expect(try box.bash("find t -type f") == "t/one\n")
    #expect(receipt.differences.map(\.path) == [Array("\(box.work)/t/d/two".utf8)])
  }

  /// A file whose owner can't read it is saved, restored and checked by that owner.
  @Test(.enabled(if: getuid() == 0))
  func userWithoutRights() async throws {
    let box = try Sandbox()
    try box.bash(
      """
      chmod 755 ..; mkdir ../store t; echo s > t/secret; mkdir t/ro; echo r > t/ro/f
      ln t/secret t/again; chmod 000 t/secret; chmod 555 t/ro
      chown -R 65534:65534 ../store .
      """
    )
    let before = try box.fingerprint()
    let path = box.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      guard setgid(65534) == 0, setuid(65534) == 0 else { exit(3) }
      let store = try SnapshotStore(directory: path + "/store")
      _ = try store.take(id: "s", targets: [SnapshotTarget(path + "/files/t", .removed)])
      try store.seal("s")
      try Sandbox.bash("chmod -R 700 t; rm -rf t", in: path + "/files")
      let receipt = try store.restore(id: "s")
      guard receipt.differences.isEmpty, receipt.provenByIdentity == 0 else { exit(4) }
    }
    #expect(try box.fingerprint(ignoringFolderTimes: false) == before)
  }
}
