import Effects
import JSON
import Linux
import Testing

@testable import Facts

@Suite struct TerraformFactsTests {
  static let configuration = """
    locals { text = "a }" }
    resource "terraform_data" "a" {
      for_each = toset(["x\\"y", "p$${q}", "%%{z}", "a b", "é", "back\\\\slash"])
      input    = each.key
    }
    resource "terraform_data" "n" { count = 2 }
    data "terraform_remote_state" "d" {
      backend = "local"
      config  = { path = "other.tfstate" }
    }
    module "m" { source = "./m" }
    module "mm" {
      source = "./m"
      count  = 2
    }
    """

  /// A stack of built-in resources, applied with the real Terraform.
  private static func stack() throws -> Scratch {
    let scratch = Scratch()
    try scratch.write("s/main.tf", configuration)
    try scratch.write("s/m/main.tf", "resource \"terraform_data\" \"z\" {}")
    try scratch.write(
      "s/other.tfstate",
      #"{"version":4,"lineage":"o","serial":1,"outputs":{},"resources":[]}"#
    )
    try scratch.bash("terraform init; terraform apply -auto-approve", in: "s")
    return scratch
  }

  static var hasTerraform: Bool {
    ProgramFacts.first("terraform", in: FactFinder.programFolders) != nil
  }

  @Test(.enabled(if: hasTerraform, "needs terraform"))
  func agreesWithTerraformOnStateAndPlan() throws {
    let scratch = try Self.stack()
    let folder = scratch.path + "/s"
    guard case .terraform(let fact) = scratch.ask(.terraform(folder)) else {
      Issue.record("no fact")
      return
    }
    let listed = try scratch.bash("terraform state list", in: "s").split(separator: "\n")
    let managed = listed.map(String.init).filter { !$0.contains("data.terraform_remote") }
    #expect(fact.resources.map(\.address).sorted() == managed.sorted())
    #expect(Set(fact.resources.map(\.type)) == ["terraform_data"])
    let pulled = try scratch.bash("terraform state pull", in: "s")
    let state = try JSONValue(parsing: Array(pulled.utf8))
    #expect(fact.lineage == state["lineage"]?.string && fact.serial == state["serial"]?.integer)
    let time = try scratch.bash("stat -c '%Y %s' terraform.tfstate", in: "s").split(separator: " ")
    #expect(
      String(fact.modified) == time[0] && fact.digest + "\n" == time[1].dropLast() + " bytes\n"
    )
    #expect(
      fact.configured == [
        "module.m.terraform_data.z", "module.mm.terraform_data.z", "terraform_data.a",
        "terraform_data.n",
      ]
    )

    let script = "terraform plan -destroy -target=terraform_data.n -out p; terraform plan -out none"
    try scratch.bash(script, in: "s")
    guard case .terraform(let plan) = scratch.ask(.plan(folder + "/p", directory: folder)),
      case .terraform(let none) = scratch.ask(.plan(folder + "/none", directory: folder))
    else {
      Issue.record("no plan")
      return
    }
    let expected = (0...1).map { "terraform_data.n[\($0)]" }
    #expect(plan.resources.map(\.address).sorted() == expected)
    #expect(plan.resources.allSatisfy { $0.actions == ["delete"] })
    #expect(none.resources == [])
    try scratch.bash("echo PK > zip; printf 'PK\\x03\\x04xx' > bad", in: "s")
    #expect(
      plan.lineage == fact.lineage && plan.serial == fact.serial && plan.workspace == "default"
    )
    for name in ["terraform.tfstate", "zip", "bad", "m"] {
      let question = Question.plan("\(folder)/\(name)", directory: folder)
      #expect(scratch.ask(question).isUnknown, "\(name)")
    }
    #expect(scratch.ask(.plan(folder + "/gone", directory: folder)) == .none)
  }

  @Test(.enabled(if: hasTerraform, "needs terraform"))
  func followsWorkspaces() throws {
    let scratch = Scratch()
    try scratch.write("s/main.tf", "resource \"terraform_data\" \"one\" {}")
    let apply = "terraform apply -auto-approve"
    try scratch.bash("terraform init; \(apply); terraform workspace new w; \(apply)", in: "s")
    let folder = scratch.path + "/s"
    guard case .terraform(let named) = scratch.ask(.terraform(folder)),
      case .terraform(let base) = scratch.ask(
        .terraform(folder),
        environment: ["TF_WORKSPACE": "default"]
      )
    else {
      Issue.record("no fact")
      return
    }
    #expect(named.workspace == "w" && base.workspace == "default")
    #expect(named.resources == base.resources && named.resources.count == 1)
    #expect(named.lineage != base.lineage && !named.lineage.isEmpty)
    let up = scratch.ask(.terraform(folder), environment: ["TF_WORKSPACE": "../.."])
    #expect(up.isUnknown)
  }

  @Test func knowsOtherBackendsAndAnEarlierLineage() throws {
    let scratch = Scratch()
    try scratch.write(
      "remote/.terraform/terraform.tfstate",
      #"{"backend":{"type":"s3","config":{}}}"#
    )
    try scratch.write("remote/terraform.tfstate", "left over")
    try scratch.write("fresh/main.tf", "terraform {\n  backend \"gcs\" {}\n}")
    try scratch.write("cloud/main.tf", "terraform {\n cloud {\n }\n}\nresource \"a\" \"b\" {}")
    let state = #"{"version":4,"lineage":"new","serial":7,"resources":[]}"#
    try scratch.write("elsewhere/x/y.tfstate", state)
    try scratch.write(
      "elsewhere/.terraform/terraform.tfstate",
      #"{"backend":{"type":"local","config":{"path":"x/y.tfstate","workspace_dir":null}}}"#
    )
    try scratch.bash("mkdir empty")
    var finder = FactFinder(
      surroundings: Surroundings(),
      environment: [:],
      digest: { _ in "" },
      earlierState: { $0.hasSuffix("elsewhere") ? SeenState(lineage: "old") : nil }
    )
    let budget = Budget(milliseconds: 10_000)
    func fact(_ name: String) -> Answer {
      finder.answer(.terraform(scratch.path + "/" + name), within: budget)
    }
    #expect(fact("remote") == .terraform(TerraformFact(backend: "s3")))
    #expect(fact("fresh") == .terraform(TerraformFact(backend: "gcs", configured: [])))
    #expect(fact("cloud") == .terraform(TerraformFact(backend: "cloud", configured: ["a.b"])))
    guard case .terraform(let other) = fact("elsewhere") else {
      Issue.record("no fact")
      return
    }
    #expect(other.lineage == "new" && other.serial == 7 && other.earlierLineage == "old")
    #expect(fact("empty") == .none && fact("gone") == .none)
  }

  /// State files that nothing can be said of.
  static let states = [
    "{", "[]", #"{"version":3,"lineage":"l","serial":1}"#, #"{"version":4,"serial":1}"#,
    #"{"version":4,"lineage":"l","serial":1e99}"#,
    #"{"version":4,"lineage":"l","serial":1,"resources":[{}]}"#,
    #"{"version":4,"lineage":"l","lineage":"m","serial":1}"#,
    String(repeating: "[", count: 1 << 20),
    #"{"version":4,"lineage":"l","serial":1,"resources":"# + String(repeating: "[", count: 100_000),
  ]

  @Test(arguments: states.indices)
  func aBrokenStateIsUnknown(_ index: Int) throws {
    let scratch = Scratch()
    try scratch.write("terraform.tfstate", Self.states[index])
    #expect(scratch.ask(.terraform(scratch.path)).isUnknown)
  }

  @Test(arguments: [
    "truncate -s 100M terraform.tfstate", "mkfifo terraform.tfstate", "mkdir terraform.tfstate",
    "mkfifo a.tf", "truncate -s 2M a.tf; mkfifo .terraform; touch terraform.tfstate",
    "mkdir .terraform; mkfifo .terraform/environment",
  ])
  func aHostileFolderDoesNotBlock(_ script: String) throws {
    let scratch = Scratch()
    try scratch.bash(script)
    #expect(scratch.ask(.terraform(scratch.path)).isUnknown)
  }

  /// A file's text, and the resources it declares; nil if it isn't understood.
  static let files: [(text: String, resources: [String]?)] = [
    ("", []), ("# resource \"a\" \"b\" {}\n// x\n/* resource \"a\" \"b\" {} */", []),
    ("resource \"a\" \"b\" {}", ["a.b"]), ("resource a b {\n}\n", ["a.b"]),
    (
      "resource \"a\" \"b\" {\n x = \"}\"\n y { z = 1 }\n}\nresource \"a\" \"c\" {}",
      ["a.b", "a.c"]
    ),
    (
      "resource \"a\" \"b\" { x = \"${f(\"}\", {a = \"b\"})}\" }\nresource \"c\" \"d\" {}",
      ["a.b", "c.d"]
    ),
    ("x = <<EOF\nresource \"a\" \"b\" {}\nEOF\nresource \"c\" \"d\" {}", ["c.d"]),
    ("x = <<-EOF\n  } ${\n  EOF\nresource \"c\" \"d\" {}", ["c.d"]),
    ("x = [\n 1, {\n a = 2 }\n]\nresource \"c\" \"d\" {}", ["c.d"]),
    (
      "x = a ? b : c == d && e >= f\ny = [for k, v in m : k => v]\nresource \"c\" \"d\" {}", ["c.d"]
    ),
    ("x = \"$${not} %%{not} $ % \\\" \"\nresource \"c\" \"d\" {}", ["c.d"]),
    ("x = \"%{ if a }b%{ endif }\"\nresource \"c\" \"d\" {}", ["c.d"]),
    ("resource \"a\" \"b\" {", nil), ("}", nil), ("x = \"open", nil), ("x = (1]", nil),
    ("x =", nil),
    ("/* open", nil), ("x = <<EOF\nno end", nil), ("resource \"${x}\" \"b\" {}", nil),
    (String(repeating: "a {\n", count: 10_000), nil),
    ("x = \"" + String(repeating: "${\"", count: 10_000), nil),
  ]

  @Test(arguments: files.indices)
  func readsDeclarations(_ index: Int) {
    let row = Self.files[index]
    let file = HCLBlock(file: row.text)
    let found = file.map { file in
      file.blocks.filter { $0.type == "resource" }.map { $0.labels.joined(separator: ".") }
    }
    #expect(found == row.resources)
  }

  @Test(arguments: [
    "echo '{}' > a.tf.json", "touch a.tofu", "echo 'module \"m\" { source = \"far/away\" }' > b.tf",
    "echo 'module \"m\" { source = var.x }' > b.tf",
    "echo 'module \"m\" { source = \".\" }' > b.tf",
    "echo '{' > b.tf",
  ])
  func aConfigurationThatIsNotUnderstoodIsNotGuessed(_ script: String) throws {
    let scratch = Scratch()
    try scratch.bash(script)
    guard case .terraform(let fact) = scratch.ask(.terraform(scratch.path)) else {
      Issue.record("no fact")
      return
    }
    #expect(fact.configured == nil)
  }
}
