internal import Linux

/// Which extended attributes are saved: a user's own, access lists and capabilities.
///
/// Labels that the system gives by itself (`security.selinux`, `trusted.*`) are left to it.
enum AttributeFilter {
  private static let prefixes = ["user.", "system.posix_acl_", "security.capability"]

  /// The attributes of an open file that are worth saving.
  static func attributes(of holder: some AttributeHolder) throws(SystemError) -> [String: [UInt8]] {
    try holder.attributes().filter { name, _ in
      prefixes.contains { name.hasPrefix($0) }
    }
  }

  /// Makes the attributes of an open file equal to the saved ones.
  static func set(
    _ wanted: [String: [UInt8]],
    on holder: some AttributeHolder
  ) throws(SystemError) {
    let present = try attributes(of: holder)
    if present == wanted { return }
    for name in present.keys where wanted[name] == nil {
      try holder.setAttribute(name, to: nil)
    }
    for (name, value) in wanted.sorted(by: { $0.key < $1.key }) where present[name] != value {
      try holder.setAttribute(name, to: value)
    }
  }
}
