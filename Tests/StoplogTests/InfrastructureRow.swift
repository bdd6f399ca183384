import Effects
import Policy
import Testing

/// A command in a folder that a script has made, and what has to be said of it.
struct InfrastructureRow: Sendable, CustomTestStringConvertible {
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

extension InfrastructureRow {
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

  static let terraform: [Self] = [
    Self(
      name: "destroy names the database and its backups",
      script: "\(site); \(main)",
      command: "terraform destroy -auto-approve",
      says: [
        "destroys 4 resources, among them aws_db_instance.site (database; its automated backups "
          + "die with it;", "skip_final_snapshot = true", "tagged production",
        "aws_db_snapshot.site (backup", "aws_s3_bucket.backups (bucket",
        "4 of them not made by this session",
        "in no configuration here: aws_db_instance.site, aws_db_snapshot.site",
      ]
    ),
    Self(
      name: "destroy of what the session made passes",
      script: "\(other) terraform.tfstate",
      command: "terraform destroy",
      verdict: .allow,
      created: ["terraform:other:t.n"]
    ),
    Self(
      name: "but not what is tagged production",
      script: site,
      command: "terraform destroy",
      says: ["this session made all of them", "[environment.production]"],
      isSilentOn: ["[infrastructure.destroy]"],
      created: keys
    ),
    Self(
      name: "destroy of three of four is held",
      script: site,
      command: "terraform destroy",
      says: [
        "1 of them not made by this session", "backend 'local' keeps its state in a file here",
        "destroy only the 3 that this session made: terraform plan -destroy "
          + "-target=aws_db_snapshot.site -target=aws_s3_bucket.backups -target=aws_vpc.site "
          + "-out=own.tfplan, then in a command of its own terraform apply own.tfplan",
      ],
      created: Array(keys.dropFirst())
    ),
    Self(
      name: "a swapped state is named",
      script: site,
      command: "terraform destroy",
      says: ["the state was replaced: its lineage is \(lineage), it was before"],
      created: keys,
      earlier: SeenState(lineage: "before")
    ),
    Self(
      name: "an old copy of the state is named",
      script: site,
      command: "terraform destroy",
      says: ["the state is an old copy: its serial is", "it was 99"],
      created: keys,
      earlier: SeenState(lineage: lineage, serial: 99)
    ),
    Self(
      name: "a backup of another lineage is named",
      script: "\(site); \(other) terraform.tfstate.backup",
      command: "terraform destroy",
      says: ["has another lineage, other, and holds 1 resource"],
      created: keys
    ),
    Self(
      name: "a state from an archive of the session is named",
      script: site,
      command: "terraform destroy",
      says: ["this session put the state file there itself"],
      created: keys + ["FOLDER/terraform.tfstate"]
    ),
    Self(
      name: "apply without a plan names what the state holds",
      script: "\(site); \(main)",
      command: "terraform apply -auto-approve",
      says: ["no plan was made and shown first", "aws_db_instance.site (database"]
    ),
    Self(
      name: "apply without a state says that all would be made",
      script: main,
      command: "terraform apply -auto-approve",
      says: ["all of the 1 declared resource would be made"]
    ),
    Self(
      name: "a lost state is named",
      script: "\(main); \(other) terraform.tfstate.backup",
      command: "terraform apply",
      says: [
        "the state is missing, and the backup beside it holds 1 resource",
        "find the state first: see that the folder and the workspace are the right ones",
      ]
    ),
    Self(
      name: "a workspace for production",
      script:
        "\(main); mkdir .terraform; printf prod-eu > .terraform/environment; mkdir -p terraform.tfstate.d/prod-eu; \(other) terraform.tfstate.d/prod-eu/terraform.tfstate",
      command: "terraform destroy",
      says: ["destroys 1 resource", "[production]"]
    ),
    Self(
      name: "a state of a later version",
      script: "echo '{\"version\":5}' > terraform.tfstate",
      command: "terraform destroy",
      says: ["of version 5, and only version 4 is known"]
    ),
    Self(
      name: "a truncated state",
      script: "head -c 900 \"$TABLES/site.tfstate\" > terraform.tfstate",
      command: "terraform destroy",
      says: ["the state can't be read: the state is not JSON"]
    ),
    Self(
      name: "a protected resource",
      script: """
        \(site); printf 'resource "aws_db_instance" "site" {\\n lifecycle {\\n prevent_destroy = true\\n }\\n}' > main.tf
        """,
      command: "terraform destroy",
      says: ["prevent_destroy = true"]
    ),
  ]
}
