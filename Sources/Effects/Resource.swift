/// A thing in the world that a request can touch.
public struct Resource: Hashable, Sendable {
  /// The sort of thing.
  public var kind: Kind
  /// Its full name: an absolute path, a qualified table, a host, or source text.
  public var name: String

  /// Names a resource of a kind.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

extension Resource {
  /// The sorts of thing that effects speak of; the raw value is the word in the JSON.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    // Files. A `path` is one whose sort isn't known.
    case path, file, directory, link, device
    // Version control.
    case repository, ref, commit, stash, reflog, worktree
    // Databases.
    case database, schema, table, column, rows, view, role, migration
    // Infrastructure: a `stack` is everything that one state holds.
    case stack, infrastructure, state, plan, cluster, object, bucket, host, account
    // Containers and machines.
    case container, image, volume, network
    // The running system.
    case process, service, package, user, setting, secret
    /// A described program, or one that nothing describes.
    case program
    /// A tool of an agent's server.
    case call
    /// Source text whose meaning isn't known, such as an undescribed option.
    case text
  }
}
