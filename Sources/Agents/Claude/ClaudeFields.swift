internal import JSON

/// The members of an object of a payload, each asked for by its kind.
struct ClaudeFields {
  /// Why a member can't be used.
  struct Problem: Error {
    let reason: String
  }

  let members: [String: JSONValue]

  init(_ members: [String: JSONValue]) {
    self.members = members
  }

  /// A text that must be there and hold something other than a NUL byte, which no path and no
  /// command can carry.
  func text(_ key: String) throws(Problem) -> String {
    guard let text = try textIfAny(key) else { throw Problem(reason: "'\(key)' is missing") }
    guard !text.isEmpty else { throw Problem(reason: "'\(key)' is empty") }
    return text
  }

  /// A text, or nil if it is missing.
  func textIfAny(_ key: String) throws(Problem) -> String? {
    guard let value = members[key] else { return nil }
    guard let text = value.string else { throw Problem(reason: "'\(key)' is not a text") }
    guard !text.utf8.contains(0) else { throw Problem(reason: "'\(key)' holds a NUL byte") }
    return text
  }

  /// An object that must be there.
  func object(_ key: String) throws(Problem) -> ClaudeFields {
    guard let value = members[key] else { throw Problem(reason: "'\(key)' is missing") }
    guard let object = value.object else { throw Problem(reason: "'\(key)' is not an object") }
    return ClaudeFields(object)
  }

  /// An absolute path that must be there.
  func directory(_ key: String) throws(Problem) -> String {
    let path = try text(key)
    guard path.hasPrefix("/") else { throw Problem(reason: "'\(key)' is not an absolute path") }
    return path
  }

  /// A path that must be there; a relative one starts at `directory`.
  ///
  /// The client has already expanded `~` when it calls the hook, so one that is left is not known.
  func path(_ key: String, in directory: String) throws(Problem) -> String {
    let path = try text(key)
    guard !path.hasPrefix("~") else { throw Problem(reason: "'\(key)' starts with '~'") }
    guard !path.hasPrefix("/") else { return path }
    return directory.hasSuffix("/") ? directory + path : directory + "/" + path
  }
}
