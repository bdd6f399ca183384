/// One part of what a command for a cloud would use, and where it comes from; no secret.
public struct CloudSetting: Hashable, Sendable {
  /// What it is; the raw value is the word in reasons.
  public enum Kind: String, Hashable, Sendable {
    /// An account's number, or the address of a person or a service that signs in.
    case account
    /// A named set of settings.
    case profile
    /// A role that is taken on.
    case role
    /// A project of Google Cloud.
    case project
    /// A subscription of Azure.
    case subscription
    /// Keys, by where they come from.
    case keys
    /// A region.
    case region
    /// The address of an API that isn't the provider's own.
    case endpoint
  }

  /// What it is.
  public var kind: Kind
  /// The name or the number.
  public var text: String
  /// The option, the variable or the file that says so, in words.
  public var source: String

  /// Describes one part.
  public init(_ kind: Kind, _ text: String, source: String) {
    self.kind = kind
    self.text = text
    self.source = source
  }

  /// What it is, and where it comes from.
  public var description: String {
    if kind == .keys { return "keys from \(text)" }
    return source.isEmpty ? "\(kind.rawValue) \(text)" : "\(kind.rawValue) \(text) (\(source))"
  }

  /// What it says of the environment; nil if it says nothing.
  public var evidence: EnvironmentEvidence? {
    switch kind {
    case .account, .profile, .role, .subscription:
      EnvironmentEvidence(.account, text, source: source)
    case .project: EnvironmentEvidence(.project, text, source: source)
    case .endpoint: EnvironmentEvidence(.endpoint, Self.host(of: text), source: source)
    case .region, .keys: nil
    }
  }

  /// The host of a URL.
  private static func host(of url: String) -> String {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    let authority = url.contains("://") ? parts.dropFirst().first ?? "" : parts.first ?? ""
    let host = authority.split(separator: "@").last ?? ""
    if host.hasPrefix("[") { return String(host.dropFirst().prefix { $0 != "]" }) }
    return String(host.prefix { $0 != ":" })
  }
}
