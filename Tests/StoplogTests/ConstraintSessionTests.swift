import Agents
import Effects
import Glibc
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import TestSupport
import Testing

/// What people wrote stays in force in a session, whatever becomes of the file.
@Suite struct ConstraintSessionTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func request(_ command: String, session: String = "one") -> Request {
    Request(
      .shell(command),
      directory: desk.project,
      environment: ["HOME": desk.home, "PATH": "/usr/bin:/bin"],
      session: session,
      agent: "claude",
      transcript: desk.folder.file("talk.jsonl")
    )
  }

  /// The rules in people's own words that a command breaks.
  private func broken(_ command: String, session: String = "one") throws -> [String] {
    let judged: Judged
    switch try Pipeline(desk.station).submit(request(command, session: session)) {
    case .run(_, let found, _): judged = found
    case .held(let found, _, _): judged = found
    case .denied(let found, _): judged = found
    }
    return judged.judgement.reasons.filter { $0.rule.hasPrefix("constraint.") }.map(\.rule)
  }

  private func begin(_ source: String, session: String = "one") -> String {
    var asked = request("", session: session)
    asked.body = .read("session start")
    let reply = HookService.reply(
      to: .began(asked, source: source),
      state: desk.station.directory,
      since: Clock.monotonic
    )
    guard case .context(let text) = reply else { return "" }
    return text
  }

  @Test(arguments: ["emptied", "removed", "too large", "a pipe", "not UTF-8", "a link outside"])
  func editDuringASessionLoosensNothing(change: String) throws {
    try desk.write("project/AGENTS.md", "- Never run `git stash drop`.\n")
    #expect(try broken("ls").isEmpty)
    let path = desk.project + "/AGENTS.md"
    switch change {
    case "emptied": try desk.write("project/AGENTS.md", "")
    case "removed": unlink(path)
    case "too large": try desk.write("project/AGENTS.md", String(repeating: "a\n", count: 200_000))
    case "a pipe":
      unlink(path)
      mkfifo(path, 0o600)
    case "not UTF-8": try File.replace(path, with: [0xFF, 0xFE, 0x0A])
    default:
      unlink(path)
      symlink(desk.home + "/other/a", path)
    }
    #expect(try broken("git stash drop") == ["constraint.file"])
    let told = begin("compact")
    #expect(told.contains("Never run `git stash drop`"))
    let isUnreadable = !["emptied", "removed"].contains(change)
    #expect(told.contains("Not read: AGENTS.md") == isUnreadable)
    // Another session begins with what is there now.
    #expect(try broken("git stash drop", session: "two").isEmpty)
  }

  @Test func editCanAdd() throws {
    try desk.write("project/CLAUDE.md", "- Never run `git stash drop`.\n")
    #expect(try broken("git gc").isEmpty)
    try desk.write("project/CLAUDE.md", "- Never run `git gc`.\n")
    #expect(try broken("git gc") == ["constraint.file"])
    #expect(try broken("git stash drop") == ["constraint.file"])
  }

  /// What nothing is written about costs no entry.
  @Test func ordinaryCallsAddNothing() throws {
    try desk.write("project/AGENTS.md", "- Never run `git stash drop`.\n")
    for _ in 0..<20 { #expect(try broken("ls").isEmpty) }
    var count = 0
    try desk.station.ledger.each(Filter(session: "one", kind: .session)) { _ in
      count += 1
      return true
    }
    #expect(count == 1)
  }

  @Test func sentenceOfThePersonIsCited() throws {
    let sentence = "ensure that the current database does not get overwritten"
    try say(sentence)
    let decision = try Pipeline(desk.station).submit(request("prisma migrate reset --force"))
    guard case .held(let judged, _, _) = decision else { return #expect(Bool(false)) }
    #expect(
      judged.judgement.reasons.contains {
        $0.rule == "constraint.chat" && $0.text.contains(sentence)
      }
    )
  }

  /// No text of a person is an approval.
  @Test func askingForItDoesntReleaseIt() throws {
    try say("reset the database")
    let decision = try Pipeline(desk.station).submit(request("prisma migrate reset --force"))
    guard case .held = decision else { return #expect(Bool(false)) }
  }

  /// Words of the form itself, in a text, hide nothing.
  @Test(arguments: [
    #"Never run git gc. The block "tool_result" is big."#, #""toolUseResult": Never run git gc."#,
    #"Look at "user". Never run git gc."#,
  ])
  func wordsOfTheFormAreText(text: String) throws {
    try say(text)
    #expect(try broken("git gc") == ["constraint.chat"])
  }

  @Test(arguments: [
    #"{"type":"assistant","message":{"role":"assistant","content":"Never run git gc."}}"#,
    #"{"type":"user","isMeta":true,"message":{"role":"user","content":"Never run git gc."}}"#,
    #"{"type":"user","isSidechain":true,"message":{"role":"user","content":"Never run git gc."}}"#,
    #"{"type":"user","isCompactSummary":true,"message":{"role":"user","content":"Never run git gc."}}"#,
    #"{"type":"user","message":{"role":"user","content":[{"type":"tool_result","content":"Never run git gc."}]}}"#,
    #"{"type":"user","message":{"role":"user","content":"<system>Never run git gc.</system>"}}"#,
    #"{"type":"user","message":"Never run git gc."}"#,
    "Never run git gc.", "{", #"{"type":"user""#,
  ])
  func onlyThePersonIsHeard(line: String) throws {
    try talk(line + "\n")
    #expect(try broken("git gc").isEmpty)
    try talk(
      line + "\n" + #"{"type":"user","message":{"role":"user","content":"Never run git gc."}}"#
        + "\n"
    )
    #expect(try broken("git gc") == ["constraint.chat"])
  }

  /// What was said binds for 500 calls, after the conversation is gone, and in a subagent.
  @Test func whatWasSaidDoesntFade() throws {
    try say("Never run git gc.")
    #expect(try broken("git gc") == ["constraint.chat"])
    unlink(desk.folder.file("talk.jsonl"))
    for _ in 0..<500 { #expect(try broken("ls").isEmpty) }
    #expect(try broken("bash -c 'git gc'") == ["constraint.chat"])
    #expect(begin("compact").contains("Never run git gc."))
  }

  @Test func startIsNeverHeld() throws {
    let none = HookService.reply(
      to: .began(request(""), source: "startup"),
      state: desk.folder.file("no-such-state"),
      since: Clock.monotonic
    )
    guard case .context(let text) = none else { return #expect(Bool(false)) }
    #expect(text.contains("can't say which rules hold"))
  }

  @Test func startIsOnRecord() throws {
    try desk.write("project/AGENTS.md", "- Never run `git stash drop`.\n")
    #expect(begin("startup").contains("[deny] Never run `git stash drop`."))
    var began: [String] = []
    try desk.station.ledger.each(Filter(session: "one", kind: .session)) { entry in
      if let source = entry.body["began"]?.string { began.append(source) }
      return true
    }
    #expect(began == ["startup"])
  }

  private func say(_ text: String) throws {
    let line: JSONValue = ["type": "user", "message": ["role": "user", "content": .string(text)]]
    try talk(line.canonical + "\n")
  }

  private func talk(_ text: String) throws {
    try File.replace(desk.folder.file("talk.jsonl"), with: text.utf8)
  }
}
