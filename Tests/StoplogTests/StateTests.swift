import Effects
import Linux
import Policy
import Reports
import Stoplog
import TestSupport
import Testing

/// A state of the real Terraform: whose resources are in it, and how it comes back.
@Suite struct StateTests {
  private static let program = "/usr/local/bin/terraform"
  static let isInstalled = ((try? FileStatus(of: program)) ?? nil) != nil

  private static let old = """
    resource "terraform_data" "old" {
      count = 12
      input = count.index
    }

    """
  private static let new = """
    resource "terraform_data" "new" {
      for_each = toset(["a", "b c", "d"])
      input = each.key
    }

    """

  /// Three resources of the session's among twelve older ones: only they go, and the state of
  /// before comes back byte for byte.
  @Test(.enabled(if: isInstalled))
  func onlyWhatTheSessionMadeGoes() throws {
    let desk = try Desk()
    try desk.write("project/main.tf", Self.old)
    try bash("terraform init -input=false >/dev/null && terraform apply -auto-approve", desk)
    try desk.write("project/main.tf", Self.old + Self.new)
    let pipeline = Pipeline(desk.station)
    for command in ["terraform plan -out=p", "terraform apply p"] { _ = try run(command, desk) }
    #expect(try resources(desk) == 15)

    let held = try pipeline.judge(request("terraform destroy -auto-approve", desk)).judgement
    let text = JudgementWords.text(held)
    #expect(held.verdict == .hold)
    #expect(text.contains("12 of them not made by this session"), "\(text)")
    #expect(held.ownership.own.count == 3 && held.ownership.others.count == 12)
    let offer = try #require(held.alternatives.first { $0.hasPrefix("destroy only the 3 that") })
    let parts = offer.split(separator: ": ", maxSplits: 1).last?.split(separator: ", then in a ")
    let commands = [
      String(parts?.first ?? ""),
      "terraform apply own.tfplan",
    ]
    #expect(offer.hasSuffix(commands[1]))
    for wrong in ["terraform apply", "terraform destroy -target='terraform_data.old[0]'"] {
      #expect(try pipeline.judge(request(wrong, desk)).judgement.verdict == .hold)
    }

    _ = try run(commands[0], desk)
    let before = try #require(try desk.text("project/terraform.tfstate"))
    let snapshot = try #require(try run(commands[1], desk))
    #expect(try resources(desk) == 12)
    #expect(try desk.text("project/terraform.tfstate") != before)
    let undoing = Undoing(desk.station)
    _ = try undoing.undo(try undoing.find(snapshot))
    #expect(try desk.text("project/terraform.tfstate") == before)
  }

  /// Every command that changes a state has it saved first.
  @Test(
    .enabled(if: isInstalled),
    arguments: [
      "terraform taint 'terraform_data.old[0]'", "terraform untaint 'terraform_data.old[0]'",
      "terraform state rm 'terraform_data.old[0]'", "terraform state push other.tfstate",
      "terraform state mv 'terraform_data.old[0]' terraform_data.moved",
      "terraform state replace-provider -auto-approve a b", "terraform apply -auto-approve",
      "terraform destroy -auto-approve", "terraform refresh",
      "terraform import terraform_data.x 1", "tofu taint 'terraform_data.old[0]'",
    ]
  )
  func theStateIsSavedFirst(_ command: String) throws {
    let desk = try Desk()
    try desk.write("project/main.tf", Self.old)
    try desk.write(
      "project/terraform.tfstate",
      #"{"version":4,"lineage":"l","serial":1,"resources":[]}"#
    )
    try desk.write("project/terraform.tfstate.backup", "{}")
    let judgement = try Pipeline(desk.station).judge(request(command, desk)).judgement
    let saved = judgement.effects.filter { $0.reversibility == .recoverable(.snapshot) }
      .map(\.resource.name)
    #expect(saved.contains(desk.project + "/terraform.tfstate"), "\(judgement)")
    #expect(saved.contains(desk.project + "/terraform.tfstate.backup"))
    #expect(judgement.obligations.contains(.snapshot))
  }

  private func request(_ command: String, _ desk: Desk) -> Request {
    var request = desk.request(command)
    request.environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    request.environment["CHECKPOINT_DISABLE"] = "1"
    request.call = command
    return request
  }

  /// Submits a command that has to pass, runs it, and tells its end; the snapshot that was taken.
  private func run(_ command: String, _ desk: Desk) throws -> String? {
    let pipeline = Pipeline(desk.station)
    let request = request(command, desk)
    guard case .run(_, _, let snapshot) = try pipeline.submit(request) else {
      Issue.record("held: \(command)")
      return nil
    }
    try bash(command, desk)
    try pipeline.record(.told(status: 0, succeeded: true, output: ""), of: request)
    return snapshot
  }

  private func bash(_ script: String, _ desk: Desk) throws {
    let result = try Subprocess(
      "/bin/bash",
      ["-c", script],
      environment: request("", desk).environment,
      directory: desk.project
    ).run(milliseconds: 120_000)
    try #require(result.status == 0, "\(script): \(result.errorText)")
  }

  private func resources(_ desk: Desk) throws -> Int? {
    guard
      case .terraform(let state)? = try Pipeline(desk.station)
        .judge(request("terraform destroy", desk)).facts[.terraform(desk.project)]
    else { return nil }
    return state.resources.count
  }
}
