internal import Effects
internal import Tools

extension EnvironmentReader {
  /// The database that a client's own words name: a URL, or options for host and name.
  ///
  /// Nil if the words name none, so that the client uses its settings.
  static func connection(_ words: [Argument]) -> DatabaseFact? {
    var host = ""
    var name: String?
    for (index, word) in words.enumerated() where word.isKnown {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if word.text.contains("://") { return fact(setting: "a URL", url: word.text) }
      switch word.text {
      case "-h", "--host", "--server": host = next
      // A server of SQL Server; to others it is a socket of this machine.
      case "-S" where !next.hasPrefix("/"): host = next
      case "-d", "--dbname", "-D", "--database": name = next
      default:
        if let value = value(word.text, of: ["--host=", "--server=", "-h"]) { host = value }
        if let value = value(word.text, of: ["--dbname=", "--database=", "-d"]) { name = value }
      }
    }
    guard !host.isEmpty || name != nil else { return nil }
    if let name, name.contains("://") { return fact(setting: "a URL", url: name) }
    return DatabaseFact(
      setting: "an option",
      source: "the command",
      scheme: "",
      host: host,
      name: name ?? "?"
    )
  }

  private static func value(_ word: String, of prefixes: [String]) -> String? {
    for prefix in prefixes where word.hasPrefix(prefix) && word.count > prefix.count {
      if prefix.count == 2, word.hasPrefix("--") { continue }
      return String(word.dropFirst(prefix.count))
    }
    return nil
  }
}
