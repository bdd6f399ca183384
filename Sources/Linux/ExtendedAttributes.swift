internal import CLinux
internal import Glibc

/// The extended attributes of an open file or directory (xattr(7)).
enum ExtendedAttributes {
  /// The most bytes that the kernel gives for all names of a file, or for one value.
  private static let limit = 64 << 10

  /// Every attribute that the process may see; none where the file system has no attributes.
  static func all(_ descriptor: Int32) throws(SystemError) -> [String: [UInt8]] {
    var names = [CChar](repeating: 0, count: 512)
    var count = stoplog_attribute_names(descriptor, &names, names.count)
    if count < 0 && errno == ERANGE {
      names = [CChar](repeating: 0, count: limit)
      count = stoplog_attribute_names(descriptor, &names, names.count)
    }
    if count < 0 {
      if errno == ENOTSUP || errno == ENOSYS { return [:] }
      throw SystemError("flistxattr", "attributes")
    }
    var attributes: [String: [UInt8]] = [:]
    for name in names[..<count].split(separator: 0) {
      let text = String(decoding: name.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if let value = try value(descriptor, text) { attributes[text] = value }
    }
    return attributes
  }

  /// The value of one attribute; nil if there is none.
  static func value(
    _ descriptor: Int32,
    _ name: String
  ) throws(SystemError) -> [UInt8]? {
    var value = [UInt8](repeating: 0, count: limit)
    let count = stoplog_attribute(descriptor, name, &value, value.count)
    if count < 0 {
      if errno == ENODATA || errno == ENOTSUP { return nil }
      throw SystemError("fgetxattr", name)
    }
    return Array(value[..<count])
  }

  /// Sets an attribute, or removes it if the value is nil.
  static func set(
    _ descriptor: Int32,
    _ name: String,
    to value: [UInt8]?
  ) throws(SystemError) {
    guard let value else {
      guard stoplog_remove_attribute(descriptor, name) == 0 || errno == ENODATA else {
        throw SystemError("fremovexattr", name)
      }
      return
    }
    guard stoplog_set_attribute(descriptor, name, value, value.count) == 0 else {
      throw SystemError("fsetxattr", name)
    }
  }
}
