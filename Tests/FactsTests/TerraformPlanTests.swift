import Effects
import JSON
import Linux
import Testing

@testable import Facts

/// Saved plans are read without Terraform, so they are compared with what Terraform says of them.
@Suite struct TerraformPlanTests {
  /// A configuration for each sort of change, applied before the plan is made.
  static let before = """
    resource "terraform_data" "stays" { input = 1 }
    resource "terraform_data" "changes" { input = 1 }
    resource "terraform_data" "goes" { for_each = toset(["a.b", "c\\"d", "[e]"]) }
    resource "terraform_data" "counted" { count = 3 }
    resource "terraform_data" "tainted" {}
    resource "terraform_data" "first" {
      triggers_replace = 1
      lifecycle { create_before_destroy = true }
    }
    resource "terraform_data" "kept" {}
    module "m" {
      source   = "./m"
      for_each = toset(["x.y", "z"])
    }
    """
  static let after = """
    resource "terraform_data" "stays" { input = 1 }
    resource "terraform_data" "changes" { input = 2 }
    resource "terraform_data" "counted" { count = 1 }
    resource "terraform_data" "tainted" {}
    resource "terraform_data" "new" { for_each = toset(["é", "$${x}"]) }
    resource "terraform_data" "first" {
      triggers_replace = 2
      lifecycle { create_before_destroy = true }
    }
    removed {
      from = terraform_data.kept
      lifecycle { destroy = false }
    }
    module "m" {
      source   = "./m"
      for_each = toset(["z"])
    }
    """
  static let options = ["", "-destroy", "-refresh-only", "-target=terraform_data.counted"]

  /// A folder with a plan for every way of making one.
  private static func plans() throws -> Scratch {
    let scratch = Scratch()
    try scratch.write("s/main.tf", before)
    try scratch.write("s/m/main.tf", "resource \"terraform_data\" \"z\" { input = timestamp() }")
    try scratch.bash("terraform init; terraform apply -auto-approve", in: "s")
    try scratch.bash("terraform taint terraform_data.tainted", in: "s")
    try scratch.write("s/main.tf", after)
    for (index, option) in options.enumerated() {
      try scratch.bash("terraform plan \(option) -out=\(index).tfplan", in: "s")
      try scratch.bash("terraform show -json \(index).tfplan > \(index).json", in: "s")
    }
    return scratch
  }

  @Test(.enabled(if: TerraformFactsTests.hasTerraform, "needs terraform"))
  func saysWhatTerraformShows() throws {
    let scratch = try Self.plans()
    let folder = scratch.path + "/s"
    var seen: Set<[String]> = []
    for index in Self.options.indices {
      let path = "\(folder)/\(index).tfplan"
      guard case .terraform(let plan) = scratch.ask(.plan(path, directory: folder)) else {
        Issue.record("\(Self.options[index]): \(scratch.ask(.plan(path, directory: folder)))")
        continue
      }
      let bytes = try #require(try File.read("\(folder)/\(index).json", limit: 1 << 24))
      let shown = try JSONValue(parsing: bytes)["resource_changes"]?.array ?? []
      let expected = shown.compactMap { change -> String? in
        let actions = change["change"]?["actions"]?.array?.compactMap(\.string) ?? []
        guard actions != ["no-op"] else { return nil }
        return "\(change["address"]?.string ?? "") \(change["type"]?.string ?? "") \(actions)"
      }
      let found = plan.resources.map { "\($0.address) \($0.type) \($0.actions)" }
      #expect(found.sorted() == expected.sorted(), "\(Self.options[index])")
      seen.formUnion(plan.resources.map(\.actions))
    }
    let every = [
      ["create"], ["update"], ["delete"], ["delete", "create"], ["create", "delete"], ["forget"],
    ]
    #expect(seen.isSuperset(of: every))
  }

  @Test(.enabled(if: TerraformFactsTests.hasTerraform, "needs terraform"))
  func startsNoProgramOfTheFolder() throws {
    let scratch = try Self.plans()
    // Were a provider or Terraform itself needed, there would be nothing to read the plan with.
    try scratch.bash("rm -rf .terraform .terraform.lock.hcl *.tf m", in: "s")
    let answer = scratch.ask(.plan(scratch.path + "/s/1.tfplan", directory: scratch.path + "/s"))
    guard case .terraform(let plan) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(plan.resources.count == 13 && plan.resources.allSatisfy { $0.actions != ["create"] })
  }

  /// What is done to a good plan, as Python, and a part of the reason why it can't be read then.
  static let damages: [(script: String, reason: String)] = [
    ("data = data[:-1]", "cut off"), ("data = data[:len(data) // 2]", "cut off"),
    ("data = data + b'x'", "cut off"), ("data = b'PK\\3\\4' + data[4:200]", "cut off"),
    ("data = data[:60] + bytes([data[60] ^ 255]) + data[61:]", "damaged"),
    ("parts['tfplan'] = b'\\x08\\x04' + parts['tfplan'][2:]", "format 4"),
    ("parts['tfplan'] += b'\\x98\\x06\\x01'", "part 99"),
    ("parts['tfplan'] = parts['tfplan'][:-30]", "damaged"),
    ("parts['tfplan'] += b'\\xf2\\x01\\x00'", "actions of providers"),
    ("parts['tfplan'] = bytes([0x1a, 6, 0x6a, 0, 0x4a, 2, 8, 1]) + parts['tfplan']", "form"),
    ("parts['tfplan'] = b''", "format 0"), ("del parts['tfplan']", "not a saved plan"),
    ("parts['tfstate'] = b'{'", "state is not JSON"),
    (
      "parts['tfstate'] = parts['tfstate'].replace(b'\"version\": 4', b'\"version\": 5')",
      "version 5"
    ),
    ("twice = True", "twice"),
  ]

  @Test(.enabled(if: TerraformFactsTests.hasTerraform, "needs terraform"))
  func aDamagedPlanIsUnknownWithTheReason() throws {
    let scratch = Scratch()
    try scratch.write("main.tf", "resource \"terraform_data\" \"a\" { count = 20 }")
    try scratch.bash("terraform init; terraform plan -out=good.tfplan")
    for (index, damage) in Self.damages.enumerated() {
      let script = """
        import sys, warnings, zipfile
        warnings.simplefilter('ignore')
        z = zipfile.ZipFile('good.tfplan')
        parts = {n: z.read(n) for n in z.namelist()}
        whole = dict(parts)
        data, twice = open('good.tfplan', 'rb').read(), False
        \(damage.script)
        if parts != whole or twice:
          with zipfile.ZipFile('bad', 'w', zipfile.ZIP_DEFLATED) as out:
            for n, b in parts.items(): out.writestr(n, b)
            if twice: out.writestr('tfplan', b'')
          data = open('bad', 'rb').read()
        open('\(index).tfplan', 'wb').write(data)
        """
      try scratch.write("damage.py", script)
      try scratch.bash("python3 damage.py")
      let answer = scratch.ask(.plan("\(scratch.path)/\(index).tfplan", directory: scratch.path))
      guard case .unknown(let why) = answer else {
        Issue.record("\(damage.script): \(answer)")
        continue
      }
      #expect(why.contains(damage.reason), "\(damage.script): \(why)")
    }
  }

  /// Addresses and the types in them.
  static let addresses: [(String, String?)] = [
    ("aws_vpc.main", "aws_vpc"), ("aws_vpc.main[0]", "aws_vpc"),
    ("aws_vpc.main[\"a.b\"]", "aws_vpc"),
    ("module.a.aws_vpc.main", "aws_vpc"), ("module.a[\"x.y\\\"]z\"].module.b[1].t.n[\"]\"]", "t"),
    ("data.aws_ami.x", "aws_ami"), ("module.m.data.aws_ami.x[0]", "aws_ami"),
    ("module.module.module.m", nil), ("", nil), ("aws_vpc", nil), ("a.b.c", nil), (".b", nil),
  ]

  @Test(arguments: addresses.indices)
  func findsTheType(_ index: Int) {
    #expect(TerraformAddress.type(of: Self.addresses[index].0) == Self.addresses[index].1)
  }

  /// Objects in MessagePack, and what is kept of them.
  static let objects: [(bytes: [UInt8], kept: [String: String]?)] = [
    ([0x80], [:]), ([0xC0], [:]),
    ([0x82, 0xA1, 0x61, 0xC3, 0xA1, 0x62, 0x07], ["a": "true", "b": "7"]),
    ([0x81, 0xA1, 0x61, 0xD9, 0x01, 0x78], ["a": "x"]),
    ([0x81, 0xA1, 0x61, 0xD0, 0xFF], ["a": "-1"]),
    ([0x81, 0xA1, 0x61, 0xD4, 0x00, 0x00], [:]),
    ([0x81, 0xA1, 0x61, 0xC7, 0x03, 0x0C, 1, 2, 3], [:]),
    ([0x82, 0xA1, 0x63, 0x91, 0x81, 0xA1, 0x61, 0xC3, 0xA1, 0x61, 0xCD, 1, 0], ["a": "256"]),
    ([0x81, 0xA1, 0x61], nil), ([0x81, 0xA1, 0x61, 0xDB, 0xFF, 0xFF, 0xFF, 0xFF], nil),
    ([0x81, 0xA1, 0x61, 0xC1], nil),
    ([0x81, 0xA1, 0x61] + [UInt8](repeating: 0x91, count: 1000), nil),
  ]

  @Test(arguments: objects.indices)
  func readsMembers(_ index: Int) {
    let row = Self.objects[index]
    let found = try? MessagePack.members(row.bytes[...], among: ["a", "b"])
    #expect(found == row.kept)
  }
}
