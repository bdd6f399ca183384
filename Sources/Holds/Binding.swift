public import Crypto
public import Effects

/// Everything that an approval is bound to; any difference at the moment of running voids it.
///
/// Identities are texts that the caller chooses, such as `device:inode:size:time` of a file, a git
/// object id, or a plan's digest. They are only ever compared for equality.
public struct Binding: Hashable, Sendable {
  /// The form of the request, such as `shell`.
  public var kind: String
  /// The subagent that asks; empty if it is the session itself.
  public var subagent: String
  /// The digest of the request's exact bytes.
  public var request: Digest
  /// The digest of what would be written, where the request's text doesn't hold it; else empty.
  public var content: String
  /// The absolute path of the working directory.
  public var directory: String
  /// What tells the directory from another at the same path, such as `device:inode`.
  public var directoryIdentity: String
  /// Every resolved target with its identity.
  public var targets: [String: String]
  /// Every program that would run, by path, with its identity.
  public var programs: [String: String]
  /// The variables that the request depends on, by name; secrets as digests.
  public var environment: [String: String]
  /// What has to be done along with the run.
  public var obligations: Set<String>
  /// The digest of everything that was measured.
  public var facts: Digest
  /// The digest of the judgement, with its reasons and effects.
  public var judgement: Digest
  /// The digest of the policy.
  public var policy: Digest

  /// Binds a request; what isn't given is bound as being absent.
  public init(
    _ request: Request,
    content: String = "",
    directoryIdentity: String = "",
    targets: [String: String] = [:],
    programs: [String: String] = [:],
    environment: [String: String] = [:],
    obligations: Set<String> = [],
    facts: Digest = Digest(of: ""),
    judgement: Digest = Digest(of: ""),
    policy: Digest = Digest(of: "")
  ) {
    kind = Self.kind(of: request)
    subagent = request.subagent
    self.request = Digest(of: request.text)
    self.content = content
    directory = request.directory
    self.directoryIdentity = directoryIdentity
    self.targets = targets
    self.programs = programs
    self.environment = environment
    self.obligations = obligations
    self.facts = facts
    self.judgement = judgement
    self.policy = policy
  }

  private static func kind(of request: Request) -> String {
    switch request.body {
    case .shell: "shell"
    case .write: "write"
    case .edit: "edit"
    case .read: "read"
    case .call: "call"
    case .unreadable: "unreadable"
    }
  }
}
