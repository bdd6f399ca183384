/// A file of settings in sections, read as Python's `configparser` does.
///
/// The command-line clients of AWS and Google Cloud read theirs with it; a file that it refuses,
/// they refuse too.
///
/// - SeeAlso: https://docs.python.org/3.11/library/configparser.html
struct IniFile: Equatable {
  /// The values by section and by name, which is in lower case.
  private(set) var sections: [String: [String: String]] = [:]

  /// The sections' names in the order of the file.
  private(set) var order: [String] = []

  private var section: String?
  private var option: String?
  private var indent = 0
  private var defaults: [String: String] = [:]

  /// Reads a text; nil if it isn't such a file.
  init?(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      guard read(line) else { return nil }
    }
    finish()
  }

  private mutating func read(_ line: Substring) -> Bool {
    let text = String(line.trimmingBlanks)
    if text.hasPrefix("#") || text.hasPrefix(";") { return true }
    let depth = line.prefix(while: \.isWhitespace).count
    if let option, section != nil, text.isEmpty || depth > indent {
      return text.isEmpty ? true : append(text, to: option)
    }
    if text.isEmpty { return true }
    indent = depth
    if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
      let name = String(text[text.index(after: text.startIndex)..<end])
      return open(name)
    }
    guard section != nil, let sign = text.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      return false
    }
    let name = String(text[..<sign].trimmingBlanks).lowercased()
    guard !name.isEmpty else { return false }
    option = name
    return set(name, String(text[text.index(after: sign)...].trimmingBlanks))
  }

  private mutating func open(_ name: String) -> Bool {
    option = nil
    section = name
    guard name != "DEFAULT" else { return true }
    guard !name.isEmpty, sections[name] == nil else { return false }
    sections[name] = [:]
    order.append(name)
    return true
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    guard let section else { return false }
    if section == "DEFAULT" {
      guard defaults[name] == nil else { return false }
      defaults[name] = value
    } else {
      guard sections[section]?[name] == nil else { return false }
      sections[section]?[name] = value
    }
    return true
  }

  private mutating func append(_ text: String, to option: String) -> Bool {
    guard let section else { return false }
    if section == "DEFAULT" {
      defaults[option]? += "\n" + text
    } else {
      sections[section]?[option]? += "\n" + text
    }
    return true
  }

  private mutating func finish() {
    for section in sections.keys { sections[section]?.merge(defaults) { own, _ in own } }
    (section, option, indent, defaults) = (nil, nil, 0, [:])
  }

  /// The names and values of a value that is a block of indented lines; empty if it is none.
  static func nested(_ value: String) -> [String: String] {
    guard value.hasPrefix("\n") else { return [:] }
    var found: [String: String] = [:]
    for line in value.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      found[String(parts[0].trimmingBlanks)] = String(parts[1].trimmingBlanks)
    }
    return found
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: SubSequence {
    var text = self[...].drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
