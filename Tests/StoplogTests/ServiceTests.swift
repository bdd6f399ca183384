import Crypto
import Holds
import Ledger
import Linux
import Snapshots
import Stoplog
import Testing

/// The services behind the verbs, in process.
@Suite struct ServiceTests {
  @Test func keyIsMadeOnceAndNeverReplaced() throws {
    let desk = try Desk()
    guard case .made(let owner) = try desk.makeKey() else { return #expect(Bool(false)) }
    let bytes = try File.read(desk.station.keyFile, limit: 4096)
    #expect(try desk.makeKey("bob") == .present(owner))
    #expect(try File.read(desk.station.keyFile, limit: 4096) == bytes)
    #expect(try FileStatus(of: desk.station.keyFile)?.mode ?? 0 & 0o777 == 0o100600)
    #expect(try desk.station.approvers().approvers == [owner])
  }

  /// A key whose making was cut off before its owner was on record.
  @Test func keyWithoutARecordIsRecorded() throws {
    let desk = try Desk()
    let other = try Desk()
    _ = try desk.makeKey()
    let bytes = try #require(try File.read(desk.station.keyFile, limit: 4096))
    try File.create(other.station.keyFile, with: bytes)
    guard case .recorded(let owner) = try other.makeKey("bob") else { return #expect(Bool(false)) }
    #expect(owner.name == "alice")
  }

  @Test func approvalIsOnRecordWithItsSignature() throws {
    let desk = try Desk()
    _ = try desk.makeKey()
    let hold = try #require(try desk.held("rm -rf ../other"))
    let approving = Approving(desk.station)
    let key = try approving.key()
    try approving.expectOpen(hold, for: key.owner)
    #expect(throws: PipelineError.self) {
      try approving.unlock(key, try Desk.secret("wrong"), for: "hold")
    }
    #expect(try desk.kinds(1) == ["alarm"])
    let approver = try approving.unlock(key, try Desk.secret("correct horse"), for: "hold")
    #expect(try approving.approve(hold, as: approver).state == .approved)
    #expect(throws: PipelineError.self) { try approving.approve(hold, as: approver) }
    #expect(try desk.kinds(1) == ["approval"])
    #expect(try approving.hold(hold.id).signers == ["alice"])
    #expect(try desk.run("rm -rf ../other") != nil)
    #expect(try desk.text("other/a") == nil)
    let result = try Verifying(desk.station).verify()
    #expect(result.isSound && result.signatures == 1)
  }

  @Test func approvalOfWhatWasNotShownIsRefused() throws {
    let desk = try Desk()
    _ = try desk.makeKey()
    let old = try #require(try desk.held("rm -rf ../other"))
    try desk.write("other/b", "two")
    let new = try #require(try desk.held("rm -rf ../other"))
    #expect(old.id != new.id)
    let approving = Approving(desk.station)
    let approver = try approving.unlock(
      try approving.key(),
      try Desk.secret("correct horse"),
      for: "hold"
    )
    #expect(throws: PipelineError.self) { try approving.approve(old, as: approver) }
  }

  @Test func undoFindsTheLastRunAndProvesIt() throws {
    let desk = try Desk()
    try desk.write("project/a", "one")
    try desk.write("project/b", "two")
    let first = try #require(try desk.run("rm a"))
    let second = try #require(try desk.run("rm b"))
    let undoing = Undoing(desk.station)
    let way = try undoing.find()
    #expect(way.snapshot.id == second && way.text == "rm b" && way.findings.count == 1)
    let receipt = try undoing.undo(way)
    #expect(receipt.restored == 1 && receipt.differences.isEmpty)
    #expect(try desk.text("project/b") == "two")
    #expect(try desk.kinds(2) == ["restore", "receipt"])
    #expect(try undoing.find().snapshot.id == first)
    #expect(throws: PipelineError.self) { try undoing.find("nothing") }
    #expect(throws: PipelineError.self) { try undoing.find(session: "another") }
  }

  @Test func changedSnapshotIsNotPutBack() throws {
    let desk = try Desk()
    try desk.write("project/a", "one")
    try desk.write("project/b", "two")
    let id = try #require(try desk.run("rm a"))
    let way = try Undoing(desk.station).find(id)
    let manifest = desk.station.directory + "/snapshots/\(id)/manifest"
    let other = try #require(try desk.run("rm b"))
    let foreign = try File.read(
      desk.station.directory + "/snapshots/\(other)/manifest",
      limit: 1 << 20
    )
    try File.replace(manifest, with: try #require(foreign))
    #expect(throws: PipelineError.self) { try Undoing(desk.station).undo(way) }
    #expect(try desk.text("project/a") == nil)
    #expect(try desk.kinds(1) == ["note"])
  }

  @Test func rejectedHoldStaysClosed() throws {
    let desk = try Desk()
    let hold = try #require(try desk.held("rm -rf ../other"))
    let approving = Approving(desk.station)
    #expect(try approving.reject(hold.id, by: "alice", reason: "no").state == .rejected)
    #expect(throws: PipelineError.self) { try approving.reject(hold.id, by: "alice") }
    #expect(try approving.holds().isEmpty)
    #expect(try approving.holds(all: true).map(\.id) == [hold.id])
  }
}
