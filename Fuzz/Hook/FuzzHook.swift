internal import Agents
internal import Analysis
internal import Effects
internal import JSON
internal import Policy
internal import Reports

/// Reads what libFuzzer makes up as a payload, judges what it asks for, and answers.
///
/// A call that is to run is analysed with nothing looked up, as text of a command too, so that one
/// corpus exercises the adapter, the shell, the catalogue, SQL and the rules.
@_cdecl("stoplog_fuzz_hook")
public func fuzzHook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer passes `count` readable bytes, or nil and 0.
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  let event = Agent.claude.read(bytes, ["HOME": "/home/user"])
  switch event {
  case .before(let request):
    let reply = judge(request)
    check(Agent.claude.answer(reply, event), reply)
  case .unreadable, .foreign:
    check(Agent.claude.answer(.deny("it can't be read"), event), .silent)
    if let text = String(validating: bytes, as: UTF8.self) {
      _ = judge(Request(.shell(text), directory: "/home/user/project"))
    }
  case .after, .other: check(Agent.claude.answer(.silent, event), .silent)
  }
  return 0
}

private func judge(_ request: Request) -> AgentReply {
  let surroundings = Surroundings(project: "/home/user/project", homes: ["/home/user"])
  let found = Analyzer.analyze(request, in: surroundings, facts: FactTable())
  for effect in found.effects {
    precondition(effect.origin.upperBound <= request.text.utf8.count, "an origin beyond the text")
  }
  let judgement = RuleEngine().judge(found.effects)
  _ = JudgementReport.json(judgement).canonical
  guard judgement.verdict >= .hold else { return .silent }
  return .deny(HoldWords.forAgent(judgement, hold: "7K3Q"))
}

/// A denial has to stop the call: status 2 and something to say.
private func check(_ answer: AgentAnswer, _ reply: AgentReply) {
  if case .deny = reply {
    precondition(answer.status == 2 && !answer.errors.isEmpty, "a denial that doesn't stop")
  }
  if !answer.output.isEmpty {
    precondition((try? JSONValue(parsing: answer.output)) != nil, "an answer that isn't JSON")
  }
}
