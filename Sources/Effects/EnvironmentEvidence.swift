/// One piece of evidence of which environment something belongs to.
public struct EnvironmentEvidence: Hashable, Sendable {
  /// What a piece of evidence is; the raw value is the word in reasons.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The host of a database or another server; empty for a socket of this machine.
    case host
    /// The host of an API, such as that of a cloud or of its stand-in on this machine.
    case endpoint
    /// The name of a database.
    case database
    /// A database that is a file; the path.
    case file
    /// A database that is a file of the project; the path as seen from there.
    case projectFile = "project's file"
    /// An account of a cloud, by its id, its profile or its alias.
    case account
    /// A project or an application of a platform, by its reference.
    case project
    /// A context of a kubeconfig.
    case context
    /// A namespace in a cluster.
    case namespace
    /// A workspace or a stack of infrastructure code.
    case workspace
    /// Where infrastructure code keeps its state.
    case backend
    /// A bucket.
    case bucket
    /// The name or a tag of a single resource.
    case resource
    /// What a framework's variable says, such as `RAILS_ENV`.
    case mode
    /// The file that a setting comes from, such as `.env.production`.
    case settings = "settings file"
    /// The branch that git is on.
    case branch
    /// Where a port of this machine leads.
    case tunnel
  }

  /// What it is.
  public var kind: Kind
  /// The name, as it is written; no secret.
  public var text: String
  /// Where it was found, in words, such as `DATABASE_URL from .env`; empty if it was on the line.
  public var source: String

  /// Describes one piece.
  public init(_ kind: Kind, _ text: String, source: String = "") {
    self.kind = kind
    self.text = text
    self.source = source
  }

  /// What is named, and where it was found.
  var description: String {
    let named =
      switch kind {
      case .host where text.isEmpty: "this machine"
      case .settings: "the file '\(text)'"
      case .tunnel: "a tunnel to '\(text)'"
      default: "the \(kind.rawValue) '\(text)'"
      }
    return source.isEmpty ? named : "\(named) (\(source))"
  }
}
