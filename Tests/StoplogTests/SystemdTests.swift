import Effects
import Linux
import Policy
import Stoplog
import TestSupport
import Testing

/// Services that have to survive: by what `systemctl show` says, and by unit files where nothing answers.
@Suite struct SystemdTests {
  /// What is said and what is on the disk, at the start and at the end; nil for no answer, or no file.
  struct Row: Sendable, CustomTestStringConvertible {
    var before: (active: String?, file: String?)
    var after: (active: String?, file: String?)
    var expected: String
    var testDescription: String { "\(before) \(after): \(expected)" }
  }

  static let rows = [
    Row(before: ("active", "a"), after: ("active", "a"), expected: "same"),
    Row(before: ("active", "a"), after: ("reloading", "a"), expected: "same"),
    Row(before: ("active", "a"), after: ("active", "b"), expected: "changed"),
    Row(before: ("active", "a"), after: ("inactive", "a"), expected: "stopped"),
    Row(before: ("active", "a"), after: ("failed", "b"), expected: "stopped"),
    Row(before: ("inactive", "a"), after: ("active", "a"), expected: "same"),
    Row(before: ("inactive", "a"), after: ("inactive", "a"), expected: "same"),
    Row(before: ("active", "a"), after: ("gone", nil), expected: "gone"),
    Row(before: ("active", "a"), after: (nil, "a"), expected: "unknown"),
    Row(before: (nil, "a"), after: (nil, "a"), expected: "same"),
    Row(before: (nil, "a"), after: (nil, "b"), expected: "changed"),
    Row(before: (nil, "a"), after: (nil, nil), expected: "unknown"),
    Row(before: (nil, nil), after: (nil, nil), expected: "unmeasured"),
    Row(before: ("gone", nil), after: ("active", "a"), expected: "grew"),
  ]

  private static func set(_ desk: Desk, _ state: (active: String?, file: String?)) throws {
    let unit = desk.home + "/units/api.service"
    try File.makeDirectories(desk.home + "/units")
    _ = try Subprocess("/bin/rm", ["-f", unit]).run(milliseconds: 9_000)
    if let text = state.file { try File.replace(unit, with: text.utf8) }
    // A program that answers as systemctl(1) of systemd 252 does, for this unit alone.
    let shown =
      switch state.active {
      case nil: "echo 'System has not been booted with systemd' >&2; exit 1"
      case "gone": "printf 'LoadState=not-found\\nActiveState=inactive\\nFragmentPath=\\n'"
      case let active?:
        "printf 'LoadState=loaded\\nActiveState=\(active)\\nFragmentPath=\(unit)\\n'"
      }
    let text = "#!/bin/sh\n[ \"$1 $9\" = 'show api.service' ] || exit 3\n\(shown)\n"
    try File.replace(desk.home + "/systemctl", with: text.utf8)
    _ = try Subprocess("/bin/chmod", ["755", desk.home + "/systemctl"]).run(milliseconds: 9_000)
  }

  @Test(arguments: rows)
  func itIsSaidWhatHasBecomeOfIt(_ row: Row) throws {
    let desk = try Desk()
    let systemd = Systemd(program: desk.home + "/systemctl", folders: [desk.home + "/units"])
    let tasking = Tasking(desk.station, systemd: systemd)
    try Self.set(desk, row.before)
    let document = try TaskDocument.parse(
      "goal: x\nmust-survive: ['service:api']".utf8,
      folder: desk.project,
      home: desk.home
    )
    let account = try tasking.open(document, by: "alice")
    try Self.set(desk, row.after)
    let found = try tasking.check(account)
    #expect(found.map(\.state.rawValue) == [row.expected], "\(found.map(\.now.words))")
    #expect(found[0].isLost == ["stopped", "gone", "unknown"].contains(row.expected))
  }

  /// Names that could be an option, a pattern or a path are asked of nobody.
  @Test(arguments: ["-a", "--user", "api*", "../api", "a b", "a/b", ".api"])
  func whatIsNoNameIsNotAsked(_ name: String) throws {
    let desk = try Desk()
    try Self.set(desk, ("active", "a"))
    let systemd = Systemd(program: desk.home + "/systemctl", folders: [desk.home + "/units"])
    let tasking = Tasking(desk.station, systemd: systemd)
    let document = TaskDocument(
      goal: "x",
      mustSurvive: [TaskItem(ResourcePattern(kind: .service, name: Glob(name)))],
      folder: desk.project
    )
    #expect(try tasking.open(document, by: "alice").fingerprints.first?.isThere == nil)
  }
}
