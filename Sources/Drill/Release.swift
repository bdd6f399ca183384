internal import Crypto
internal import Effects
internal import Execution
internal import Holds
internal import Ledger
internal import Linux
internal import Policy
internal import Stoplog

/// The way of a hold to its end: a person approves it, it runs, it is on record, and it is undone.
struct Release {
  let scene: Scene
  let station: Station

  /// Approves the hold of a step, asks for the same again, and takes it back.
  func play(_ step: Step, hold id: String) throws(DrillError) -> ReleaseResult {
    var proofs: [StepResult.Proof] = []
    func prove(_ claim: String, _ holds: Bool) {
      proofs.append(StepResult.Proof(claim: claim, holds: holds))
    }
    do throws(PipelineError) {
      let before = try hash()
      try approve(id)
      prove("approved by a person's key", true)
      let request = scene.request(step)
      guard scene.holds(request), step.isConfined else { return ReleaseResult(id: id, proofs: []) }
      let snapshot = try run(request)
      let isGone = try? scene.succeeds(step.check, step)
      prove("the same call ran once", snapshot != nil && isGone == true)
      prove("approval, run and outcome in the ledger", isOnRecord(id))
      let undoing = Undoing(station)
      _ = try undoing.undo(try undoing.find(snapshot))
      prove("undone: the tree's hash is that of before", try hash() == before)
      prove("once only: the same call is held again", try isHeldAgain(request))
      return ReleaseResult(id: id, proofs: proofs)
    } catch {
      prove(error.description, false)
      return ReleaseResult(id: id, proofs: proofs)
    }
  }

  /// Makes a person's key with a passphrase that nobody knows, and signs with it.
  private func approve(_ id: String) throws(PipelineError) {
    let passphrase: Secret
    do throws(CryptoError) {
      var bytes = try RandomBytes.make(24)
      passphrase = try Secret(moving: &bytes)
    } catch {
      throw .hold(.crypto(error))
    }
    // The key lives for seconds, so trying passphrases against it needn't be expensive.
    _ = try KeyMaking(station).make(name: "you", passphrase: passphrase, cost: .least)
    let approving = Approving(station)
    let (hold, _) = try approving.hold(id)
    let approver = try approving.unlock(try approving.key(), passphrase, for: "the drill")
    try approving.approve(hold, as: approver)
  }

  /// Asks for the same again; the snapshot that was taken before it ran.
  private func run(_ request: Request) throws(PipelineError) -> String? {
    var result: Result<Run, PipelineError>?
    let work = {
      do throws(PipelineError) {
        result = .success(try Pipeline(station).execute(request))
      } catch {
        result = .failure(error)
      }
    }
    try? StandardStreams.redirected(to: scene.output, work)
    guard case .ended(let ending, let snapshot) = try result?.get(), ending.status == 0 else {
      return nil
    }
    return snapshot
  }

  private func isHeldAgain(_ request: Request) throws(PipelineError) -> Bool {
    switch try Pipeline(station).submit(request) {
    case .run: false
    case .held: true
    case .denied: true
    }
  }

  private func isOnRecord(_ id: String) -> Bool {
    var kinds: Set<Kind> = []
    try? station.ledger.each(Filter(hold: id)) { entry in
      kinds.insert(entry.kind)
      return true
    }
    return kinds.isSuperset(of: [.request, .hold, .approval, .consumption, .start])
  }

  private func hash() throws(PipelineError) -> String? {
    (try? TreeHash.of(scene.world))?.hex
  }
}
