internal import Effects
internal import Holds
internal import JSON
internal import Linux
internal import Policy

/// Judges a request with what its session was refused, failed at and took away before.
///
/// The past is looked at only where it can change something.
struct Memory {
  private let station: Station
  private let engine: RuleEngine

  /// From how many removals on, in the time below, the next one is held.
  private static let removalLimit = 30
  /// The time in which they count, in milliseconds.
  private static let removalTime = 600_000

  init(_ station: Station, _ engine: RuleEngine) {
    self.station = station
    self.engine = engine
  }

  /// The request with what the past adds to it.
  func weigh(_ judged: Judged) throws(PipelineError) -> Judged {
    let touches = judged.touches.filter { isWeighed($0.touch, judged) }
    let made = judged.judgement.effects.indices.filter { isMade(judged.judgement.effects[$0]) }
    guard !touches.isEmpty || !made.isEmpty else { return judged }
    var weighed = judged
    var remembered = Remembered(plain: judged.judgement)
    let past = Past(station, session: judged.request.session)
    let stops = touches.isEmpty ? [] : try past.stops()
    var marked = false
    for (index, touch) in touches {
      guard let found = try stop(for: touch, index, judged, stops) else { continue }
      found.mark(&weighed.judgement.effects[index], &remembered)
      marked = true
    }
    let drastic = touches.filter { isDrastic($0.touch) }
    if !drastic.isEmpty || !made.isEmpty {
      let runs = try past.runs()
      let removals = runs.removals(since: Clock.now - Self.removalTime)
      for (index, touch) in drastic
      where removals >= Self.removalLimit && isSpeeding(touch, judged.judgement.effects[index]) {
        Finding.fast(removals).mark(&weighed.judgement.effects[index], &remembered)
        marked = true
      }
      marked = try markOthers(drastic, &weighed, &remembered) || marked
      for (index, touch) in drastic {
        guard let failure = runs.failure(before: touch, text: judged.request.text) else { continue }
        Finding.failed(failure).mark(&weighed.judgement.effects[index], &remembered)
        marked = true
      }
      for index in made {
        let resource = judged.judgement.effects[index].resource
        guard let time = runs.removal(of: resource) else { continue }
        Finding.removed(time).mark(&weighed.judgement.effects[index], &remembered)
        marked = true
      }
    }
    guard marked else { return judged }
    weighed.judgement = engine.judge(weighed.judgement.effects, judged.invocations)
    weighed.remembered = remembered
    return weighed
  }

  /// Whether anything in the past could make a difference to a touch.
  private func isWeighed(_ touch: Touch, _ judged: Judged) -> Bool {
    guard touch.action != .create else { return false }
    return judged.judgement.verdict >= .hold || !touch.marks.contains(.harmless) || isDrastic(touch)
  }

  private func isDrastic(_ touch: Touch) -> Bool {
    if touch.marks.contains(.forced) || touch.marks.contains(.elevated) { return true }
    return touch.action == .delete || touch.action == .overwrite && touch.program != "edit"
  }

  /// Marks what another session is working on; whether there was any.
  private func markOthers(
    _ drastic: [(index: Int, touch: Touch)],
    _ weighed: inout Judged,
    _ remembered: inout Remembered
  ) throws(PipelineError) -> Bool {
    guard drastic.contains(where: { $0.touch.isRemoval && !$0.touch.marks.contains(.harmless) })
    else { return false }
    let others = try Others(station, than: weighed.request.session)
    var marked = false
    for (index, touch) in drastic {
      guard let owner = others.owner(of: touch) else { continue }
      Finding.others(owner.session, owner.time).mark(
        &weighed.judgement.effects[index],
        &remembered
      )
      marked = true
    }
    return marked
  }

  /// Whether one more removal counts: not of what costs nothing.
  private func isSpeeding(_ touch: Touch, _ effect: Effect) -> Bool {
    touch.isRemoval && !touch.marks.contains(.harmless) && !effect.traits.contains(.ownWork)
  }

  /// Whether something is made that is no path, and could have been there before.
  private func isMade(_ effect: Effect) -> Bool {
    guard effect.action == .create, effect.real.isEmpty else { return false }
    switch effect.resource.kind {
    case .database, .schema, .table, .volume, .bucket, .stack, .infrastructure, .cluster:
      return true
    default: return false
    }
  }

  /// What the past says of one touch.
  private func stop(
    for touch: Touch,
    _ index: Int,
    _ judged: Judged,
    _ stops: [Earlier]
  ) throws(PipelineError) -> Finding? {
    var released = 0
    var held: Finding?
    let isHeldAnyway = engine.judge([judged.judgement.effects[index]], []).verdict >= .hold
    for stop in stops {
      let relation = Self.relation(touch, stop)
      guard relation != .none else { continue }
      let isSure = relation == .covers || (relation == .part && !touch.marks.contains(.harmless))
      switch stop.end {
      case .failed: continue
      case .denied:
        guard stop.time > released else { continue }
        if relation == .covers { return .denied(stop, hold: nil) }
        if isHeldAnyway { held = held ?? .held(stop, "a rule denied") }
      case .held(let id):
        let now = Clock.now
        let hold = try PipelineError.holding { () throws(HoldError) in
          try station.holds.hold(id, now: now)
        }
        let isSameCall =
          stop.text == judged.request.text && stop.directory == judged.request.directory
        switch hold.state {
        case .approved, .consumed: released = max(released, hold.updated)
        case .rejected where hold.updated > released && isSure: return .denied(stop, hold: hold)
        case .rejected where hold.updated > released && isHeldAnyway:
          held = held ?? .held(stop, "hold \(id) was rejected for")
        case .pending where !isSameCall && (relation == .covers || isHeldAnyway):
          held = held ?? .held(stop, "hold \(id) waits for")
        case .expired where !isSameCall && (relation == .covers || isHeldAnyway):
          held = held ?? .held(stop, "nobody answered hold \(id) for")
        default: break
        }
      }
    }
    return held
  }

  /// The closest relation to anything that a request would have done of the same sort.
  private static func relation(_ touch: Touch, _ stop: Earlier) -> Touch.Relation {
    var best = Touch.Relation.none
    for old in stop.touches where touch.isSameEffect(as: old) {
      switch touch.relation(to: old) {
      case .covers: return .covers
      case .part: best = .part
      case .related: if best == .none { best = .related }
      case .none: break
      }
    }
    return best
  }

  /// What the past says of an effect.
  enum Finding {
    case denied(Earlier, hold: Hold?)
    case held(Earlier, String)
    case failed(Earlier)
    case removed(Int)
    case fast(Int)
    case others(String, Int)

    /// Writes it down at the effect.
    func mark(_ effect: inout Effect, _ remembered: inout Remembered) {
      let why: String
      switch self {
      case .denied(let stop, let hold):
        effect.traits.insert(.deniedBefore)
        if let hold {
          why = "\(stop.quoted), asked for at \(Clock.text(stop.time)), was \(hold.reason)"
          remembered.hold = hold.id
          remembered.note = "Hold \(hold.id) was \(hold.reason). Don't try other ways to it."
        } else {
          why = "\(stop.quoted) was denied at \(Clock.text(stop.time))"
        }
      case .held(let stop, let what):
        effect.traits.insert(.heldBefore)
        why = "\(what) \(stop.quoted), asked for at \(Clock.text(stop.time))"
      case .failed(let run):
        effect.traits.insert(.escalated)
        why = "\(run.quoted) failed at \(Clock.text(run.time))"
      case .others(let session, let time):
        effect.traits.insert(.othersWork)
        why = "session \(session) changed it at \(Clock.text(time)), and may need it"
      case .fast(let count):
        effect.traits.insert(.tooFast)
        why = "this session has removed \(count) things in the last ten minutes"
      case .removed(let time):
        effect.traits.insert(.recreated)
        why = "this session removed the one of this name at \(Clock.text(time)), and what it held"
      }
      effect.why = effect.why.isEmpty ? why : "\(effect.why); \(why)"
    }
  }
}
