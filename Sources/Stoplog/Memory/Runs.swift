internal import Effects
internal import JSON
internal import Ledger
internal import Policy

/// The runs of a session with their outcomes, read from the newest entry to the oldest.
struct Runs {
  /// Those that failed, newest first, with how many runs came after each.
  private(set) var failed: [(run: Earlier, after: Int)] = []
  /// What those that did not fail have changed, newest first.
  private(set) var done: [(touches: [Touch], time: Int)] = []
  /// The outcomes whose requests were not seen yet, by call: whether the run failed.
  private var outcomes: [String: Bool] = [:]

  /// Takes the next older entry.
  mutating func add(_ entry: Entry) {
    let call = entry.body["call"]?.string ?? ""
    switch entry.kind {
    case .outcome: outcomes[call] = Self.isFailure(entry)
    case .request:
      guard let isFailed = outcomes.removeValue(forKey: call) else { return }
      let touches = Touch.read(entry.body["touches"])
      guard !touches.isEmpty else { return }
      guard isFailed else { return done.append((touches, entry.time)) }
      let run = Earlier(
        text: entry.body["text"]?.string ?? "",
        directory: entry.body["directory"]?.string ?? "",
        time: entry.time,
        touches: touches,
        end: .failed
      )
      failed.append((run, done.count))
    default: break
    }
  }

  private static func isFailure(_ entry: Entry) -> Bool {
    if let status = entry.body["status"]?.integer, status != 0 { return true }
    return entry.body["succeeded"]?.bool == false || entry.body["failure"] != nil
  }

  /// The latest run that failed at something milder than a touch, on the same target.
  ///
  /// One that was made good since doesn't count, nor the same command again, unless rights were
  /// changed meanwhile.
  func failure(before touch: Touch, text: String) -> Earlier? {
    failed.first { run, after in
      let since = done.prefix(after)
      let isGranted = since.contains { later in
        later.touches.contains { $0.changesRights && overlaps($0, touch) }
      }
      let isMadeGood = since.contains { later in
        later.touches.contains { done in
          run.touches.contains { overlaps(done, $0) && done.action == $0.action }
        }
      }
      guard !isMadeGood, run.text != text || isGranted else { return false }
      return run.touches.contains { old in
        guard overlaps(touch, old) else { return false }
        return touch.isMoreDrastic(than: old) || (isGranted && touch.action == .delete)
      }
    }?.run
  }

  /// How many things the session has removed since a time, of those that nothing makes again.
  func removals(since time: Int) -> Int {
    var names: Set<Resource> = []
    for run in done where run.time >= time {
      for touch in run.touches
      where touch.isRemoval && !touch.marks.contains(.harmless) && touch.program != "edit" {
        names.insert(touch.resource)
      }
    }
    return names.count
  }

  /// When the session took away a resource that it would now make again; nil if it did not.
  func removal(of resource: Resource) -> Int? {
    done.first { later in
      later.touches.contains { $0.action == .delete && $0.resource == resource }
    }?.time
  }

  private func overlaps(_ one: Touch, _ other: Touch) -> Bool {
    switch one.relation(to: other) {
    case .covers, .part: true
    case .none, .related: false
    }
  }
}
