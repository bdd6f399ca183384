import Linux
import Testing

/// The README shows the session that the scenario `doctor` plays.
@Suite struct DoctorPageTests {
  @Test func theReadmeShowsARealRun() throws {
    let bytes = try #require(try File.read(Checkout.root + "/README.md", limit: 1 << 20))
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("$ stoplog doctor") })
    let shown = lines[(start + 1)...].prefix { $0 != "```" }
    let scenario = try #require(Scenario("doctor.txt"))
    let step = try #require(scenario.steps.first { $0.command.contains(" doctor ") })
    #expect(Array(shown) == step.output)
    #expect(shown.count > 10)
  }
}
