/// One component of a shell pattern, as bash reads it with its default options.
///
/// What a character is depends on the locale of the shell, which isn't known: a name matches if it
/// does by code points or by bytes. Only names beyond ASCII can tell the two apart.
///
/// - SeeAlso: bash(1), Pattern Matching. `extglob`, `dotglob` and `globstar` are off.
struct GlobComponent {
  private enum Part {
    case one(UInt32)
    case any
    case many
    case set(GlobSet)
  }

  /// The text with its escapes taken out, if it has no wildcard.
  let literal: String?
  /// Whether what it matches can't be told.
  let isUncertain: Bool
  private let byCharacters: [Part]
  private let byBytes: [Part]

  /// Reads a component, in which a backslash makes the next character stand for itself.
  init(_ text: String) {
    byCharacters = Self.parts(text.unicodeScalars.map(\.value))
    byBytes = Self.parts(text.utf8.map(UInt32.init))
    isUncertain = byCharacters.contains {
      if case .set(let set) = $0 { set.isUncertain } else { false }
    }
    var units: [Unicode.Scalar] = []
    for part in byCharacters {
      guard case .one(let unit) = part, let scalar = Unicode.Scalar(unit) else { break }
      units.append(scalar)
    }
    literal = units.count == byCharacters.count ? String(String.UnicodeScalarView(units)) : nil
  }

  /// Whether a name in a folder matches; a leading dot has to be written out.
  func matches(_ name: [UInt8]) -> Bool {
    if name.first == UInt8(ascii: ".") {
      guard case .one(let unit)? = byBytes.first, unit == 46 else { return false }
    }
    if Self.match(byBytes, name) { return true }
    guard name.contains(where: { $0 > 127 }), let text = String(validating: name, as: UTF8.self)
    else { return false }
    return Self.match(byCharacters, text.unicodeScalars.map(\.value))
  }

  private static func parts(_ units: [UInt32]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < units.count {
      let unit = units[index]
      index += 1
      switch Unicode.Scalar(unit) {
      case "*":
        if case .many? = parts.last { continue }
        parts.append(.many)
      case "?": parts.append(.any)
      case "\\" where index < units.count:
        parts.append(.one(units[index]))
        index += 1
      case "[":
        parts.append(GlobSet(units, &index).map(Part.set) ?? .one(unit))
      default: parts.append(.one(unit))
      }
    }
    return parts
  }

  /// Goes back to the last `*` only, so the time is at most the product of both lengths.
  private static func match(_ parts: [Part], _ name: [some FixedWidthInteger]) -> Bool {
    var part = 0
    var place = 0
    var star: (part: Int, place: Int)?
    while place < name.count {
      if part < parts.count, case .many = parts[part] {
        part += 1
        star = (part, place)
      } else if part < parts.count, fits(parts[part], UInt32(name[place])) {
        part += 1
        place += 1
      } else if let last = star {
        part = last.part
        place = last.place + 1
        star = (part, place)
      } else {
        return false
      }
    }
    while part < parts.count, case .many = parts[part] { part += 1 }
    return part == parts.count
  }

  private static func fits(_ part: Part, _ unit: UInt32) -> Bool {
    switch part {
    case .one(let wanted): wanted == unit
    case .any: true
    case .many: false
    case .set(let set): set.matches(unit)
    }
  }
}
