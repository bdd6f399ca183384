/// A text of instructions, line by line: Markdown's marks taken off, what stands above a list put before
/// each of its items.
struct ConstraintDocument {
  /// A line to be read.
  struct Line: Hashable {
    /// Counted from 1.
    var number: Int
    /// Without marks.
    var text: String
    /// What stands above it and begins its sentence: "Never run:".
    var lead = ""
    /// Whether it stands in a block of code.
    var isCode = false
    /// Whether it stands above others, as a heading or with a colon.
    var isHead = false
  }

  /// The lines that hold text.
  static func lines(_ text: String) -> [Line] {
    var document = ConstraintDocument()
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      document.add(String(raw), index + 1)
    }
    return document.lines
  }

  private var lines: [Line] = []
  private var lead = ""
  private var leadIndent = 0
  private var isInFence = false
  private var isInComment = false
  private var isAfterBlank = false

  private mutating func add(_ raw: String, _ number: Int) {
    let trimmed = raw.trimmedOfSpaces
    if isInComment {
      isInComment = !trimmed.contains("-->")
      return
    }
    if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
      isInFence.toggle()
      if !isInFence { lead = "" }
      return
    }
    if isInFence {
      // A block of commands belongs to "Never run:"; any other is an example.
      guard !lead.isEmpty, !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return }
      lines.append(Line(number: number, text: trimmed, lead: lead, isCode: true))
      return
    }
    guard !trimmed.isEmpty else {
      isAfterBlank = true
      return
    }
    if trimmed.hasPrefix("<!--") {
      isInComment = !trimmed.contains("-->")
      return
    }
    addText(raw, trimmed, number)
    isAfterBlank = false
  }

  private mutating func addText(_ raw: String, _ trimmed: String, _ number: Int) {
    let (text, isItem) = Self.unmarked(trimmed)
    let isHeading = trimmed.hasPrefix("#")
    let indent = raw.prefix { $0.isWhitespace }.count
    guard !text.isEmpty else { return }
    if !isItem, !isHeading, !isAfterBlank, let last = lines.last, !last.isCode, !last.isHead,
      goesOn(last.text, text)
    {
      lines[lines.count - 1].text += " " + text
      return
    }
    if isHeading || !isItem && isAfterBlank || isItem && indent < leadIndent { lead = "" }
    if isHeading || text.hasSuffix(":") {
      let begins = text.hasSuffix(":") ? String(text.dropLast()).trimmedOfSpaces : text
      if isHeading || !isItem || lead.isEmpty {
        lead = begins
        leadIndent = isItem ? indent + 1 : 0
      }
      lines.append(Line(number: number, text: text, isHead: true))
      return
    }
    lines.append(Line(number: number, text: text, lead: isItem ? lead : ""))
  }

  /// Whether a line goes on with the sentence of the one above it.
  private func goesOn(_ above: String, _ text: String) -> Bool {
    guard let end = above.last, !".:;!?".contains(end), let first = text.first else { return false }
    return !first.isUppercase
  }

  /// A line without the marks of lists, headings, quotations and emphasis.
  private static func unmarked(_ line: String) -> (text: String, isItem: Bool) {
    var rest = line[...]
    var isItem = false
    while let first = rest.first {
      if first == ">" || first == "#" || first.isWhitespace {
        rest = rest.dropFirst()
      } else if "-*+•–".contains(first), rest.dropFirst().first?.isWhitespace == true {
        rest = rest.dropFirst()
        isItem = true
      } else if rest.hasPrefix("[ ]") || rest.hasPrefix("[x]") {
        rest = rest.dropFirst(3)
      } else if let end = number(rest) {
        rest = rest[end...]
        isItem = true
      } else {
        break
      }
    }
    return (plain(String(rest)), isItem)
  }

  /// Where the number of an item ends: `1.`, `2)`.
  private static func number(_ rest: Substring) -> Substring.Index? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 4 else { return nil }
    let mark = rest[digits.endIndex...]
    guard let first = mark.first, first == "." || first == ")" else { return nil }
    let after = mark.index(after: mark.startIndex)
    return after < mark.endIndex && mark[after].isWhitespace ? after : nil
  }

  /// Without the signs of emphasis and pictures of warning.
  private static func plain(_ text: String) -> String {
    var result = ""
    var rest = Array(text)[...]
    var isQuoted = false
    while let first = rest.first {
      if first == "`" { isQuoted.toggle() }
      if !isQuoted, rest.count > 1, first == "*" || first == "_",
        rest[rest.startIndex + 1] == first,
        rest.dropFirst(2).first != "/"
      {
        rest = rest.dropFirst(2)
        continue
      }
      let isPicture = first.unicodeScalars.contains {
        $0.properties.isEmojiPresentation || $0 == "\u{FE0F}"
      }
      if !isPicture { result.append(first) }
      rest = rest.dropFirst()
    }
    return result.trimmedOfSpaces
  }
}
