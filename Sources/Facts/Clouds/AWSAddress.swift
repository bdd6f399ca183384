/// The address of a service of AWS.
///
/// - SeeAlso: https://docs.aws.amazon.com/general/latest/gr/rande.html
enum AWSAddress {
  /// Services without regions, and the region that their requests are signed for.
  private static let global = ["route53": "us-east-1"]
  /// Services that take a region of their own where none is chosen.
  private static let lenient: Set<String> = ["s3", "sts", "route53"]

  /// The address and the region to sign for.
  static func standard(
    _ service: String,
    region: String?
  ) throws(Unknown) -> (url: String, region: String) {
    guard let chosen = region ?? (lenient.contains(service) ? "us-east-1" : nil) else {
      throw Unknown("no region is chosen")
    }
    let isName = chosen.utf8.allSatisfy {
      $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 || $0 == 45
    }
    guard isName, !chosen.isEmpty, chosen.utf8.count < 32 else {
      throw Unknown("its region is no region")
    }
    guard !chosen.contains("iso"), !chosen.hasPrefix("eusc-") else {
      throw Unknown("the addresses of its region aren't known")
    }
    let isChina = chosen.hasPrefix("cn-")
    if let signed = global[service] {
      guard !isChina, !chosen.hasPrefix("us-gov-") else {
        throw Unknown("the addresses of its region aren't known")
      }
      return ("https://\(service).amazonaws.com", signed)
    }
    return ("https://\(service).\(chosen).amazonaws.com\(isChina ? ".cn" : "")", chosen)
  }

  /// Checks an address that settings give: a scheme, a host and perhaps a port, and no more.
  static func checked(_ url: String, sendsToken: Bool) throws(Unknown) -> String {
    var text = url
    while text.hasSuffix("/") { text.removeLast() }
    guard text.hasPrefix("http://") || text.hasPrefix("https://") else {
      throw Unknown("its endpoint is no address of the web")
    }
    let authority = text.drop { $0 != ":" }.dropFirst(3)
    let isPlain = authority.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"/?#@\\%".utf8.contains($0) }
    guard !authority.isEmpty, isPlain else { throw Unknown("its endpoint isn't a plain address") }
    // A token is a password: whoever is sent it can use it.
    guard !sendsToken || isLocal(authority) || isAmazon(authority) else {
      throw Unknown("its endpoint isn't AWS's own, and the session token isn't sent there")
    }
    return text
  }

  private static func host(_ authority: Substring) -> Substring {
    if authority.hasPrefix("[") { return authority.dropFirst().prefix { $0 != "]" } }
    return authority.prefix { $0 != ":" }
  }

  private static func isLocal(_ authority: Substring) -> Bool {
    let host = host(authority)
    return ["localhost", "::1"].contains(host)
      || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
  }

  private static func isAmazon(_ authority: Substring) -> Bool {
    let host = host(authority)
    return host.hasSuffix(".amazonaws.com") || host.hasSuffix(".amazonaws.com.cn")
  }
}
