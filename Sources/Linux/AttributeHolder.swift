/// Something that is held open and can have extended attributes (xattr(7)).
public protocol AttributeHolder: AnyObject {
  /// Every attribute that the process may see; none where the file system has no attributes.
  func attributes() throws(SystemError) -> [String: [UInt8]]

  /// Sets an attribute, or removes it if the value is nil.
  func setAttribute(_ name: String, to value: [UInt8]?) throws(SystemError)
}

extension Folder: AttributeHolder {
  /// Every attribute that the process may see; none where the file system has no attributes.
  public func attributes() throws(SystemError) -> [String: [UInt8]] {
    try ExtendedAttributes.all(descriptor)
  }

  /// Sets an attribute, or removes it if the value is nil.
  public func setAttribute(_ name: String, to value: [UInt8]?) throws(SystemError) {
    try ExtendedAttributes.set(descriptor, name, to: value)
  }
}

extension OpenFile: AttributeHolder {
  /// Every attribute that the process may see; none where the file system has no attributes.
  public func attributes() throws(SystemError) -> [String: [UInt8]] {
    try ExtendedAttributes.all(descriptor)
  }

  /// Sets an attribute, or removes it if the value is nil.
  public func setAttribute(_ name: String, to value: [UInt8]?) throws(SystemError) {
    try ExtendedAttributes.set(descriptor, name, to: value)
  }
}
