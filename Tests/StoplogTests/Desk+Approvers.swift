import Crypto
import Holds
import JSON
import Ledger
import Linux
import Stoplog

extension Desk {
  /// Lets another person approve, and says how many have to sign from then on.
  func add(_ person: Approver, by approver: Approver, quorum: Int) throws {
    var set = try station.approvers()
    let change = ApproverChange(
      number: set.changes + 1,
      origin: set.origin,
      added: [person.owner],
      quorum: quorum
    )
    let note = try approver.sign(change)
    try set.apply(note)
    try station.record([
      Draft(.approver, time: Clock.now, body: ["note": .string(note.description)])
    ])
  }

  /// The last entry of a kind.
  func last(_ kind: Kind) throws -> Entry? {
    var found: Entry?
    try station.ledger.each(Filter(kind: kind, isNewestFirst: true, limit: 1)) { entry in
      found = entry
      return false
    }
    return found
  }

  /// How many entries of a kind there are.
  func count(_ kind: Kind) throws -> Int {
    var count = 0
    try station.ledger.each(Filter(kind: kind)) { _ in
      count += 1
      return true
    }
    return count
  }
}

extension String {
  /// The text with one word for another.
  func replaced(_ word: String, _ other: String) -> String {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      parts += [rest[..<range.lowerBound], other[...]]
      rest = rest[range.upperBound...]
    }
    return (parts + [rest]).joined()
  }
}
