internal import Crypto
internal import Effects
internal import Execution
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

/// Plays the steps of a scene through the real pipeline, and proves what became of them.
///
/// ## Safety
/// A drill must not be able to hurt the machine that it runs on, even if Stoplog judged wrongly.
/// Two locks are in front of every run. A step is given to what would run it only if it is marked
/// as confined: by construction everything that it names lies in the drill's folder. And its home
/// and its working directory, from which `~` and relative paths follow, must really be in that
/// folder at that moment. Every other step, such as `rm -rf /`, is judged and recorded as always,
/// and the leave to run that a wrong verdict would give is thrown away.
struct Player {
  let scene: Scene
  let station: Station

  /// Plays one step.
  func play(_ step: Step) throws(DrillError) -> StepResult {
    let before = try evidence()
    let request = scene.request(step)
    let start = Clock.monotonic
    let answer = step.isConfined && scene.holds(request) ? run(request) : submit(request)
    let milliseconds = (Clock.monotonic - start) / 1_000_000
    if answer.status.map({ [130, 143].contains($0) }) == true || Interrupt.seen != nil {
      throw .interrupted
    }
    let judgement = answer.judgement
    let stopping = judgement?.reasons.filter { $0.verdict >= .hold } ?? []
    var rules: [String] = []
    for reason in stopping where !rules.contains(reason.rule) { rules.append(reason.rule) }
    return StepResult(
      step: step,
      verdict: judgement?.verdict,
      rules: rules,
      reasons: answer.failure.map { [$0] }
        ?? judgement.map { HoldWords.reasons($0, limit: .max).map { String($0.dropFirst(2)) } }
        ?? [],
      hold: answer.hold,
      milliseconds: milliseconds,
      proofs: try proofs(of: step, answer, before)
    )
  }

  /// What the pipeline made of a request.
  private struct Answer {
    var judgement: Judgement?
    var hold: String?
    /// The exit status, if it was run.
    var status: Int?
    var failure: String?
  }

  /// Through the pipeline with everything: what is allowed really runs.
  private func run(_ request: Request) -> Answer {
    let work: () -> Answer = {
      do throws(PipelineError) {
        switch try Pipeline(station).execute(request) {
        case .ended(let ending, _):
          return Answer(judgement: Judgement(verdict: .allow), status: ending.status)
        case .held(let judgement, let hold, _): return Answer(judgement: judgement, hold: hold)
        case .denied(let judgement, _): return Answer(judgement: judgement)
        }
      } catch {
        return Answer(failure: error.description)
      }
    }
    do throws(SystemError) {
      return try StandardStreams.redirected(to: scene.output, work)
    } catch {
      return Answer(failure: error.description)
    }
  }

  /// Through the pipeline up to the leave to run, which is thrown away.
  private func submit(_ request: Request) -> Answer {
    do throws(PipelineError) {
      switch try Pipeline(station).submit(request) {
      case .run(_, let judged, _): return Answer(judgement: judged.judgement)
      case .held(let judged, let hold, _):
        return Answer(judgement: judged.judgement, hold: hold.id)
      case .denied(let judged, _): return Answer(judgement: judged.judgement)
      }
    } catch {
      return Answer(failure: error.description)
    }
  }

  /// What must be the same afterwards if nothing has run.
  private struct Evidence: Equatable {
    var hash: String
    var calls: [UInt8]
  }

  private func evidence() throws(DrillError) -> Evidence {
    do throws(SystemError) {
      return Evidence(hash: try TreeHash.of(scene.world).hex, calls: scene.callsSoFar())
    } catch {
      throw DrillError(error)
    }
  }

  private func proofs(
    of step: Step,
    _ answer: Answer,
    _ before: Evidence
  ) throws(DrillError) -> [StepResult.Proof] {
    let recorded = StepResult.Proof(
      claim: "exact command in the ledger",
      holds: isRecorded(step, answer.judgement?.verdict)
    )
    guard step.part == .incident else {
      let isDone = answer.status == 0 ? try scene.succeeds(step.check, step) : false
      return [StepResult.Proof(claim: "really ran, and did its work", holds: isDone), recorded]
    }
    let after = try evidence()
    var proofs = [
      StepResult.Proof(claim: "fixture unchanged by hash", holds: after.hash == before.hash),
      StepResult.Proof(claim: "no stand-in called", holds: after.calls == before.calls),
      recorded,
    ]
    if !step.says.isEmpty {
      let texts = answer.judgement?.reasons.map(\.text) ?? []
      let claim = "the reasons name the \(step.says)"
      proofs.append(
        StepResult.Proof(claim: claim, holds: texts.contains { $0.contains(step.says) })
      )
    }
    return proofs
  }

  /// Whether the ledger has exactly this command with this verdict as the session's last request.
  private func isRecorded(_ step: Step, _ verdict: Verdict?) -> Bool {
    var found: Entry?
    let filter = Filter(
      session: scene.scenario.id,
      kind: .request,
      isNewestFirst: true,
      limit: 1
    )
    try? station.ledger.each(filter) { entry in
      found = entry
      return false
    }
    return found?.body["text"]?.string == step.command
      && found?.body["verdict"]?.string == verdict?.rawValue
  }
}
