internal import CodeSyntax
internal import Tools

/// Requests to servers and statements for databases.
extension CodeReader {
  /// `request(METHOD, URL)`, or `fetch(URL, {method})`.
  mutating func request(_ call: CodeCall) {
    var address = call.value(1, "url")
    var verb = call.options["method"]
    if verb == nil, call.given.count > 1, case .text(let first)? = address,
      first.allSatisfy({ $0.isLetter }), !first.isEmpty
    {
      verb = address
      address = call.value(2, "url")
    }
    var words = [Argument("curl", origin: origin)]
    switch verb {
    case .text(let text)?: words += ["-X", text.uppercased()].map { Argument($0, origin: origin) }
    case nil:
      if call.options["body"] != nil || call.options["data"] != nil {
        words += ["-X", "POST"].map { Argument($0, origin: origin) }
      }
    default: words += [Argument("-X", origin: origin), Argument(unknown: "…", origin: origin)]
    }
    words += [Argument("--", origin: origin), argument(address ?? .unknown)]
    add(.does(words))
  }

  /// Opens a database: `!connect LANGUAGE $1`.
  mutating func connect(_ deed: CallTable.Deed, _ call: CodeCall) -> CodeValue {
    let language = deed.words.count > 1 ? deed.words[1] : "other"
    var target = call.value(1, "dsn") ?? call.options["database"] ?? .data
    var found = language
    if language == "url", case .text(let text) = target {
      let name = text.lowercased()
      // `dbi:SQLite:dbname=x`, `sqlite:x` and `postgresql://…` say which database it is.
      if name.hasPrefix("sqlite") || name.hasPrefix("dbi:sqlite") {
        found = "sqlite"
        let path = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
        let file = path.split(separator: "=").last ?? ""
        target = .text(file.hasPrefix("///") ? String(file.dropFirst(3)) : String(file))
      } else if name.hasPrefix("postgres") || name.hasPrefix("pg") || name.contains("dbi:pg") {
        found = "postgres"
      } else if name.contains("mysql") {
        found = "mysql"
      }
    }
    return .object("Connection", [target, .text(found)])
  }

  /// Statements for the database that the receiver is connected to.
  mutating func sql(_ deed: CallTable.Deed, _ call: CodeCall) {
    guard let code = placeholder(deed.words.last ?? "$1", call) else {
      return unknown(call.name, "the statement isn't known before it runs")
    }
    guard case .object(_, let parts)? = call.receiver, parts.count > 1,
      case .text(let name) = parts[1]
    else { return add(.sql(argument(code.value, code.code), .other, target: nil)) }
    let target: Argument? = parts[0] == .data ? nil : argument(parts[0])
    add(.sql(argument(code.value, code.code), Language(rawValue: name) ?? .other, target: target))
  }
}
