import Effects
import Facts
import Foundation
import Linux
import Policy
import Stoplog
import Testing

/// What infrastructure programs would take with them, judged in folders with recorded files.
@Suite struct InfrastructureTests {
  /// A command in a folder that a script has made, and what has to be said of it.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var script: String
    var command: String
    var verdict = Verdict.hold
    var says: [String] = []
    var isSilentOn: [String] = []
    var created: [String] = []
    var earlier: SeenState?
    var variables: [String: String] = [:]
    var testDescription: String { name }
  }

  static let lineage = "LINEAGE"
  static let site = "cp \"$TABLES/site.tfstate\" terraform.tfstate"
  static let keys = [
    "aws_db_instance.site", "aws_db_snapshot.site", "aws_s3_bucket.backups", "aws_vpc.site",
  ].map { "terraform:\(lineage):\($0)" }
  static let main = "echo 'resource \"aws_vpc\" \"site\" {}' > main.tf"
  static let plan = "cp \"$TABLES/site-destroy.tfplan\" p"
  /// A state of one resource, of another lineage.
  static let other = """
    printf '{"version":4,"lineage":"other","serial":3,"resources":[{"mode":"managed","type":"t",'\
    '"name":"n","instances":[{}]}]}' >
    """

  static let terraform: [Row] = [
    Row(
      name: "destroy names the database and its backups", script: "\(site); \(main)",
      command: "terraform destroy -auto-approve",
      says: [
        "destroys 4 resources, among them aws_db_instance.site (database; its automated backups "
          + "die with it;", "skip_final_snapshot = true", "tagged production",
        "aws_db_snapshot.site (backup", "aws_s3_bucket.backups (bucket",
        "4 of them not made by this session",
        "in no configuration here: aws_db_instance.site, aws_db_snapshot.site",
      ]),
    Row(
      name: "destroy of what the session made passes", script: "\(site)",
      command: "terraform destroy", verdict: .allow, created: keys),
    Row(
      name: "destroy of three of four is held", script: site,
      command: "terraform destroy", says: ["1 of them not made by this session"],
      created: Array(keys.dropFirst())),
    Row(
      name: "a swapped state is named", script: site, command: "terraform destroy",
      says: ["the state was replaced: its lineage is \(lineage), it was before"],
      created: keys, earlier: SeenState(lineage: "before")),
    Row(
      name: "an old copy of the state is named", script: site, command: "terraform destroy",
      says: ["the state is an old copy: its serial is", "it was 99"], created: keys,
      earlier: SeenState(lineage: lineage, serial: 99)),
    Row(
      name: "a backup of another lineage is named", script: "\(site); \(other) terraform.tfstate.backup",
      command: "terraform destroy", says: ["has another lineage, other, and holds 1 resource"],
      created: keys),
    Row(
      name: "a state from an archive of the session is named", script: site,
      command: "terraform destroy",
      says: ["this session put the state file there itself"],
      created: keys + ["FOLDER/terraform.tfstate"]),
    Row(
      name: "apply without a plan names what the state holds", script: "\(site); \(main)",
      command: "terraform apply -auto-approve",
      says: ["no plan was made and shown first", "aws_db_instance.site (database"]),
    Row(
      name: "apply without a state says that all would be made", script: main,
      command: "terraform apply -auto-approve", says: ["all of the 1 declared resource would be made"]),
    Row(
      name: "a lost state is named", script: "\(main); \(other) terraform.tfstate.backup",
      command: "terraform apply",
      says: ["the state is missing, and the backup beside it holds 1 resource"]),
    Row(
      name: "a workspace for production", script: "\(main); mkdir .terraform; printf prod-eu > .terraform/environment; mkdir -p terraform.tfstate.d/prod-eu; \(other) terraform.tfstate.d/prod-eu/terraform.tfstate",
      command: "terraform destroy", says: ["destroys 1 resource", "[production]"]),
    Row(
      name: "a state of a later version", script: "echo '{\"version\":5}' > terraform.tfstate",
      command: "terraform destroy", says: ["of version 5, and only version 4 is known"]),
    Row(
      name: "a truncated state", script: "head -c 900 \"$TABLES/site.tfstate\" > terraform.tfstate",
      command: "terraform destroy", says: ["the state can't be read: the state is not JSON"]),
    Row(
      name: "a protected resource",
      script: """
        \(site); printf 'resource "aws_db_instance" "site" {\\n lifecycle {\\n prevent_destroy = true\\n }\\n}' > main.tf
        """,
      command: "terraform destroy", says: ["prevent_destroy = true"]),
  ]

  static let plans: [Row] = [
    Row(
      name: "a plan to destroy names each thing", script: "\(site); \(plan)",
      command: "terraform apply p",
      says: [
        "'aws_db_instance.site': the plan says: delete; database; its automated backups die with it",
        "tagged production", "'aws_vpc.site'", "not made by this session",
      ]),
    Row(
      name: "a plan to destroy one's own passes", script: "\(site); \(plan)",
      command: "terraform apply p", verdict: .allow, created: keys),
    Row(
      name: "a plan for a replaced state is held", script: "\(site); \(plan)",
      command: "terraform apply p", says: ["the state was replaced"], created: keys,
      earlier: SeenState(lineage: "before")),
    Row(
      name: "a plan for another state", script: "\(other) terraform.tfstate; \(plan)",
      command: "terraform apply p", says: ["the plan was made for lineage \(lineage)"], created: keys),
    Row(
      name: "a truncated plan", script: "head -c 5000 \"$TABLES/site-destroy.tfplan\" > p",
      command: "terraform apply p", says: ["the plan can't be read", "it is cut off"]),
    Row(
      name: "a plan made on the line", script: "\(site); \(plan)",
      command: "terraform plan -out=p && terraform apply p", says: ["makes the plan itself"]),
    Row(
      name: "a plan that only makes things passes", script: "\(main); \(made("create", 30))",
      command: "terraform apply p", verdict: .allow),
    Row(
      name: "but not where the state is lost",
      script: "\(main); \(made("create", 30)); \(other) terraform.tfstate.backup",
      command: "terraform apply p", says: ["the state is missing, and the backup beside it"]),
    Row(
      name: "nor where it was seen before", script: "\(main); \(made("create", 30))",
      command: "terraform apply p", says: ["the state is missing: its lineage was before"],
      earlier: SeenState(lineage: "before")),
    Row(
      name: "a plan of 10,000 resources", script: made("delete", 10_000),
      command: "terraform apply p", says: ["10000 in this way, which are too many to list"],
      isSilentOn: ["effect.unknown"]),
    Row(
      name: "10,000 new ones pass", script: made("create", 10_000), command: "terraform apply p",
      verdict: .allow),
    Row(
      name: "a plan that runs a harmless command passes",
      script: "\(made("create", 4)) 'command = \"echo made\"'", command: "terraform apply p",
      verdict: .allow),
    Row(
      name: "a plan that runs a command is as bad as the command",
      script: "\(made("create", 4)) 'command = \"rm -rf ~/.ssh /etc/x\"'",
      command: "terraform apply p", says: ["/etc/x"]),
    Row(
      name: "a plan that runs a command that isn't known",
      script: "\(made("create", 4)) 'command = \"echo ${self.id}\"'", command: "terraform apply p",
      says: ["the plan runs a command that isn't known"]),
    Row(
      name: "a plan that runs another interpreter",
      script: "\(made("create", 4)) 'command = \"x\"\n interpreter = [\"perl\", \"-e\"]'",
      command: "terraform apply p", says: ["the plan runs a command that isn't known"]),
    Row(
      name: "an update takes the protection away", script: made("unprotect", 1),
      command: "terraform apply p",
      says: [
        "deletion_protection goes from true to false", "backup_retention_period goes from 7 to 0",
        "skip_final_snapshot goes from false to true",
      ]),
  ]

  /// A script that writes a plan in Terraform's form, of one sort of change.
  static func made(_ action: String, _ count: Int) -> String {
    "python3 \"$TABLES/plan.py\" \(action) \(count)"
  }

  static let cluster: [Row] = [
    Row(
      name: "a namespace", script: "true", command: "kubectl delete ns shop",
      says: ["every object in it goes, claims with their volumes too"]),
    Row(
      name: "a claim in a named context", script: "true",
      command: "kubectl --context prod-eu delete pvc data",
      says: ["its volume goes too, unless the volume's reclaim policy is Retain", "'prod-eu'", "[production]"]),
    Row(
      name: "the kubeconfig's context", script: "printf 'current-context: live\\n' > kc",
      command: "kubectl delete deploy web",
      says: ["in the cluster 'live'", "[production]"], variables: ["KUBECONFIG": "FOLDER/kc"]),
    Row(
      name: "the objects of a file", script: manifests("app.yaml"), command: "kubectl delete -f app.yaml",
      says: [
        "'persistentvolumeclaim/data in namespace shop': volume claim of 20Gi",
        "'statefulset/db': stateful set: its claims and their volumes go with it",
        "'persistentvolume/disk': volume: its disk stays", "'deployment/web'", "'service/web'",
      ]),
    Row(
      name: "the objects of a folder", script: "mkdir k; cd k; \(manifests("app.yml"))",
      command: "kubectl delete -f k", says: ["'deployment/web'"]),
    Row(
      name: "a file that isn't there", script: "true", command: "kubectl delete -f app.yaml",
      says: ["'manifests'"]),
    Row(
      name: "a file that isn't a manifest", script: "printf 'a: [' > app.yaml",
      command: "kubectl delete -f app.yaml", says: ["'manifests'"]),
    Row(
      name: "deleted and made again", script: manifests("app.yaml"),
      command: "kubectl delete -f app.yaml && kubectl apply -f app.yaml",
      says: ["doesn't hold what this one held", "[sequence.recreate]"]),
    Row(
      name: "a release", script: "true", command: "helm uninstall shop",
      says: ["its objects and its history go; claims of its stateful sets stay"]),
    Row(
      name: "a look", script: manifests("app.yaml"), command: "kubectl delete -f app.yaml --dry-run=server",
      verdict: .allow),
    Row(
      name: "a database of AWS", script: "true",
      command: "aws rds delete-db-instance --db-instance-identifier app",
      says: ["database: its automated backups die with it, unless the command says otherwise"]),
    Row(
      name: "a stack of AWS", script: "true",
      command: "aws cloudformation delete-stack --stack-name app",
      says: ["every resource in it goes, but those with DeletionPolicy Retain or Snapshot"]),
    Row(
      name: "a stack of Pulumi", script: "true", command: "pulumi destroy --yes",
      says: ["every resource in it goes"]),
    Row(
      name: "a stack of the CDK", script: "true", command: "cdk destroy --force",
      says: ["every resource in it goes"]),
    Row(
      name: "a database of Google", script: "true", command: "gcloud sql instances delete app -q",
      says: ["its backups die with it, unless they are retained"]),
  ]

  /// A script that writes a manifest with objects of several sorts.
  static func manifests(_ file: String) -> String { "cp \"$TABLES/app.yaml\" \(file) 2>/dev/null" }

  @Test(arguments: terraform + plans + cluster)
  func saysWhatGoes(_ row: Row) throws {
    let scratch = try #require(mkdtemp())
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let tables = Tables.folder + "/infrastructure"
    let built = try Subprocess(
      "/bin/bash",
      ["-c", "set -e\n" + row.script],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "TABLES": tables, "HOME": scratch],
      directory: scratch
    ).run(milliseconds: 60_000)
    try #require(built.status == 0, "\(built.errorText)")
    let state = try String(contentsOfFile: tables + "/site.tfstate", encoding: .utf8)
    let known = try #require(
      state.split(separator: "\"").drop { $0 != "lineage" }.dropFirst(2).first.map(String.init)
    )
    func real(_ text: String) -> String {
      text.replacingOccurrences(of: Self.lineage, with: known)
        .replacingOccurrences(of: "FOLDER", with: scratch)
    }
    var environment = ["HOME": scratch, "PATH": "/usr/local/bin:/usr/bin:/bin"]
    for (name, value) in row.variables { environment[name] = real(value) }
    let request = Request(.shell(row.command), directory: scratch, environment: environment)
    var surroundings = SurroundingsFinder.find(directory: scratch, environment: environment)
    surroundings.created = Set(row.created.map(real))
    let earlier = row.earlier.map { SeenState(lineage: real($0.lineage), serial: $0.serial) }
    let judged = Judge(milliseconds: 60_000, earlierState: { _ in earlier })
      .judge(request, in: surroundings)
    let judgement = judged.judgement
    let text = judgement.reasons.map { "\($0.text) [\($0.rule)]" }.joined(separator: "\n")
      + judgement.effects.map { " \($0.why) [\($0.environment.rawValue)]" }.joined(separator: "\n")
    #expect(judgement.verdict == row.verdict, "\(text)")
    for words in row.says { #expect(text.contains(real(words)), "\(words) isn't in: \(text)") }
    for words in row.isSilentOn { #expect(!text.contains(words), "\(text)") }
    #expect(judgement.effects.count < 200)
  }

  private func mkdtemp() -> String? {
    var template = Array("/tmp/stoplog-infra-XXXXXX".utf8CString)
    return Glibc.mkdtemp(&template).map { String(cString: $0) }
  }
}
