internal import Effects
internal import JSON
internal import Linux

/// What the `*.tf` files of a folder declare, with the modules that they call.
struct TerraformConfiguration {
  /// How many folders of modules are read, at most, and how deep they may call each other.
  private static let mostFolders = 200
  private static let mostLevels = 8

  /// Addresses of managed resources, without indices, sorted; nil if anything wasn't understood.
  private(set) var addresses: [String]? = []
  /// Those of them that the configuration says must not be destroyed.
  private(set) var prevented: Set<String> = []
  /// The kind of backend that is declared; nil if none is.
  private(set) var backend: String?
  /// Whether there are any files of a configuration.
  private(set) var exists = false
  /// Whether it takes things into the state that exist already.
  private(set) var imports = false

  private let limits: Limits
  private let budget: Budget
  /// The folders of called modules by their names, from the list that `terraform init` keeps.
  private let modules: [String: String]
  private var folders = 0

  /// Reads a folder; `data` is where Terraform keeps what it has set up, usually `.terraform`.
  init(_ directory: String, data: String, limits: Limits, budget: Budget) throws(Unknown) {
    self.limits = limits
    self.budget = budget
    modules = try Self.modules(directory, data: data, limit: limits.text)
    try read(directory, prefix: "", key: "", level: 0)
    addresses = addresses.map { Set($0).sorted() }
  }

  private mutating func read(
    _ directory: String,
    prefix: String,
    key: String,
    level: Int
  ) throws(Unknown) {
    folders += 1
    guard level < Self.mostLevels, folders <= Self.mostFolders else { return addresses = nil }
    var calls: [HCLBlock] = []
    for name in try Self.files(of: directory, limit: limits.entries, budget: budget) {
      try budget.check()
      if level == 0 { exists = true }
      // JSON and OpenTofu's own files may declare more; they aren't read.
      guard name.hasSuffix(".tf"),
        let text = try TextFacts.read(Path.join(directory, name), limit: limits.text),
        let file = HCLBlock(file: text)
      else {
        addresses = nil
        continue
      }
      for block in file.blocks {
        switch (block.type, block.labels.count) {
        case ("resource", 2): note(block, at: prefix + block.labels.joined(separator: "."))
        case ("import", 0): imports = true
        case ("module", 1): calls.append(block)
        case ("terraform", 0) where level == 0: note(backendIn: block)
        default: break
        }
      }
    }
    for call in calls where addresses != nil {
      let name = call.labels[0]
      let key = key.isEmpty ? name : key + "." + name
      guard let folder = folder(of: call, key: key, in: directory) else { return addresses = nil }
      let prefix = prefix + "module.\(name)."
      try read(folder, prefix: prefix, key: key, level: level + 1)
    }
  }

  private mutating func note(_ block: HCLBlock, at address: String) {
    addresses?.append(address)
    let isPrevented = block.blocks.contains {
      $0.type == "lifecycle" && $0.words["prevent_destroy"] == "true"
    }
    if isPrevented { prevented.insert(address) }
  }

  private mutating func note(backendIn block: HCLBlock) {
    for inner in block.blocks {
      if inner.type == "backend", let kind = inner.labels.first { backend = kind }
      if inner.type == "cloud" { backend = "cloud" }
    }
  }

  /// Where a called module lies; nil if that isn't known.
  private func folder(of call: HCLBlock, key: String, in directory: String) -> String? {
    guard let source = call.strings["source"] else { return nil }
    if source.hasPrefix("./") || source.hasPrefix("../") || source == "." || source == ".." {
      return Path.resolved(Path.join(directory, source))
    }
    return modules[key]
  }

  private static func modules(
    _ directory: String,
    data: String,
    limit: Int
  ) throws(Unknown) -> [String: String] {
    let path = Path.join(data, "modules/modules.json")
    guard let bytes = try TextFacts.bytes(path, limit: limit) else { return [:] }
    guard let list = (try? JSONValue(parsing: bytes))?["Modules"]?.array else {
      throw Unknown("'\(path)' can't be read")
    }
    var folders: [String: String] = [:]
    for module in list {
      guard let key = module["Key"]?.string, let folder = module["Dir"]?.string else { continue }
      folders[key] = folder.hasPrefix("/") ? folder : Path.join(directory, folder)
    }
    return folders
  }

  /// The names of a configuration's files, sorted.
  private static func files(
    of directory: String,
    limit: Int,
    budget: Budget
  ) throws(Unknown) -> [String] {
    let listing = try FolderListing(path: directory, limit: limit, budget: budget)
    guard !listing.isPartial else { throw Unknown("'\(directory)' holds too much to list") }
    let endings = [".tf", ".tf.json", ".tofu", ".tofu.json"]
    var names: [String] = []
    for entry in listing.entries {
      let name = String(decoding: listing.bytes(entry), as: UTF8.self)
      // Terraform passes over hidden files and editors' copies.
      guard endings.contains(where: name.hasSuffix), !name.hasPrefix(".") else { continue }
      names.append(name)
    }
    return names.sorted()
  }
}
