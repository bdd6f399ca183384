internal import Holds
internal import Ledger
internal import Linux
internal import Stoplog

/// A drill: the published accidents, one after the other, in a folder that is thrown away.
public struct DrillRun {
  /// How it tells what happens.
  public enum Form: Sendable {
    /// For a person: with colour, and with progress that is wiped away, only on a terminal.
    case screen(coloured: Bool, width: Int, isTerminal: Bool)
    /// One JSON line for each scenario.
    case json
  }

  /// Plays only the scenario with this number; all if nil.
  public var only: String?
  /// Leaves the folder where it is.
  public var keeps: Bool
  /// How it tells what happens.
  public var form: Form
  /// The search path of the person who runs it.
  public var searchPath: String
  /// The folder in which the drill's own folder is made.
  public var temporary: String

  /// Describes a drill.
  public init(
    only: String? = nil,
    keeps: Bool = false,
    form: Form,
    searchPath: String,
    temporary: String = "/tmp"
  ) {
    self.only = only
    self.keeps = keeps
    self.form = form
    self.searchPath = searchPath
    self.temporary = temporary
  }

  /// Holds the drill.
  ///
  /// The folder is removed in the end, and also after Ctrl-C.
  ///
  /// - Parameter show: Takes the text to be shown, piece by piece.
  /// - Returns: Whether every accident was held, every twin passed, and every proof was given.
  /// - Throws: ``DrillError`` if it can't be held to its end.
  public func run(_ show: @escaping (String) -> Void) throws(DrillError) -> Bool {
    let scenarios = try chosen()
    let toolkit = Toolkit(searchPath: searchPath)
    if let program = toolkit.missing.first { throw .missing(program: program) }
    Interrupt.watch()
    let folder: ScratchFolder
    do throws(SystemError) {
      folder = try ScratchFolder(in: temporary, prefix: "stoplog-drill")
    } catch {
      throw DrillError(error)
    }
    defer { if !keeps { folder.remove() } }
    var report: any DrillReport =
      switch form {
      case .screen(let coloured, let width, let isTerminal):
        ScreenReport(
          ink: Ink(isColoured: coloured),
          width: width,
          isTerminal: isTerminal,
          show: show
        )
      case .json: JSONReport(show: show)
      }
    do throws(DrillError) {
      let summary = try play(scenarios, toolkit, folder.path, &report)
      report.end(summary)
      return summary.passes
    } catch {
      report.stop()
      throw error
    }
  }

  private func chosen() throws(DrillError) -> [Scenario] {
    guard let only else { return Scenario.all }
    let chosen = Scenario.all.filter { $0.id == only.uppercased() }
    guard !chosen.isEmpty else { throw .unknown(id: only, known: Scenario.all.map(\.id)) }
    return chosen
  }

  private func play(
    _ scenarios: [Scenario],
    _ toolkit: Toolkit,
    _ folder: String,
    _ report: inout any DrillReport
  ) throws(DrillError) -> Summary {
    let start = Clock.monotonic
    report.begin(in: folder, scenarios: scenarios, toolkit: toolkit)
    let station = try Self.station(folder + "/state")
    var results: [ScenarioResult] = []
    var releasable: (result: ScenarioResult, scene: Scene)?
    for scenario in scenarios {
      let scene = Scene(top: folder + "/" + scenario.id, scenario: scenario, toolkit: toolkit)
      let result = try play(scene, station, &report)
      results.append(result)
      // The hold that is released in the end is one whose files the snapshot can bring back.
      if scenario.id == Scenario.planMode.id { releasable = (result, scene) }
    }
    var release: ReleaseResult?
    if let releasable {
      release = try Self.release(releasable.result, releasable.scene, station)
      if let release { report.end(release, releasable.scene) }
    }
    let (ledger, isSound) = Self.verify(station)
    return Summary(
      results: results,
      release: release,
      ledger: ledger,
      isLedgerSound: isSound,
      milliseconds: (Clock.monotonic - start) / 1_000_000,
      kept: keeps ? folder : nil
    )
  }

  private func play(
    _ scene: Scene,
    _ station: Station,
    _ report: inout any DrillReport
  ) throws(DrillError) -> ScenarioResult {
    if Interrupt.seen != nil { throw .interrupted }
    let start = Clock.monotonic
    report.begin(scene.scenario)
    let lacking = try scene.build()
    report.built(scene, lacking: lacking)
    let player = Player(scene: scene, station: station)
    var steps: [StepResult] = []
    for step in scene.scenario.steps(scene.toolkit) {
      report.begin(step, scene)
      let result = try player.play(step)
      steps.append(result)
      report.end(result, scene)
    }
    let result = ScenarioResult(
      scenario: scene.scenario,
      lacking: lacking,
      steps: steps,
      milliseconds: (Clock.monotonic - start) / 1_000_000
    )
    report.end(result)
    return result
  }

  private static func release(
    _ result: ScenarioResult,
    _ scene: Scene,
    _ station: Station
  ) throws(DrillError) -> ReleaseResult? {
    guard let held = result.incidents.first, let hold = held.hold else { return nil }
    return try Release(scene: scene, station: station).play(held.step, hold: hold)
  }

  private static func station(_ folder: String) throws(DrillError) -> Station {
    do throws(PipelineError) {
      return try Station(making: folder)
    } catch {
      throw .station(why: error.description)
    }
  }

  private static func verify(_ station: Station) -> (String, Bool) {
    do throws(PipelineError) {
      let result = try Verifying(station).verify()
      guard result.isSound else {
        return (result.finding?.description ?? "an entry doesn't fit", false)
      }
      let signed = result.signatures == 0 ? "" : "; an approval has signed what came before it"
      return ("\(result.checkpoint.size) entries, and each one fits\(signed)", true)
    } catch {
      return (error.description, false)
    }
  }
}
