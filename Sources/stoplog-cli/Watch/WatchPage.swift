internal import Holds
internal import Linux
internal import Reports
internal import Stoplog

/// What the screen shows, as lines: no line holds a control character, whatever agents wrote.
struct WatchPage {
  /// What there is to see.
  var view: Watching.View
  /// Which hold is chosen.
  var chosen = 0
  /// The hold that is shown in full, and its lines; nil for the list.
  var opened: (id: String, lines: [String])?
  /// The first line of it that is shown.
  var offset = 0
  /// What is asked or said at the bottom; empty for the keys.
  var note = ""

  /// The hold that keys are about.
  var hold: Hold? {
    if let opened { return view.holds.first { $0.id == opened.id } }
    return view.holds.indices.contains(chosen) ? view.holds[chosen] : nil
  }

  /// The list, without an end to right and below.
  var lines: [String] {
    let waiting = view.holds.count { $0.state == .pending }
    var lines = [
      "stoplog  \(Clock.text(view.now))  \(waiting) waiting, \(view.holds.count - waiting) approved"
    ]
    lines += view.alarms.map { "ALARM \(Visible.line($0))" }
    lines += view.orders.map { "order: \(Visible.line($0))" }
    lines += ["", "holds"]
    if view.holds.isEmpty { lines.append("  nothing waits for a person") }
    for (index, hold) in view.holds.enumerated() {
      lines.append((index == chosen ? "> " : "  ") + HoldPage.line(hold, now: view.now))
    }
    lines += ["", "sessions"]
    if view.sessions.isEmpty { lines.append("  none in the last day") }
    for session in view.sessions {
      let who = Visible.line("\(session.agent)/\(session.session)")
      let age = max(0, view.now - session.last) / 60_000
      lines.append(
        "  \(who)  \(age == 0 ? "now" : "\(age) min ago")  \(session.calls) calls, "
          + "\(session.stopped) stopped  \(Visible.line(String(session.text.prefix(200))))"
      )
    }
    return lines
  }

  /// The screen at a size: as many lines as there are rows, none longer than there are columns.
  func lines(rows: Int, columns: Int) -> [String] {
    let room = max(1, rows - 1)
    let all = opened?.lines.flatMap { Self.wrapped($0, columns) } ?? lines
    let first = start(all.count, room)
    var shown = all.dropFirst(first).prefix(room).map { DisplayWidth.fitted($0, to: columns) }
    shown += Array(repeating: "", count: max(0, room - shown.count))
    let more = first + room < all.count ? "more below  " : ""
    let foot = note.isEmpty ? more + keys : Visible.line(note)
    return shown + [DisplayWidth.fitted(foot, to: columns)]
  }

  /// A line that goes on below is marked there, so that it can't pass for a line of its own.
  private static func wrapped(_ line: String, _ columns: Int) -> [String] {
    let line = Visible.line(line)
    let first = DisplayWidth.fitted(line, to: columns)
    let rest = String(line.dropFirst(first.count))
    guard !rest.isEmpty else { return [first] }
    return [first] + DisplayWidth.wrapped(rest, to: columns - 2).map { "| \($0)" }
  }

  private var keys: String {
    opened == nil
      ? "up/down: choose  Enter: show  a: approve  r: reject  q: quit"
      : "up/down, space: move  a: approve  r: reject  Esc: back  q: quit"
  }

  /// The first line that is shown: what is chosen stays in sight.
  private func start(_ count: Int, _ room: Int) -> Int {
    let last = max(0, count - room)
    if opened != nil { return min(max(0, offset), last) }
    let row = (lines.firstIndex { $0.hasPrefix("> ") } ?? 0)
    return min(max(0, row - room + 2), last)
  }
}
