/// A key, a token, an account or a context in reach, without any secret of it.
public struct CredentialAccess: Hashable, Sendable {
  /// What it opens.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A cloud's or a platform's account.
    case cloud
    /// A cluster, by the context of a kubeconfig.
    case cluster
    /// A payment service.
    case payment
    /// A service, by a token or a password.
    case token
    /// What a program would use without being told, such as a selected workspace.
    case workspace
    /// Other machines, by a private key without a passphrase.
    case key
    /// Other machines, by an agent that holds keys.
    case keyAgent
  }

  /// Who keeps it, which says how it is taken back.
  public enum Holder: String, CaseIterable, Hashable, Sendable {
    case environment, dotenv, shell, agent, project, pipeline
    case npm, pypi, netrc, git, github, gitlab, docker, cargo, gem, terraform, vault
    case aws, google, azure, digitalocean, fly, heroku, cloudflare, vercel, railway, stripe
    case kubernetes, ssh, database
  }

  /// What it opens.
  public var kind: Kind
  /// Who keeps it.
  public var holder: Holder
  /// The variable, key or profile that names it.
  public var setting: String
  /// Where it stands.
  public var place: SourcePlace
  /// The name that it chooses, if that is no secret: a profile, a context, a host; else empty.
  public var name: String
  /// Whether it says by itself that it is for what is live, as keys of payment services do.
  public var isLive: Bool
  /// What else says which environment it belongs to, such as the host of a cluster.
  public var hints: [EnvironmentEvidence]

  /// Describes one.
  public init(
    _ kind: Kind,
    _ holder: Holder,
    setting: String,
    at place: SourcePlace,
    name: String = "",
    isLive: Bool = false,
    hints: [EnvironmentEvidence] = []
  ) {
    self.kind = kind
    self.holder = holder
    self.setting = setting
    self.place = place
    self.name = name
    self.isLive = isLive
    self.hints = hints
  }
}
