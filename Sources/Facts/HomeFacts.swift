internal import Effects
internal import Linux

/// Finds the home directories of users.
enum HomeFacts {
  /// The home of a user, or of this account for an empty name; nil if there is no such user.
  ///
  /// A static program can read only `/etc/passwd`. Where the system also asks other places for
  /// its users (nsswitch.conf(5)), a name that isn't in the file is unknown.
  static func answer(
    _ user: String,
    passwords: String = "/etc/passwd",
    sources: String = "/etc/nsswitch.conf"
  ) throws(Unknown) -> String? {
    let accounts = Account.all(file: passwords)
    guard !accounts.isEmpty else { throw Unknown("'\(passwords)' can't be read") }
    let found =
      user.isEmpty ? Account.current : accounts.first { PathText.same($0.name, user) }
    if let found { return found.home }
    let text = try TextFacts.read(sources, limit: 1 << 20) ?? "passwd: files"
    let line =
      text.split(atByte: UInt8(ascii: "\n")).first { $0.hasPrefix("passwd:") } ?? "passwd: files"
    let others = line.dropFirst(7).split(whereSeparator: \.isWhitespace).filter { $0 != "files" }
    guard others.isEmpty else {
      throw Unknown("user '\(user)' is not in '\(passwords)', and users are also kept elsewhere")
    }
    return nil
  }
}
