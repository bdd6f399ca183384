import Crypto
import Effects
import Foundation
import Holds
import Testing

/// Variants of signed statements, made at random from genuine ones: none of them releases anything.
///
/// `STOPLOG_FORGERIES` says how many; what came out of which number is the same in every run.
@Suite struct GeneratedForgeryTests {
  @Test func noVariantIsAccepted() throws {
    let count = ProcessInfo.processInfo.environment["STOPLOG_FORGERIES"].flatMap(Int.init) ?? 2_000
    let scene = try Scene()
    let hold = try scene.open()
    let pool = try Self.pool(scene, hold)
    var genuine = 0
    for number in 0..<count {
      var forger = Forger(number: number, pool: pool.map(\.bytes))
      let bytes = forger.variant()
      let note = try? Note(parsing: bytes)
      // Lines of signatures that nobody knows may stand beside a genuine one.
      if let note, pool.contains(where: { $0.isGood && $0.isWhole(in: note) }) {
        genuine += 1
        continue
      }
      #expect(throws: (any Error).self, "number \(number)") {
        try scene.store.approve(
          Note(parsing: bytes),
          approvers: scene.approvers,
          now: Scene.start
        )
      }
    }
    #expect(genuine < count / 5)
    #expect(try scene.store.hold(hold.id, now: Scene.start).state == .pending)
    #expect(try scene.release() == "pending pending")
    // And the genuine one is accepted after all of them.
    try scene.store.approve(pool[0].note, approvers: scene.approvers, now: Scene.start)
    #expect(try scene.release() == Scene.permit)
  }

  /// A signed note, and whether it would release the hold that it speaks of.
  private struct Signed {
    var note: Note
    var isGood: Bool
    var bytes: [UInt8] { Array(note.description.utf8) }

    func isWhole(in other: Note) -> Bool {
      other.text == note.text && other.signatures.contains(note.signatures[0])
    }
  }

  /// Genuine approvals, and signed ones that don't count here.
  private static func pool(_ scene: Scene, _ hold: Hold) throws -> [Signed] {
    let other = try scene.open(Scene.attempt("rm -rf tests"))
    let stranger = try Scene.person("alice")
    var pool = [
      Signed(note: try scene.note(hold), isGood: true),
      Signed(note: try scene.note(hold, by: scene.bob), isGood: true),
      Signed(note: try scene.note(other), isGood: true),
      Signed(note: try scene.note(hold, by: stranger), isGood: false),
      Signed(note: try scene.note(hold, now: Scene.start - 3_600_000), isGood: false),
      Signed(note: try scene.note(hold, now: Scene.start + 3_600_000), isGood: false),
    ]
    for change: (inout Statement) -> Void in [
      { $0.needs = 0 }, { $0.text = "ls" }, { $0.notAfter += 1 }, { $0.approver = "bob" },
      { $0.hold = other.id }, { $0.binding.directory = "/" },
    ] {
      var statement = try Statement(
        approving: hold,
        by: "alice",
        checkpoint: Scene.checkpoint,
        now: Scene.start
      )
      change(&statement)
      pool.append(Signed(note: try scene.alice.sign(statement), isGood: false))
    }
    return pool
  }
}
