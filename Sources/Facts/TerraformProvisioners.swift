/// The commands that a configuration runs on this machine when it makes or destroys a resource.
///
/// - SeeAlso: Terraform's documentation, local-exec Provisioner.
enum TerraformProvisioners {
  /// Attributes that leave a command to the shell as it is.
  private static let plain: Set<String> = ["command", "when", "on_failure", "quiet"]

  /// The commands by addresses without indices; an empty one stands for one that isn't known.
  static func commands(
    in archive: ZipArchive,
    limit: Int,
    budget: Budget
  ) throws(Unknown) -> [String: [String]] {
    var commands: [String: [String]] = [:]
    let folder = "tfconfig/m-"
    for name in archive.names where name.hasPrefix(folder) {
      try budget.check()
      guard let bytes = try archive.file(name, limit: limit, budget: budget),
        mentions(bytes)
      else { continue }
      guard name.hasSuffix(".tf"), let text = String(validating: bytes, as: UTF8.self),
        let file = HCLBlock(file: text)
      else { throw Unknown("'\(name)' in it may run commands, in a form that isn't known") }
      let module = name.dropFirst(folder.count).prefix { $0 != "/" }
      let prefix = module.split(separator: ".").map { "module.\($0)." }.joined()
      for block in file.blocks where block.type == "resource" {
        let found = block.blocks.filter { $0.type == "provisioner" && $0.labels == ["local-exec"] }
        guard !found.isEmpty else { continue }
        commands[prefix + block.labels.joined(separator: ".")] = found.map { block in
          block.names.isSubset(of: plain) ? block.strings["command"] ?? "" : ""
        }
      }
    }
    return commands
  }

  /// Whether a file speaks of provisioners at all, so that most files needn't be read.
  private static func mentions(_ bytes: [UInt8]) -> Bool {
    let word = Array("local-exec".utf8)
    guard bytes.count >= word.count else { return false }
    for start in 0...(bytes.count - word.count) where bytes[start] == word[0] {
      if bytes[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
