internal import Crypto
internal import Effects
internal import Facts
internal import Holds
internal import JSON
internal import Linux
internal import Policy
internal import Reports

extension Judged {
  /// How many programs of one request are bound.
  private static let programLimit = 50
  /// The largest program whose bytes are hashed; of a larger one the kernel's times have to do.
  private static let hashLimit = 16 << 20

  /// What an approval of this request is bound to, looked up now.
  ///
  /// - Parameter salt: What values of variables are hashed with.
  func binding(salt: [UInt8]) -> Binding {
    var directory = ""
    if let status = try? FileStatus(of: request.directory, followingLinks: true) {
      directory = "\(status.device):\(status.inode)"
    }
    // The session's past and standing orders go on while people decide; they approve what the
    // request itself does.
    let report = JudgementReport.json(remembered?.plain ?? unbound ?? judgement).canonical
    var targets = FactReport.identities(facts)
    for (_, path) in SafetyInput.found(self) {
      targets["input \(path)"] = InputLook(path: path).identity(salt: salt)
    }
    return Binding(
      request,
      directoryIdentity: directory,
      targets: targets,
      programs: programs,
      environment: BoundVariables.digests(of: request.environment, salt: salt),
      judgement: Digest(of: report),
      policy: policy
    )
  }

  /// The programs that would run, as far as their names lead to files on the search path.
  private var programs: [String: String] {
    let names = Set(judgement.effects.map(\.program)).filter { !$0.isEmpty }.sorted()
    var finder = FactFinder(surroundings: surroundings, environment: request.environment) {
      Digest(of: $0).hex
    }
    let budget = Budget(milliseconds: 2_000)
    let searchPath = request.environment["PATH"] ?? "/usr/bin:/bin"
    var found: [String: String] = [:]
    for name in names.prefix(Self.programLimit) {
      let path = name.contains("/") ? Path.join(request.directory, name) : name
      let answer = finder.answer(.program(path, searchPath: searchPath), within: budget)
      guard case .path(let fact) = answer else { continue }
      var text = FactReport.text(answer)
      if fact.size <= Self.hashLimit,
        let bytes = (try? File.read(fact.resolved, limit: Self.hashLimit)) ?? nil
      {
        text += ", sha256 \(Digest(of: bytes).hex)"
      }
      found[name] = text
    }
    return found
  }
}
