internal import Effects

/// Reads the addresses of `curl`, and what is done to each (curl(1)).
///
/// The method comes from `-X`, or from the options that send something.
enum CurlReader {
  static func read(_ invocation: inout Invocation) {
    guard !invocation.modes.contains(.help) else { return }
    readQuotes(&invocation)
    let given = invocation.values.filter { $0.name == "--url" }.map(\.value)
    for url in given + invocation.operands {
      claim(url, &invocation)
      if invocation.modes.contains("remote-name") { save(url, &invocation) }
    }
  }

  /// Commands of FTP and SFTP that only look.
  private static let quotes: Set<String> = [
    "CWD", "FEAT", "HELP", "LIST", "MDTM", "NLST", "NOOP", "PASV", "PWD", "SIZE", "STAT", "SYST",
    "TYPE",
  ]

  /// Claims the commands for the server that `-Q` gives.
  private static func readQuotes(_ invocation: inout Invocation) {
    for (name, value) in invocation.values where name == "-Q" {
      let command = value.prefix.drop { "-+*".contains($0) }.prefix { $0 != " " }
      if value.isKnown, quotes.contains(command.uppercased()) { continue }
      let why = "the server is told to do something, which can't be looked up"
      invocation.add(
        [Deed(.send, .named(.host), reversibility: .unknown, why: why)],
        on: value
      )
    }
  }

  private static func claim(_ url: Argument, _ invocation: inout Invocation) {
    let method = method(invocation)
    let looks = ["GET", "HEAD", "OPTIONS", "TRACE"].contains(method)
    let isKnown = url.isKnown && method != "DELETE"
    let kind = isKnown ? WebStore.kind(of: url.text, body: body(invocation), sends: !looks) : nil
    switch kind {
    case .reads where method == "POST" || looks:
      invocation.add([Deed(.read, .named(.host), reversibility: .reversible)], on: url)
    case .deletes(let mutations):
      let why = loss(mutations, url.text)
      invocation.add([Deed(.delete, .named(.host), reversibility: .unknown, why: why)], on: url)
    case .changes:
      let why = "asks the server to change what matches"
      invocation.add([Deed(.modify, .named(.host), reversibility: .unknown, why: why)], on: url)
    default: request(url, method: method, &invocation)
    }
  }

  /// What a request that deletes takes, by the names of its mutations where it has any.
  private static func loss(_ mutations: [String], _ url: String) -> String {
    guard !mutations.isEmpty else {
      return "asks the server to remove what matches, which nothing here can bring back"
    }
    let names = mutations.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let stores = mutations.compactMap { ManagedStore.of(command: "mutation \($0)") }
    let known = stores.first { store in
      store.name.split(separator: " ").first.map { url.contains($0.lowercased()) } ?? false
    }
    let more = known.map { "; \($0.word): \($0.loses); undelete: \($0.undelete)" } ?? ""
    return "asks the server for \(names), which nothing here can bring back\(more)"
  }

  /// What is sent, if all of it stands in the command; empty if nothing is.
  private static func body(_ invocation: Invocation) -> String? {
    if invocation.modes.contains("upload") { return nil }
    let values = invocation.values.filter { $0.name == "-d" }.map(\.value)
    guard values.allSatisfy(\.isKnown), values.count < 2 else { return nil }
    guard let text = values.first?.text else { return "" }
    let isText = ["{", "[", "query="].contains { text.hasPrefix($0) }
    return isText && !text.hasPrefix("query=@") && !text.hasPrefix("query=<") ? text : nil
  }

  /// Claims what a request with a method does to an address.
  static func request(_ url: Argument, method: String, _ invocation: inout Invocation) {
    let here = isHere(url)
    let why: String
    let deed: Deed
    switch method {
    case "GET", "HEAD", "OPTIONS", "TRACE":
      deed = Deed(.read, .named(.host), reversibility: .reversible)
    case "DELETE":
      why = "asks the server to remove something, which nothing here can bring back"
      deed = Deed(.delete, .named(.host), reversibility: .unknown, why: why)
    default:
      why = here ? "sent to a server on this machine" : "what the server does with it isn't known"
      deed = Deed(
        .send,
        .named(.host),
        reversibility: here ? .reversible : .unknown,
        why: why
      )
    }
    invocation.add([deed], on: url)
  }

  private static func method(_ invocation: Invocation) -> String {
    if let given = invocation.value(of: "-X") {
      return given.isKnown ? given.text.uppercased() : "unknown"
    }
    let modes = invocation.modes
    if modes.contains("head") { return "HEAD" }
    if modes.contains("upload") { return "PUT" }
    return modes.contains("data") && !modes.contains("get") ? "POST" : "GET"
  }

  /// Whether an address is one of this machine.
  static func isHere(_ url: Argument) -> Bool {
    var host = url.prefix[...]
    if let scheme = host.range(ofText: "://") { host = host[scheme...] }
    let whole = host.count
    host = host.prefix { !"/?#".contains($0) }
    // What isn't known may go on with the host's name.
    guard host.count < whole || url.isKnown else { return false }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if host.hasPrefix("[::1]") { return true }
    let name = host.prefix { $0 != ":" }
    return name == "localhost" || name == "0.0.0.0" || isLoopback(name)
  }

  private static func isLoopback(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// `-O`: the file gets the last part of the address as its name.
  private static func save(_ url: Argument, _ invocation: inout Invocation) {
    let path = url.text.split("://").after.prefix { !"?#".contains($0) }
    let name = path.split(separator: "/").dropFirst().last
    // Without a name in the address curl refuses.
    if url.isKnown, name == nil { return }
    guard url.isKnown, let name else {
      return invocation.add(
        [.overwrites],
        on: Argument(unknown: url.text, prefix: "", origin: url.origin)
      )
    }
    var file = Argument(String(name), origin: url.origin)
    file.isPattern = false
    if let folder = invocation.value(of: "--output-dir"), folder.isKnown {
      file = Argument("\(folder.text)/\(name)", origin: url.origin)
    }
    invocation.add([.overwrites], on: file)
  }
}

extension Substring {
  /// The index behind the first occurrence of a text.
  fileprivate func range(ofText text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
