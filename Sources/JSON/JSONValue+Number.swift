extension JSONValue {
  /// A number in its one canonical form, as ECMAScript prints it (RFC 8785, section 3.2.2.3).
  ///
  /// One thing differs: a whole number of over 18 digits keeps an exponent also below 1e21, as
  /// jansson does not read back integers over 64 bits. Infinity and not-a-number have no form in
  /// JSON; they print as `null`.
  static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    guard number != 0 else { return "0" }
    // Swift prints the same shortest digits; only their layout differs.
    let parts = number.magnitude.description.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = parts[0].split(separator: ".")
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    let all = String(halves[0]) + fraction
    let leading = all.prefix { $0 == "0" }.count
    let digits = all.dropFirst(leading).reversed().drop { $0 == "0" }.reversed()
    let point = halves[0].utf8.count + exponent - leading
    return (number < 0 ? "-" : "") + layOut(String(digits), point)
  }

  /// Writes digits whose decimal point stands before the digit of number `point`.
  private static func layOut(_ digits: String, _ point: Int) -> String {
    let count = digits.utf8.count
    switch point {
    case count...max(count, 18):
      return digits + String(repeating: "0", count: point - count)
    case 1..<max(count, 2) where point < count:
      return digits.prefix(point) + "." + digits.dropFirst(point)
    case -5...0:
      return "0." + String(repeating: "0", count: -point) + digits
    default:
      let rest = digits.dropFirst()
      let sign = point - 1 < 0 ? "-" : "+"
      return digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(sign)\(abs(point - 1))"
    }
  }
}
