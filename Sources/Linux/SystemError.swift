public import Glibc

/// A system call that failed.
public struct SystemError: Error, Hashable, Sendable {
  /// The call, as in section 2 of the manual.
  public var call: String
  /// What it was asked to work on.
  public var object: String
  /// Why, as in errno(3).
  public var number: Int32

  /// Describes a failed call; takes the current `errno` unless a number is given.
  public init(_ call: String, _ object: String, number: Int32 = errno) {
    self.call = call
    self.object = object
    self.number = number
  }

  /// The system's own words for the error.
  public var reason: String { String(cString: strerror(number)) }
}

extension SystemError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    """
    cannot \(call) '\(object)': \(reason)
    help: check that the path exists and that you may use it, then try again
    """
  }
}
