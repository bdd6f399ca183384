import Linux
import TestSupport
import Testing

@testable import Drill

/// Collects what a drill shows.
private final class Shown {
  var text = ""
}

@Suite(.serialized) struct DrillRunTests {
  private func run(_ id: String?, _ form: DrillRun.Form, in folder: String) throws -> (Bool, String)
  {
    let shown = Shown()
    let drill = DrillRun(only: id, form: form, searchPath: "/usr/bin:/bin", temporary: folder)
    return (try drill.run { shown.text += $0 }, shown.text)
  }

  /// The ones with the most of the pipeline in them: provenance and lineage, release and undo.
  @Test(arguments: ["S01", "S05", "s13"])
  func aScenarioPassesAndLeavesNothing(id: String) throws {
    let folder = TemporaryFolder()
    let form = DrillRun.Form.screen(coloured: false, width: 100, isTerminal: false)
    let (passes, text) = try run(id, form, in: folder.path)
    #expect(passes, "\(text)")
    #expect(text.contains("1 incident held, 0 missed · 1 twin passed, 0 falsely held"))
    #expect(!text.contains("\u{1B}"))
    #expect(try Path.entries(of: folder.path).isEmpty)
  }

  @Test func everyScenarioIsOneLineOfJSON() throws {
    let folder = TemporaryFolder()
    let (passes, text) = try run("S14", .json, in: folder.path)
    #expect(passes)
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func whatIsNotKnownIsAnError() {
    #expect(throws: DrillError.self) { try run("S99", .json, in: "/tmp") }
    #expect(throws: DrillError.self) { try run("S13", .json, in: "/nonexistent") }
  }
}
