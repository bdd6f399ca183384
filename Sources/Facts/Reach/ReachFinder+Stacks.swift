internal import Effects
internal import Linux

/// Infrastructure code: where its state is, and what nothing protects.
extension ReachFinder {
  private static let folderNames = [
    "terraform", "infra", "infrastructure", "tf", "iac", "deploy", "deployment", "ops",
  ]
  private static let environmentFolders = ["environments", "envs", "stacks", "live"]

  mutating func findStacks() {
    var places = folders
    for top in folders {
      places += Self.folderNames.map { Path.join(top, $0) }
    }
    for place in places {
      for name in Self.environmentFolders {
        let folder = Path.join(place, name)
        places += names(folder).prefix(32).map { Path.join(folder, $0) }
      }
    }
    var seen: Set<String> = []
    for folder in places where seen.insert(folder).inserted {
      readStack(folder)
      for name in names(folder) { readTemplate(Path.join(folder, name)) }
    }
  }

  private mutating func readStack(_ folder: String) {
    let files = names(folder).filter { $0.hasSuffix(".tf") && !$0.hasPrefix(".") }
    guard let first = files.first else { return }
    var blocks: [(block: HCLBlock, place: SourcePlace)] = []
    for name in files.prefix(200) {
      let path = Path.join(folder, name)
      guard let text = text(path) else { continue }
      guard let file = HCLBlock(file: text) else {
        note(path, "it isn't understood as Terraform's language")
        continue
      }
      let bytes = Array(text.utf8)
      var line = 1
      var counted = 0
      for block in file.blocks {
        line += bytes[counted..<block.start].count { $0 == 10 }
        counted = block.start
        blocks.append((block, SourcePlace(path, line: line)))
      }
    }
    note(stack: folder, first: Path.join(folder, first), blocks)
    let copies = [
      "aws_backup_plan", "aws_backup_selection", "aws_db_snapshot_copy",
      "aws_db_instance_automated_backups_replication",
    ]
    let isCopied = blocks.contains { copies.contains($0.block.labels.first ?? "") }
    let versioned = blocks.filter { $0.block.labels.first == "aws_s3_bucket_versioning" }
    for (block, place) in blocks where block.type == "resource" && block.labels.count == 2 {
      guard let row = ProtectionRow.all[block.labels[0]] else { continue }
      lint(block, place, row, isCopied: isCopied)
      guard block.labels[0] == "aws_s3_bucket" else { continue }
      let address = "aws_s3_bucket.\(block.labels[1])."
      let isVersioned = versioned.contains { $0.block.values["bucket"]?.hasPrefix(address) == true }
      if !isVersioned, !block.blocks.contains(where: { $0.type == "versioning" }) {
        noteUnversioned(block, place)
      }
    }
  }

  private mutating func noteUnversioned(_ block: HCLBlock, _ place: SourcePlace) {
    let name = block.labels[1]
    let lines = [
      "resource \"aws_s3_bucket_versioning\" \"\(name)\" {",
      "  bucket = aws_s3_bucket.\(name).id", "  versioning_configuration {",
      "    status = \"Enabled\"", "  }", "}",
    ]
    let address = "aws_s3_bucket.\(name)"
    reach.unprotected.append(
      ProtectionGap(.nothingLeft, address: address, place: place, lines: lines)
    )
  }

  private mutating func lint(
    _ block: HCLBlock,
    _ place: SourcePlace,
    _ row: ProtectionRow,
    isCopied: Bool
  ) {
    let address = block.labels.joined(separator: ".")
    func add(_ kind: ProtectionGap.Kind, _ now: [String], _ lines: [String]) {
      guard !lines.isEmpty else { return }
      let gap = ProtectionGap(kind, address: address, place: place, now: now, lines: lines)
      reach.unprotected.append(gap)
    }
    var (now, lines) = Self.missing(row.keeps, in: block)
    let lifecycle = block.blocks.first { $0.type == "lifecycle" }
    if lifecycle?.values["prevent_destroy"] != "true" {
      if let value = lifecycle?.values["prevent_destroy"] {
        now.append("prevent_destroy = \(PlainName.of(value))")
      }
      lines += ["lifecycle {", "  prevent_destroy = true", "}"]
    }
    add(.deletable, now, lines)
    (now, lines) = Self.missing(row.leaves, in: block)
    if let wanted = row.block {
      let found = block.blocks.first { $0.type == wanted.name }
      if found?.values[wanted.attribute] != "true" {
        lines += ["\(wanted.name) {", "  \(wanted.attribute) = true", "}"]
      }
    }
    add(.nothingLeft, now, lines)
    if row.sharesBackups, !isCopied { add(.sharedBackups, [], Self.copies(of: block)) }
  }

  /// What makes copies that outlive a database's instance.
  private static func copies(of block: HCLBlock) -> [String] {
    let address = block.labels.joined(separator: ".")
    if block.labels[0] == "aws_rds_cluster" {
      return [
        "resource \"aws_backup_selection\" \"\(block.labels[1])\" {",
        "  name         = \"\(block.labels[1])\"", "  iam_role_arn = aws_iam_role.backup.arn",
        "  plan_id      = aws_backup_plan.elsewhere.id # one that copies to another account",
        "  resources    = [\(address).arn]", "}",
      ]
    }
    return [
      "resource \"aws_db_instance_automated_backups_replication\" \"\(block.labels[1])\" {",
      "  source_db_instance_arn = \(address).arn", "  retention_period       = 14",
      "  provider               = aws.another_region", "}",
    ]
  }

  /// What a block says now that it shouldn't, and the lines that it should have.
  private static func missing(
    _ wishes: [ProtectionRow.Wish],
    in block: HCLBlock
  ) -> (now: [String], lines: [String]) {
    var now: [String] = []
    var lines: [String] = []
    for wish in wishes {
      let value = block.values[wish.name]
      if value == wish.value || value == nil && wish.isDefault { continue }
      if let number = value.flatMap({ Int($0) }), number > 0, Int(wish.value) != nil { continue }
      // A variable or a condition may say anything; only what is plainly wrong or missing counts.
      if let value, value != "true", value != "false", Int(value) == nil { continue }
      if let value { now.append("\(wish.name) = \(value)") }
      lines.append("\(wish.name) = \(wish.value)")
      if let beside = wish.beside, let name = beside.split(separator: " ").first,
        !block.names.contains(String(name))
      {
        lines.append(
          beside.split(separator: "NAME", omittingEmptySubsequences: false)
            .joined(separator: block.labels[1])
        )
      }
    }
    return (now, lines)
  }

  private mutating func note(
    stack folder: String,
    first: String,
    _ blocks: [(block: HCLBlock, place: SourcePlace)]
  ) {
    let facts = TerraformFacts(
      environment: environment,
      limits: Limits(),
      digest: { _ in "" },
      earlier: { _ in nil }
    )
    let fact: TerraformFact
    do throws(Unknown) {
      guard let found = try facts.state(folder, budget: budget) else { return }
      fact = found
    } catch {
      note(folder + "/terraform.tfstate", error.reason)
      return
    }
    let (place, missing) = Self.backend(in: blocks)
    let kinds = ["resource", "module"]
    let declares = place != nil || blocks.contains { kinds.contains($0.block.type) }
    guard declares || !fact.lineage.isEmpty else { return }
    reach.stacks.append(
      StackAccess(
        folder: folder,
        place: place ?? SourcePlace(first),
        backend: PlainName.of(fact.backend),
        workspace: PlainName.of(fact.workspace),
        state: fact.path,
        hasState: !fact.lineage.isEmpty || fact.backend != "local",
        resources: fact.resources.count,
        missing: missing
      )
    )
  }

  /// Where a backend is declared, and the lines that it lacks.
  private static func backend(
    in blocks: [(block: HCLBlock, place: SourcePlace)]
  ) -> (place: SourcePlace?, missing: [String]) {
    var place: SourcePlace?
    var missing: [String] = []
    for (block, own) in blocks where block.type == "terraform" {
      for inner in block.blocks where inner.type == "backend" {
        place = own
        guard inner.labels.first == "s3" else { continue }
        if inner.values["encrypt"] != "true" { missing.append("encrypt = true") }
        let locks: Set<String> = ["dynamodb_table", "use_lockfile"]
        if inner.names.isDisjoint(with: locks) { missing.append("use_lockfile = true") }
      }
    }
    return (place, missing)
  }

  private static let templated: Set<String> = [
    "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::S3::Bucket",
    "AWS::EFS::FileSystem", "AWS::EC2::Volume", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
  ]

  /// A template of CloudFormation: what it says is deleted with its stack.
  private mutating func readTemplate(_ path: String) {
    let name = Path.name(path).lowercased()
    let isYAML = [".yaml", ".yml", ".template"].contains(where: name.hasSuffix)
    let words = ["template", "cloudformation", "stack", "cfn"]
    guard isYAML || name.hasSuffix(".json"), words.contains(where: name.contains),
      let text = text(path), text.contains("AWS::")
    else { return }
    let found = leaves(path, isYAML && text.utf8.first != 123 ? .yaml : .json)
    for leaf in found where leaf.path.count == 3 && leaf.path[0] == "Resources" {
      guard leaf.path[2] == "Type", Self.templated.contains(leaf.value) else { continue }
      let resource = found.filter { $0.path.dropFirst().first == leaf.path[1] }
      func value(_ path: String...) -> String? {
        resource.first { Array($0.path.dropFirst(2)) == path }?.value
      }
      var lines: [String] = []
      if !["Retain", "Snapshot"].contains(value("DeletionPolicy") ?? "") {
        lines += ["DeletionPolicy: Retain", "UpdateReplacePolicy: Retain"]
      }
      if leaf.value.hasPrefix("AWS::RDS"), value("Properties", "DeletionProtection") != "true" {
        lines += ["Properties:", "  DeletionProtection: true"]
      }
      guard !lines.isEmpty else { continue }
      let gap = ProtectionGap(
        .deletable,
        address: "\(leaf.value) \(PlainName.of(leaf.path[1]))",
        place: SourcePlace(path, line: leaf.line),
        lines: lines
      )
      reach.unprotected.append(gap)
    }
  }
}
