internal import Effects
internal import Glibc
internal import JSON
internal import Linux

/// The socket of this machine through which a client of containers reaches its engine.
///
/// - SeeAlso: https://docs.docker.com/reference/cli/docker/#environment-variables
/// - SeeAlso: podman(1), podman-system-service(1)
struct EngineSocket {
  let query: EngineQuery
  /// The home of the account, where no variable names one.
  let home: String
  let limit: Int
  let budget: Budget
  /// Hex SHA-256 of some bytes.
  let digest: @Sendable ([UInt8]) -> String

  /// The path.
  func path() throws(Unknown) -> String {
    let path = query.program == "podman" ? try podman() : try docker()
    guard path.hasPrefix("/"), PathText.isNormal(path) else {
      throw Unknown("its engine's socket is at no plain path")
    }
    return path
  }

  private func variable(_ name: String) -> String? {
    query.variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func docker() throws(Unknown) -> String {
    if let host = variable("DOCKER_HOST") { return try local(host) }
    let folder =
      variable("DOCKER_CONFIG") ?? Path.join(variable("HOME") ?? home, ".docker")
    var context = variable("DOCKER_CONTEXT")
    if context == nil { context = try currentContext(folder) }
    guard let context else { return "/var/run/docker.sock" }
    guard context != "default" else { return "/var/run/docker.sock" }
    return try local(host(of: context, folder))
  }

  private func podman() throws(Unknown) -> String {
    if let host = variable("CONTAINER_HOST") { return try local(host) }
    if variable("CONTAINER_CONNECTION") != nil {
      throw Unknown("CONTAINER_CONNECTION chooses an engine that isn't followed")
    }
    if geteuid() == 0 { return "/run/podman/podman.sock" }
    guard let folder = variable("XDG_RUNTIME_DIR") else {
      throw Unknown("XDG_RUNTIME_DIR isn't set")
    }
    return Path.join(folder, "podman/podman.sock")
  }

  private func local(_ host: String) throws(Unknown) -> String {
    guard host.hasPrefix("unix://") else { throw Unknown("its engine isn't on this machine") }
    return String(host.dropFirst("unix://".count))
  }

  private func currentContext(_ folder: String) throws(Unknown) -> String? {
    let settings = try json(Path.join(folder, "config.json"))
    return settings?["currentContext"]?.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The address that a context stands for; contexts are in folders that are named by digests.
  private func host(of context: String, _ folder: String) throws(Unknown) -> String {
    let path = Path.join(folder, "contexts/meta/\(digest(Array(context.utf8)))/meta.json")
    if let found = try json(path), found["Name"]?.string == context {
      return found["Endpoints"]?["docker"]?["Host"]?.string ?? ""
    }
    throw Unknown("the context '\(context)' is in no file")
  }

  private func json(_ path: String) throws(Unknown) -> JSONValue? {
    try budget.check()
    guard let text = try TextFacts.read(path, limit: limit) else { return nil }
    guard let value = try? JSONValue(parsing: Array(text.utf8)) else {
      throw Unknown("'\(path)' can't be read")
    }
    return value
  }
}
