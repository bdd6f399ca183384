internal import Linux

/// Finds which ports of this machine lead elsewhere, by the programs that pass them on.
///
/// A database on `localhost` may be one behind `ssh -L` or `kubectl port-forward`: local, but by
/// another name. Programs of other users can't be seen where the kernel hides them (proc(5)).
struct TunnelFacts {
  /// Where the kernel shows what runs.
  var processes = "/proc"
  /// The most programs that are looked at.
  var limit = 20_000
  let budget: Budget

  /// Where each port leads, in words.
  func targets() throws(Unknown) -> [String: String] {
    let listing = try FolderListing(path: processes, limit: limit, budget: budget)
    var targets: [String: String] = [:]
    for entry in listing.entries {
      let name = listing.bytes(entry)
      guard name.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      try budget.check()
      let path = processes + "/" + String(decoding: name, as: UTF8.self) + "/cmdline"
      // A program that has ended meanwhile passes nothing on.
      guard let bytes = try? File.read(path, limit: 1 << 20) else { continue }
      let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      targets.merge(Self.targets(of: words)) { first, _ in first }
    }
    return targets
  }

  /// Where the ports lead that one program's words name.
  static func targets(of words: [String]) -> [String: String] {
    guard let first = words.first else { return [:] }
    let program = Path.name(first)
    switch program {
    case "ssh", "autossh": return ssh(Array(words.dropFirst()))
    case "kubectl", "oc":
      guard words.contains("port-forward") else { return [:] }
      let target = words.first { $0.contains("/") && $0 != first } ?? "a cluster"
      return pairs(words, target)
    case "cloud_sql_proxy", "cloud-sql-proxy", "alloydb-auth-proxy":
      let instance = words.dropFirst().first { !$0.hasPrefix("-") && $0.contains(":") }
      return named(words, [instance ?? program])
    case "flyctl", "fly":
      guard words.contains("proxy") else { return [:] }
      return pairs(words, "an application of Fly")
    case "aws", "session-manager-plugin", "gcloud", "az", "tsh", "boundary":
      let passes = ["start-session", "start-iap-tunnel", "tunnel", "proxy", "connect"]
      guard words.contains(where: passes.contains) || program == "session-manager-plugin" else {
        return [:]
      }
      return named(words, [words.prefix(4).joined(separator: " ")])
    default: return [:]
    }
  }

  /// `-L [address:]port:host:port`, also glued to other flags as in `-fNL5432:db:5432` (ssh(1)).
  private static func ssh(_ words: [String]) -> [String: String] {
    var targets: [String: String] = [:]
    for (index, word) in words.enumerated() where word.hasPrefix("-") && !word.hasPrefix("--") {
      guard let flag = word.firstIndex(of: "L"),
        word[..<flag].dropFirst().allSatisfy({ "fNnTqCvagAX46".contains($0) })
      else { continue }
      var value = String(word[word.index(after: flag)...])
      if value.isEmpty, index + 1 < words.count { value = words[index + 1] }
      let parts = value.split(separator: ":").map(String.init)
      guard parts.count >= 3, let port = parts.dropLast(2).last else { continue }
      let server = words.last { !$0.hasPrefix("-") && $0 != value } ?? ""
      let target = parts[parts.count - 2]
      // Seen from the server, its own `localhost` is the server.
      let isServer = ["localhost", "127.0.0.1"].contains(target)
      targets[port] =
        isServer ? server.split(separator: "@").last.map(String.init) ?? server : target
    }
    return targets
  }

  /// `local:remote` among the words.
  private static func pairs(_ words: [String], _ target: String) -> [String: String] {
    var targets: [String: String] = [:]
    for word in words {
      let parts = word.split(separator: ":")
      guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
        let port = parts.first
      else { continue }
      targets[String(port)] = target
    }
    return targets
  }

  /// Every number in the words that can be a port.
  private static func named(_ words: [String], _ target: [String]) -> [String: String] {
    var targets: [String: String] = [:]
    for word in words.dropFirst() {
      for number in word.split(whereSeparator: { !$0.isNumber }) {
        guard let port = Int(number), (1024...65_535).contains(port) else { continue }
        targets[String(port)] = target.joined()
      }
    }
    return targets
  }
}
