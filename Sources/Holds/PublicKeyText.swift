public import Crypto

/// Reads the public key of a person who is to become an approver, in any form that people have it.
public enum PublicKeyText {
  /// The most bytes of a text with keys.
  public static let limit = 256 << 10

  /// The key of a person.
  ///
  /// - Parameters:
  ///   - text: The word that `stoplog key` prints, the sealed key itself, a `.pub` file of a
  ///     security key, or a file of allowed signers as git and ssh-keygen(1) use it.
  ///   - name: Whose key it is; in a file of allowed signers, the principal.
  /// - Throws: ``HoldError`` if it is no key, another person's, or one that needs no touch and so
  ///   could be used by a program that runs as that person.
  public static func key(_ text: String, of name: String) throws(HoldError) -> NamedKey {
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }.filter { !$0.hasPrefix("#") }
    if let sealed = try? SealedKey(parsing: Array(text.utf8)) {
      return try own(sealed.owner, name)
    }
    guard let first = lines.first else { throw malformed("it is empty") }
    if lines.count == 1, let named = try? NamedKey(parsing: String(first)) {
      return try own(named, name)
    }
    do throws(CryptoError) {
      if lines.count == 1, isKind(first.prefix { $0 != " " }) {
        return try NamedKey(name, .securityKey(SecurityKey(line: first)))
      }
      return try NamedKey(name, .securityKey(SecurityKey(line: try allowed(lines, name))))
    } catch {
      throw .crypto(error)
    }
  }

  /// What follows the principals and options of the line for a person.
  private static func allowed(
    _ lines: [Substring],
    _ name: String
  ) throws(CryptoError) -> Substring {
    var found: Substring?
    for line in lines {
      let principals = line.prefix { $0 != " " && $0 != "\t" }
      guard principals.split(separator: ",").contains(name[...]) else { continue }
      guard found == nil else {
        throw .malformed(object: "allowed signers", reason: "it has two lines for \(name)")
      }
      found = line.dropFirst(principals.count).drop { $0 == " " || $0 == "\t" }
    }
    guard var rest = found else {
      throw .malformed(object: "allowed signers", reason: "it has no line for \(name)")
    }
    let options = rest.prefix { $0 != " " && $0 != "\t" }
    guard !isKind(options) else { return rest }
    // Every other option narrows what the key is good for, which can't be kept to here.
    guard options == "namespaces=\"\(SSHSignature.namespace)\"" else {
      throw .malformed(
        object: "allowed signers",
        reason: "the options \(options.prefix(80)) of \(name) aren't ones that can be kept"
      )
    }
    rest = rest.dropFirst(options.count).drop { $0 == " " || $0 == "\t" }
    return rest
  }

  /// Whether a word names a kind of SSH key.
  private static func isKind(_ word: Substring) -> Bool {
    ["ssh-", "sk-", "ecdsa-"].contains { word.hasPrefix($0) }
  }

  private static func own(_ key: NamedKey, _ name: String) throws(HoldError) -> NamedKey {
    guard key.name == name else { throw malformed("it is the key of \(key.name), not of \(name)") }
    return key
  }

  private static func malformed(_ reason: String) -> HoldError {
    .malformed(object: "public key", reason: reason)
  }
}
