internal import Glibc

/// A line of `/etc/passwd`, which a static program must read itself (passwd(5)).
public struct Account: Hashable, Sendable {
  /// The login name.
  public var name: String
  /// The user's number.
  public var number: UInt32
  /// The home directory.
  public var home: String

  /// Every account of the file; empty if it can't be read.
  public static func all(file: String = "/etc/passwd") -> [Account] {
    guard let bytes = try? File.read(file, limit: 4 << 20) else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap(Account.init(line:))
  }

  /// The account this process runs as; nil if the file has no line for it.
  public static let current: Account? = {
    guard let bytes = try? File.read("/etc/passwd", limit: 4 << 20) else { return nil }
    let number = getuid()
    // Line by line, since the account is usually among the first.
    var rest = bytes[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      if let account = Account(line: line), account.number == number { return account }
      rest = rest.dropFirst(line.count + 1)
    }
    return nil
  }()

  private init?(line: ArraySlice<UInt8>) {
    // By bytes: a character of Swift can be a colon together with what follows it.
    let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 7, let number = UInt32(fields[2]) else { return nil }
    self.name = fields[0]
    self.number = number
    self.home = fields[5]
  }
}
