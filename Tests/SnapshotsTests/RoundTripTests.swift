import Snapshots
import Testing

/// Takes, acts with real programs, restores, and compares by real programs.
@Suite struct RoundTripTests {
  @Test(arguments: RoundTrip.all)
  func actIsUndone(_ row: RoundTrip) throws {
    let box = try Sandbox()
    try box.bash(row.make)
    let store = try box.store()
    let before = try box.fingerprint(ignoringFolderTimes: row.isPartial)
    let snapshot = try store.take(id: "s1", targets: row.targets(in: box.work))
    #expect(try box.fingerprint(ignoringFolderTimes: row.isPartial) == before)

    try box.bash(row.act)
    let acted = try box.fingerprint(ignoringFolderTimes: row.isPartial)
    #expect(acted != before)
    #expect(try !store.compare("s1").isEmpty)

    let receipt = try store.restore(id: "s1", rules: RestoreRules(digest: snapshot.digest))
    #expect(try box.fingerprint(ignoringFolderTimes: row.isPartial) == before)
    #expect(receipt.differences.isEmpty)
    #expect(receipt.restored > 0)

    let again = try store.restore(id: "s1")
    #expect(again.restored == 0)
    #expect(again.replaced == nil)
    #expect(again.digest == receipt.digest)
    #expect(try box.fingerprint(ignoringFolderTimes: row.isPartial) == before)
    #expect(try store.compare("s1").isEmpty)
  }

  /// With the digests of a seal, every file is proven by its bytes.
  @Test(arguments: RoundTrip.all)
  func sealedSnapshotIsProvenByDigest(_ row: RoundTrip) throws {
    let box = try Sandbox()
    try box.bash(row.make)
    let store = try box.store()
    let snapshot = try store.take(id: "s1", targets: row.targets(in: box.work))
    let seal = try store.seal("s1")
    let before = try box.fingerprint(ignoringFolderTimes: row.isPartial)
    try box.bash(row.act)
    let receipt = try store.restore(
      id: "s1",
      rules: RestoreRules(digest: snapshot.digest, seal: seal)
    )
    #expect(try box.fingerprint(ignoringFolderTimes: row.isPartial) == before)
    #expect(receipt.provenByIdentity == 0)
    #expect(receipt.provenByDigest == snapshot.counts.files)
    try Sandbox.bash("test ! -s digests || sha256sum --quiet -c digests", in: box.storePath + "/s1")
  }
}
