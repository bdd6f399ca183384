import Effects
import Linux
import Testing

@testable import Facts

/// What is kept of a state, and the signs by which another one is told from it.
@Suite struct TerraformDoubtTests {
  /// A resource's attributes in a state, and what is kept of them.
  static let attributes: [(json: String, kept: [String: String])] = [
    (
      #"{"password":"secret","skip_final_snapshot":true,"backup_retention_period":7}"#,
      ["skip_final_snapshot": "true", "backup_retention_period": "7"]
    ),
    (#"{"tags":{"Environment":"production","Owner":"x"}}"#, ["tags.environment": "production"]),
    (
      #"{"versioning":[{"enabled":true,"mfa_delete":false}],"created_at":"2024-01-02T03:04:05Z"}"#,
      ["versioning.enabled": "true", "created_at": "2024-01-02T03:04:05Z"]
    ),
    (#"{"tags":null,"versioning":[],"force_destroy":null,"arn":["a"]}"#, [:]), (#"null"#, [:]),
  ]

  @Test(arguments: attributes.indices)
  func keepsOnlyWhatTells(_ index: Int) throws {
    let row = Self.attributes[index]
    let scratch = Scratch()
    try scratch.write(
      "terraform.tfstate",
      #"{"version":4,"lineage":"l","serial":1,"resources":[{"mode":"managed","type":"t","name":"n","#
        + #""instances":[{"attributes":\#(row.json)}]}]}"#
    )
    guard case .terraform(let fact) = scratch.ask(.terraform(scratch.path)) else {
      Issue.record("no fact")
      return
    }
    #expect(fact.resources.map(\.attributes) == [row.kept])
    #expect(fact.path == scratch.path + "/terraform.tfstate")
  }

  private static func state(_ lineage: String, _ serial: Int, _ count: Int = 0) -> String {
    let instances = Array(repeating: "{}", count: count).joined(separator: ",")
    return #"{"version":4,"lineage":"\#(lineage)","serial":\#(serial),"resources":["#
      + #"{"mode":"managed","type":"t","name":"n","instances":[\#(instances)]}]}"#
  }

  @Test func seesTheBackupAndWhatWasSeenEarlier() throws {
    let scratch = Scratch()
    try scratch.write(
      "main.tf",
      "resource \"t\" \"n\" {\n lifecycle {\n prevent_destroy = true\n }\n}"
    )
    try scratch.write("terraform.tfstate.backup", Self.state("old", 9, 2))
    func fact(_ earlier: SeenState?) -> TerraformFact? {
      var finder = FactFinder(
        surroundings: Surroundings(),
        environment: [:],
        digest: { _ in "" },
        earlierState: { _ in earlier }
      )
      let question = Question.terraform(scratch.path)
      guard case .terraform(let fact) = finder.answer(question, within: Budget(milliseconds: 9_000))
      else { return nil }
      return fact
    }
    let backup = TerraformFact.Copy(lineage: "old", serial: 9, resources: 2)
    let missing = try #require(fact(SeenState(lineage: "old", serial: 9)))
    #expect(missing.lineage.isEmpty && missing.earlierLineage == "old" && missing.backup == backup)
    try scratch.write("terraform.tfstate", Self.state("old", 7, 1))
    let older = try #require(fact(SeenState(lineage: "old", serial: 9)))
    #expect(older.earlierLineage == nil && older.earlierSerial == 9 && older.backup == backup)
    #expect(older.resources.map(\.attributes) == [["prevent_destroy": "true"]])
    let same = try #require(fact(SeenState(lineage: "old", serial: 7)))
    #expect(same.earlierSerial == nil && same.earlierLineage == nil)
  }
}
