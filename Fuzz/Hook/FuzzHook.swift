internal import Agents
internal import Effects
internal import JSON
internal import Policy
internal import Reports
internal import Stoplog

/// Reads what libFuzzer makes up as a payload of Claude Code, judges it with nothing looked up,
/// and answers; stops at a trap, and at a call that is held in other words than the client's.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer passes `count` readable bytes, or nil and 0.
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  let agent = Agent.claude
  let event = agent.read(bytes, ["HOME": "/home/dev", "PATH": "/usr/bin:/bin"])
  switch event {
  case .before(let request): expectAnswer(to: request, event)
  case .unreadable(let reason, hasTool: true), .foreign(let reason, hasTool: true):
    precondition(!reason.isEmpty, "no reason")
    let request = Request(.unreadable(reason), directory: "/", agent: "unknown")
    expectAnswer(to: request, event)
  case .after, .other, .unreadable, .foreign:
    precondition(agent.answer(.silent, event) == .silent, "an answer where nothing is asked")
  }
  return 0
}

private func expectAnswer(to request: Request, _ event: AgentEvent) {
  let judgement = Judge().judgePurely(request).judgement
  if case .unreadable = request.body {
    precondition(judgement.verdict >= .hold, "what can't be read passes")
  }
  guard judgement.verdict >= .hold else { return }
  let words = HoldWords.forAgent(judgement, hold: "7K3Q", note: "")
  let answer = Agent.claude.answer(.deny(words), event)
  precondition(answer.status == 2, "a held call is not refused")
  precondition(!answer.errors.isEmpty, "a refusal without its reason")
  guard case .before = event else { return }
  guard let value = try? JSONValue(parsing: answer.output),
    value["hookSpecificOutput"]?["permissionDecision"]?.string == "deny"
  else { preconditionFailure("a held call is not denied in the client's words") }
}
