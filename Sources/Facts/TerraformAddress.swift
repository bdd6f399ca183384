/// Takes the addresses of resources apart.
///
/// - SeeAlso: Terraform's documentation, Resource Address Reference.
enum TerraformAddress {
  /// The resource's type, such as `aws_vpc` of `module.a["b.c"].aws_vpc.main[0]`; nil if there is none.
  static func type(of address: String) -> String? {
    var parts = parts(of: address)[...]
    while parts.count >= 2, parts.first == "module" { parts = parts.dropFirst(2) }
    if parts.first == "data" || parts.first == "ephemeral" { parts = parts.dropFirst() }
    guard parts.count == 2, let type = parts.first, !type.isEmpty else { return nil }
    return type
  }

  /// An address without any indices, as the configuration declares it.
  static func declared(_ address: String) -> String { parts(of: address).joined(separator: ".") }

  /// What stands between the dots, without indices.
  private static func parts(of address: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    var depth = 0
    for byte in address.utf8 {
      if isEscaped {
        isEscaped = false
      } else if isQuoted, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: "[") {
        depth += 1
      } else if !isQuoted, byte == UInt8(ascii: "]") {
        depth -= 1
      } else if depth == 0, byte == UInt8(ascii: ".") {
        parts.append([])
      } else if depth == 0 {
        parts[parts.count - 1].append(byte)
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
