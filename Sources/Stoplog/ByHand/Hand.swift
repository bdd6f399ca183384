internal import JSON

/// That a person runs a request himself, and what it has to do with what an agent proposed.
struct Hand: Hashable, Sendable {
  /// The hold that keeps the proposal.
  var proposal: String
  /// Who runs it; empty before anybody has signed.
  var person = ""
  /// What is different from the proposal, in words.
  var differences: [String] = []
  /// The signed mandate, where others had released it already; empty otherwise.
  var note = ""

  /// As the ledger keeps it.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "proposal": .string(proposal), "differences": .array(differences.map(JSONValue.string)),
    ]
    if !person.isEmpty { members["by"] = .string(person) }
    if !note.isEmpty { members["note"] = .string(note) }
    return .object(members)
  }
}
