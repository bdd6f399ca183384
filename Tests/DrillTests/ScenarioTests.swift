import Linux
import TestSupport
public import Testing

@testable public import Drill

@Suite struct ScenarioTests {
  static let toolkit = Toolkit(searchPath: "/usr/bin:/bin")
  /// A machine on which nothing but the needed programs is installed.
  static let bare = Toolkit(searchPath: "/nonexistent", programs: [:])

  @Test(arguments: Scenario.all)
  func hasAnAccidentAndATwin(_ scenario: Scenario) {
    for toolkit in [Self.toolkit, Self.bare] {
      let parts = scenario.steps(toolkit).map(\.part)
      #expect(parts.contains(.incident), "\(scenario.id)")
      #expect(parts.filter { $0 == .twin }.count == 1, "\(scenario.id)")
    }
  }

  @Test func numbersAreUniqueAndInOrder() {
    let numbers = Scenario.all.map(\.id)
    #expect(numbers == Set(numbers).sorted())
    #expect(Set(numbers).isDisjoint(with: Scenario.unpublished.map(\.id)))
  }

  @Test func everyToolThatMayLackHasAStandIn() {
    let names = StandIn.all.map(\.name)
    for scenario in Scenario.all {
      #expect(Set(scenario.tools).isSubset(of: names), "\(scenario.id)")
    }
  }

  /// What could hit the machine itself is never marked as confined.
  @Test(arguments: ["rm -rf /", #"rm -rf "$BUILD"/"#])
  func theRootIsNeverConfined(command: String) throws {
    let steps = Scenario.all.flatMap { $0.steps(Self.toolkit) }.filter { $0.command == command }
    try #require(!steps.isEmpty)
    #expect(steps.allSatisfy { !$0.isConfined })
  }
}

extension Scenario: CustomTestStringConvertible {
  /// The number and what happened.
  public var testDescription: String { "\(id) \(title)" }
}
