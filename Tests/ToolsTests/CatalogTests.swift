import Foundation
import Testing

@testable import ToolCatalog
@testable import Tools

/// What every description in the catalogue has to keep.
@Suite struct CatalogTests {
  @Test(arguments: Catalog.names)
  func everyExampleHolds(name: String) throws {
    let tool = try #require(Catalog.tool(named: name))
    for tool in tool.withSubcommands {
      for example in tool.examples {
        #expect(claims(of: example.command) == example.claims.sorted(), "\(example.command)")
      }
    }
  }

  @Test(arguments: Catalog.names)
  func everyToolIsDocumented(name: String) throws {
    let tool = try #require(Catalog.tool(named: name))
    #expect(tool.name == name)
    #expect(!tool.summary.isEmpty)
    #expect(!tool.source.isEmpty)
    #expect(tool.withSubcommands.map(\.examples.count).reduce(0, +) >= 3)
  }

  @Test(arguments: Catalog.names)
  func everyToolHasATable(name: String) throws {
    let tool = try #require(Catalog.tool(named: name))
    let table = try #require(Table.all.first { $0.name == name })
    #expect(table.rows.count >= 10)
    // A tool without options has none that could be left out.
    if tool.grammar == .none { return }
    #expect(
      table.rows.contains { $0.claims.contains { $0.hasPrefix("unknown ") } },
      "no row shows an option that isn't described"
    )
  }

  @Test(arguments: Catalog.names)
  func everySpellingMeansOneThing(name: String) throws {
    let tool = try #require(Catalog.tool(named: name))
    for tool in tool.withSubcommands {
      let plain = [tool.flags, tool.values, tool.attached].flatMap(\.list).map(String.init)
      let spellings = tool.options.flatMap(\.names) + plain
      let twice = Dictionary(grouping: spellings, by: \.self).filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(tool.name): \(twice.sorted())")
      let names = tool.subcommands.flatMap { [$0.name] + $0.aliases }
      #expect(Set(names).count == names.count, "\(tool.name) has a subcommand twice")
    }
  }

  @Test func aliasesLeadToTools() {
    for alias in Catalog.aliases.flatMap({ $0() }) {
      #expect(Catalog.entry(alias.tool) != nil, "\(alias.name) leads to \(alias.tool)")
      #expect(Catalog.entry(alias.name) == nil, "\(alias.name) is a tool too")
    }
  }

  @Test func noNameIsListedTwice() {
    let names = Catalog.names + Catalog.aliases.flatMap { $0().map(\.name) }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    "CatalogList", "CatalogList+Development", "CatalogAliases", "CatalogMachineList",
    "CatalogMachineAliases",
  ])
  func listsAreAlphabetical(list: String) throws {
    let file = Table.package.appending(path: "Sources/Tools/Catalog/\(list).swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    for list in text.components(separatedBy: "static let ").dropFirst() {
      let keys = list.split(separator: "\n").compactMap { line -> String? in
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return ["    Entry(", "    Alias("].contains(parts[0]) ? String(parts[1]) : nil
      }
      #expect(!keys.isEmpty)
      #expect(keys == keys.sorted())
    }
  }

  /// A description that nothing refers to is one that nobody uses.
  @Test func everyDescriptionIsListed() throws {
    let sources = Table.package.appending(path: "Sources/Tools")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    )
    var defined: [String] = []
    var everything = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      everything += text
      defined += text.split(separator: "\n").compactMap(Self.definedTool)
    }
    #expect(!defined.isEmpty)
    let references = Set(
      everything.split { !$0.isLetter && !$0.isNumber && !"_.`".contains($0) }
        .filter { $0.hasPrefix(".") }.map { $0.dropFirst().filter { $0 != "`" } }
    )
    for name in defined { #expect(references.contains(name), "\(name) is in no list") }
  }

  /// The name that a line `static let name = Tool(` defines.
  private static func definedTool(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard words.count > 4, words.starts(with: ["static", "let"]), words[3] == "=",
      words[4].hasPrefix("Tool(")
    else { return nil }
    return words[2].filter { $0 != "`" }
  }
}

extension Tool {
  /// The tool and every subcommand beneath it.
  var withSubcommands: [Tool] { [self] + subcommands.flatMap(\.withSubcommands) }
}
