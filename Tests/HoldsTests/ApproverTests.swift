import Crypto
import Holds
import Storage
import TestSupport
import Testing

@Suite struct ApproverTests {
  private func change(
    _ number: Int,
    added: [Approver] = [],
    removed: [String] = [],
    quorum: Int = 1,
    origin: String = "o",
    signed: [Approver]
  ) throws -> Note {
    let change = ApproverChange(
      number: number,
      origin: origin,
      added: added.map(\.owner),
      removed: removed,
      quorum: quorum
    )
    var note = try signed[0].sign(change)
    for person in signed.dropFirst() { try person.sign(&note) }
    return note
  }

  @Test func changingTheSetTakesTheQuorum() throws {
    let people = try ["alice", "bob", "carol"].map { try Scene.person($0) }
    let (alice, bob, carol) = (people[0], people[1], people[2])
    var set = ApproverSet(origin: "o")
    // The first change is signed by everybody it adds.
    let first = try change(1, added: [alice, bob], quorum: 2, signed: [alice])
    #expect(throws: HoldError.badChange(reason: "1 of 2 keys have signed it")) {
      try set.apply(first)
    }
    let good = try change(1, added: [alice, bob], quorum: 2, signed: [alice, bob])
    try set.apply(good)
    #expect(set.approvers == [alice.owner, bob.owner] && set.quorum == 2)

    let refused = [
      try change(2, added: [carol], quorum: 2, signed: [alice]),
      try change(2, added: [carol], quorum: 2, signed: [carol]),
      try change(2, added: [carol], quorum: 2, signed: [alice, alice]),
      try change(1, added: [carol], quorum: 2, signed: [alice, bob]),
      try change(3, added: [carol], quorum: 2, signed: [alice, bob]),
      try change(2, added: [carol], quorum: 2, origin: "p", signed: [alice, bob]),
      try change(2, added: [carol], quorum: 4, signed: [alice, bob]),
      try change(2, added: [carol], quorum: 0, signed: [alice, bob]),
      try change(2, added: [alice], quorum: 1, signed: [alice, bob]),
      try change(2, removed: ["carol"], quorum: 1, signed: [alice, bob]),
      try change(2, removed: ["alice", "bob"], quorum: 1, signed: [alice, bob]),
      good,
    ]
    for note in refused {
      #expect(throws: HoldError.self) { try set.apply(note) }
      #expect(set.changes == 1)
    }
    let swap = try change(2, added: [carol], removed: ["bob"], signed: [bob, alice])
    try set.apply(swap)
    #expect(set.approvers == [alice.owner, carol.owner])
    #expect(set.everyone == [alice.owner, bob.owner, carol.owner])
    #expect(
      try ApproverSet(origin: "o", notes: [good.description, swap.description]) == set
    )
    #expect(throws: HoldError.self) { try ApproverSet(origin: "o", notes: [swap.description]) }
    #expect(throws: HoldError.self) { try ApproverSet(origin: "o", notes: ["x"]) }
  }

  @Test func onePersonIsNotTwo() throws {
    let alice = try Scene.person("alice")
    let again = try Scene.person("Alice")
    var set = ApproverSet(origin: "o")
    let note = try change(1, added: [alice, again], signed: [alice, again])
    #expect(throws: HoldError.badChange(reason: "two approvers would have one name or one key")) {
      try set.apply(note)
    }
  }

  @Test func aPersonWithTwoKeysCountsOnce() throws {
    let alice = try Scene.person("alice")
    let second = try Scene.person("alice")
    let bob = try Scene.person("bob")
    var set = ApproverSet(origin: "o")
    try set.apply(try change(1, added: [alice, bob], quorum: 1, signed: [alice, bob]))
    try set.apply(try change(2, added: [second], quorum: 2, signed: [bob]))
    #expect(set.people == ["alice", "bob"] && set.approvers.count == 3)
    // Both keys of one person are no quorum of two.
    let carol = try Scene.person("carol")
    let alone = try change(3, added: [carol], quorum: 2, signed: [alice, second])
    #expect(throws: HoldError.badChange(reason: "1 of 2 people have signed it")) {
      try set.apply(alone)
    }
    // Nor can one be asked for that more people would have to reach than there are.
    let high = try change(3, quorum: 3, signed: [second, bob])
    #expect(throws: HoldError.badChange(reason: "its quorum of 3 can't be reached")) {
      try set.apply(high)
    }
    try set.apply(try change(3, removed: ["alice"], quorum: 1, signed: [second, bob]))
    #expect(set.approvers == [bob.owner])
  }

  /// Forms in which people have their public keys; a nil result is refused.
  @Test func publicKeysAreReadInTheirUsualForms() throws {
    let soft = try SoftKey()
    let other = try SoftKey()
    let plain =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl a"
    let sealed = try ApproverKey(name: "alice", passphrase: Scene.secret("pw"), cost: .least)
    let key = try NamedKey("alice", .securityKey(SecurityKey(line: soft.line)))
    let rows: [(text: String, key: NamedKey?)] = [
      ("\(sealed.owner)\n", sealed.owner), (sealed.sealed.text, sealed.owner),
      (soft.line + "\n", key), ("# mine\nalice,a@b \(soft.line)\nbob \(other.line)\n", key),
      ("alice namespaces=\"stoplog\" \(soft.line)\n", key),
      ("alice namespaces=\"git\" \(soft.line)\n", nil),
      ("alice valid-before=\"20200101\" \(soft.line)\n", nil),
      ("alice cert-authority \(soft.line)\n", nil), ("bob \(soft.line)\n", nil),
      ("* \(soft.line)\n", nil), ("alice \(soft.line)\nalice \(other.line)\n", nil),
      (plain, nil), ("alice \(plain)\n", nil), ("", nil), ("\n", nil), ("alice\n", nil),
      ("\(try Scene.person("bob").owner)", nil),
    ]
    for (text, wanted) in rows {
      #expect((try? PublicKeyText.key(text, of: "alice")) == wanted, "\(text)")
    }
  }

  @Test func aKeyNeedsItsPassphrase() throws {
    let key = try ApproverKey(name: "alice", passphrase: Scene.secret("pw"), cost: .least)
    let read = try ApproverKey(parsing: Array(key.sealed.text.utf8))
    #expect(read == key)
    #expect(throws: HoldError.crypto(.wrongPassphrase(name: "alice"))) {
      try read.unlock(Scene.secret("Pw"))
    }
    #expect(try read.unlock(Scene.secret("pw")).owner == key.owner)
    #expect(throws: HoldError.self) { try ApproverKey(parsing: []) }
    #expect(throws: HoldError.self) {
      try ApproverKey(name: "a b", passphrase: Scene.secret("pw"), cost: .least)
    }
  }

  @Test func errorsSayWhatToDo() {
    let errors: [HoldError] = [
      .unknown(id: "x"), .settled(id: "x", state: .void, reason: "y"), .notAnApprover(name: "x"),
      .ownRequest(name: "x"), .tooLong(id: "x", length: 1), .mismatch(id: "x", what: "y"),
      .outOfTime(id: "x", reason: "y"), .tooFew(id: "x", found: 1, needs: 2), .needsApproval,
      .denied, .badChange(reason: "x"), .malformed(object: "x", reason: "y"), .crypto(.unsigned),
      .storage(.full(path: "x")),
    ]
    for error in errors {
      let lines = error.description.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasPrefix("cannot ") && lines[0].contains(": "))
      #expect(lines[1].hasPrefix("help: "))
    }
  }
}
