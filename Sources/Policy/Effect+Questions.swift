internal import Effects

extension Effect {
  /// Whether it takes something away or replaces it.
  var removes: Bool { action == .delete || action == .overwrite }

  /// Whether it changes anything at all.
  var changes: Bool {
    switch action {
    case .read, .create: false
    default: true
    }
  }

  /// Whether it is about files on this machine.
  var isFile: Bool {
    switch resource.kind {
    case .path, .file, .directory, .link, .device, .worktree: true
    default: false
    }
  }

  /// Whether it is about a database or what is in one.
  var isDatabase: Bool {
    switch resource.kind {
    case .database, .schema, .table, .column, .rows, .view, .role, .migration: true
    default: false
    }
  }

  /// Whether it is about something that runs elsewhere.
  var isInfrastructure: Bool {
    switch resource.kind {
    case .stack, .infrastructure, .state, .plan, .cluster, .object, .bucket, .account: true
    default: false
    }
  }

  /// Whether it is about something that isn't on this machine, as far as that is known.
  var isElsewhere: Bool {
    guard !traits.contains(.local) else { return false }
    return isDatabase || isInfrastructure || resource.kind == .host || traits.contains(.remote)
      || action == .send
  }

  /// Whether the session made it itself, and it can be had back or costs nothing.
  var isOwnAndSafe: Bool {
    guard traits.contains(.ownWork), case .recoverable = reversibility else { return false }
    return environment != .production
  }

  /// Whether nothing is lost, or a way back exists that costs nothing now.
  var isHarmless: Bool {
    switch reversibility {
    case .reversible: true
    case .recoverable(let recovery): recovery != .snapshot
    default: false
    }
  }
}
