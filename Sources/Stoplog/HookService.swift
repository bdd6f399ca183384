public import Agents
internal import Effects
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Reports

/// Turns what an agent tells into what it is told.
public enum HookService {
  /// The reply to an event.
  ///
  /// Every failure is a denial with its reason, for a call that is to run.
  ///
  /// - Parameters:
  ///   - event: What the agent tells.
  ///   - folder: The state folder.
  ///   - start: When the hook was started, by ``Clock/monotonic``; how long it may wait counts from there.
  /// - Returns: The reply.
  public static func reply(
    to event: AgentEvent,
    state folder: String,
    since start: Int
  ) -> AgentReply {
    switch event {
    case .before(let request): return decide(request, folder, start)
    case .after(let outcome): return AgentReply.silent.telling(note(outcome, folder))
    case .began(let request, let source): return brief(request, source, folder)
    case .other: return .silent
    case .unreadable(let reason, let hasTool), .foreign(let reason, let hasTool):
      return hasTool ? refuse(reason, folder) : .silent
    }
  }

  /// Denies a call that can't be read, and records that: nobody can approve what nobody has seen.
  private static func refuse(_ reason: String, _ folder: String) -> AgentReply {
    var words = "stoplog denies this call, because it can't be read. It did not run.\n\(reason)"
    let why = reason.split(separator: "\n").first.map(String.init) ?? ""
    do throws(PipelineError) {
      try Station(opening: folder).record([
        Draft(
          .request,
          time: Clock.now,
          session: "unknown",
          agent: "unknown",
          body: ["text": .string(why), "verdict": "deny", "rules": ["request.unreadable"]]
        )
      ])
    } catch {
      words += "\n\(error)"
    }
    return .deny(words)
  }

  private static func decide(_ request: Request, _ folder: String, _ start: Int) -> AgentReply {
    do throws(PipelineError) {
      let pipeline = Pipeline(try Station(opening: folder))
      let news = try Attending(pipeline.station).news()
      switch try Waiting(pipeline, since: start).submit(request) {
      case .run: return AgentReply.silent.telling(news)
      case .held(let judged, let hold, let note):
        return AgentReply.deny(HoldWords.forAgent(judged.judgement, hold: hold.id, note: note))
          .telling(news)
      case .denied(let judged, let note):
        return AgentReply.deny(HoldWords.forAgent(judged.judgement, hold: nil, note: note))
          .telling(news)
      }
    } catch {
      return .deny(
        "stoplog holds this call, because it can't record or judge it. It did not run.\n\(error)"
      )
    }
  }

  /// Tells a session which rules hold; a failure is told too, and stops nothing.
  private static func brief(_ request: Request, _ source: String, _ folder: String) -> AgentReply {
    do throws(PipelineError) {
      let pipeline = Pipeline(try Station(opening: folder))
      let news = try Attending(pipeline.station).news(repeats: true)
      return AgentReply.context(try pipeline.begin(request, source: source)).telling(news)
    } catch {
      return .context("stoplog can't say which rules hold in this session.\n\(error)")
    }
  }

  /// Records how a call ended; the call is over, so a failure here stops nothing.
  ///
  /// - Returns: What the person is told.
  private static func note(_ outcome: Outcome, _ folder: String) -> String {
    guard let station = try? Station(opening: folder) else { return "" }
    let request = Request(
      .shell(""),
      directory: "/",
      session: outcome.session,
      agent: outcome.agent,
      call: outcome.call
    )
    try? Pipeline(station).record(
      .told(
        status: outcome.exitStatus,
        succeeded: outcome.succeeded,
        output: String(outcome.output.prefix(2_000))
      ),
      of: request,
      snapshot: Provenance.snapshot(of: request, station)
    )
    return (try? Attending(station).news()) ?? ""
  }
}
