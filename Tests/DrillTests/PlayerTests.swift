import Effects
import Linux
import Stoplog
import TestSupport
import Testing

@testable import Drill

@Suite struct PlayerTests {
  /// A scene whose world has one file, with a project around it.
  private func scene(_ folder: TemporaryFolder) throws -> (Scene, Station) {
    let scenario = Scenario(
      "T01",
      date: "",
      agent: "",
      title: "",
      build: #"mkdir -p "$HOME/project/build"; echo x >"$HOME/project/build/a.o""#,
      steps: { _ in [] }
    )
    let scene = Scene(
      top: folder.file("T01"),
      scenario: scenario,
      toolkit: Toolkit(searchPath: "/usr/bin:/bin")
    )
    _ = try scene.build()
    return (scene, try Station(making: folder.file("state")))
  }

  /// An "accident" that is allowed, as a wrong verdict would be.
  private let harmless = "touch build/new"

  @Test func aMissThatIsConfinedIsSeen() throws {
    let folder = TemporaryFolder()
    let (scene, station) = try scene(folder)
    let step = Step.incident(harmless, loses: "test -e build/new")
    let result = try Player(scene: scene, station: station).play(step)
    #expect(result.isMiss && !result.passes)
    #expect(try scene.succeeds(step.check, step))
    #expect(result.proofs.contains { $0.claim == "fixture unchanged by hash" && !$0.holds })
  }

  @Test func aMissThatIsNotConfinedDoesNotRun() throws {
    let folder = TemporaryFolder()
    let (scene, station) = try scene(folder)
    let step = Step.unconfinedIncident(harmless)
    let result = try Player(scene: scene, station: station).play(step)
    #expect(result.isMiss)
    #expect(try FileStatus(of: scene.directory + "/build/new") == nil)
  }

  @Test func aHomeElsewhereKeepsAStepFromRunning() throws {
    let folder = TemporaryFolder()
    let (scene, station) = try scene(folder)
    let step = Step.incident(harmless, loses: "true", environment: ["HOME": "/"])
    #expect(!scene.holds(scene.request(step)))
    let result = try Player(scene: scene, station: station).play(step)
    #expect(result.isMiss)
    #expect(try FileStatus(of: scene.directory + "/build/new") == nil)
  }

  @Test func aTwinThatIsHeldIsSeen() throws {
    let folder = TemporaryFolder()
    let (scene, station) = try scene(folder)
    let result = try Player(scene: scene, station: station).play(.twin("rm -rf ~"))
    #expect(result.isFalseHold && !result.passes)
  }

  @Test func aTwinThatFailsIsSeen() throws {
    let folder = TemporaryFolder()
    let (scene, station) = try scene(folder)
    let player = Player(scene: scene, station: station)
    #expect(try !player.play(.twin("ls missing")).passes)
    #expect(try !player.play(.twin("ls", shows: "test -e missing")).passes)
    #expect(try player.play(.twin("ls")).passes)
  }
}
