/// Shows a text with some of its bytes underlined by carets.
struct Underline {
  /// A line of the text: its pieces as they are shown, and where each begins.
  private struct Line {
    var number: Int
    var start: Int
    var pieces: [(offset: Int, shown: String, width: Int)] = []
    var end = 0
  }

  /// How many columns of a long line are shown, and how many lines of a long range.
  static let columns = 100
  static let lines = 6

  private let rows: [Line]

  /// Reads a text; what could move the cursor is shown escaped.
  init(_ text: String) {
    var rows = [Line(number: 1, start: 0)]
    var offset = 0
    for character in text {
      let length = character.utf8.count
      if character.isNewline, character != "\r" {
        rows[rows.count - 1].end = offset
        rows.append(Line(number: rows.count + 1, start: offset + length))
      } else {
        let shown = Visible.line(String(character))
        rows[rows.count - 1].pieces.append((offset, shown, DisplayWidth.of(shown)))
      }
      offset += length
    }
    rows[rows.count - 1].end = offset
    self.rows = rows
  }

  /// Every line that a range of bytes touches, each with carets beneath.
  ///
  /// An empty range is one caret where it stands.
  func lines(_ range: Range<Int>) -> [String] {
    let touched = rows.filter { row in
      range.isEmpty
        ? range.lowerBound >= row.start && range.lowerBound <= row.end
        : range.lowerBound < max(row.end, row.start + 1) && range.upperBound > row.start
    }
    let width = String(rows.count).count
    var lines: [String] = []
    for row in touched.prefix(Self.lines) {
      let number = String(row.number)
      let gutter =
        rows.count == 1
        ? "" : String(repeating: " ", count: width - number.count) + number + " | "
      let (text, carets) = draw(row, range)
      lines.append(gutter + text)
      lines.append(String(repeating: " ", count: gutter.count) + carets)
    }
    if touched.count > Self.lines {
      lines.append("… and \(touched.count - Self.lines) lines more")
    }
    return lines
  }

  /// The part of a line around a range, and the carets for it.
  private func draw(_ row: Line, _ range: Range<Int>) -> (text: String, carets: String) {
    let first = row.pieces.firstIndex { $0.offset >= range.lowerBound || row.start >= range.lowerBound }
    let pieces = window(row, around: first ?? max(0, row.pieces.count - 1))
    var text = pieces.startIndex > 0 ? "…" : ""
    var carets = pieces.startIndex > 0 ? " " : ""
    for piece in pieces {
      let isMarked = range.contains(piece.offset)
      text += piece.shown
      carets += String(repeating: isMarked ? "^" : " ", count: piece.width)
    }
    if pieces.endIndex < row.pieces.count { text += "…" }
    while carets.last == " " { carets.removeLast() }
    if !carets.contains("^") {
      // A range without a character of its own, such as an empty one at the end.
      let before = pieces.prefix { $0.offset < range.lowerBound }.reduce(0) { $0 + $1.width }
      carets = String(repeating: " ", count: before + (pieces.startIndex > 0 ? 1 : 0)) + "^"
    }
    return (text, carets)
  }

  private func window(
    _ row: Line,
    around first: Int
  ) -> ArraySlice<(offset: Int, shown: String, width: Int)> {
    guard row.pieces.reduce(0, { $0 + $1.width }) > Self.columns else { return row.pieces[...] }
    var start = first
    var room = Self.columns / 4
    while start > 0, room >= row.pieces[start - 1].width {
      start -= 1
      room -= row.pieces[start].width
    }
    var end = start
    room = Self.columns
    while end < row.pieces.count, room >= row.pieces[end].width {
      room -= row.pieces[end].width
      end += 1
    }
    return row.pieces[start..<end]
  }
}
