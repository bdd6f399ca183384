internal import Linux

/// Sets what is not content, and only where it differs.
enum Metadata {
  /// Sets owner, permissions and time of a name.
  ///
  /// An owner that this process may not set is left; the check after a restore reports it.
  static func set(_ entry: Entry, on name: [UInt8], in folder: Folder) throws(SystemError) {
    guard let status = try folder.status(name) else { return }
    let isOwned = status.owner == entry.owner && status.group == entry.group
    if !isOwned {
      do throws(SystemError) {
        try folder.setOwner(name, entry.owner, entry.group)
      } catch {
        if !error.isForbidden { throw error }
      }
    }
    // After the owner: changing that clears the set-user-id bit.
    if entry.kind != .link && (!isOwned || status.mode & 0o7777 != entry.mode) {
      try folder.setMode(name, entry.mode)
    }
    if status.modification != entry.modified { try folder.setModified(name, entry.modified) }
  }

  /// Sets extended attributes; those that this process may not set are left.
  static func set(
    _ attributes: [String: [UInt8]],
    on holder: some AttributeHolder
  ) throws(SystemError) {
    do throws(SystemError) {
      try AttributeFilter.set(attributes, on: holder)
    } catch {
      if !error.isForbidden && !error.isUnsupported { throw error }
    }
  }
}
