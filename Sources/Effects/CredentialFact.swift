/// One setting that lets code reach something beyond the project, without any secret of it.
public struct CredentialFact: Hashable, Sendable {
  /// What the setting is for; the raw value is the word in reasons.
  public enum Kind: String, Hashable, Sendable {
    /// A cloud's account: a profile, a project, a key.
    case cloud
    /// A cluster: the context of a kubeconfig.
    case cluster
    /// A payment service.
    case payment
    /// The mode that the code runs in, such as `NODE_ENV`.
    case mode
    /// A workspace of infrastructure code.
    case workspace
    /// Any other key or token.
    case token
  }

  /// The variable or the file, such as `AWS_PROFILE`.
  public var setting: String
  /// Where it came from: `environment`, or the path of a file.
  public var source: String
  /// What it is for.
  public var kind: Kind
  /// The name that it chooses, if that is no secret: a profile, a context, `live`; else empty.
  public var name: String

  /// Describes one setting.
  public init(setting: String, source: String, kind: Kind, name: String) {
    self.setting = setting
    self.source = source
    self.kind = kind
    self.name = name
  }
}
