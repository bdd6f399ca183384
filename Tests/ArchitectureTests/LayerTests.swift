import Foundation
import Testing

/// The picture in `docs/architecture.md` as a table: what each module may import.
///
/// Data goes one way. An import that isn't in the table fails here, so the picture stays true.
@Suite struct LayerTests {
  static let system: Set<String> = ["Glibc"]

  static let allowed: [String: Set<String>] = [
    // Pure: values in, values out.
    "Effects": [],
    "ShellSyntax": [],
    "CodeSyntax": [],
    "CommandLine": [],
    "Doctor": ["Effects"],
    "JSON": ["CJansson"],
    "YAML": ["CYaml"],
    "SQLSyntax": ["Effects", "JSON", "CPgQuery", "CSQLite"],
    "Tools": ["Effects", "ToolCatalog", "ToolDescriptions"],
    "Tools/Catalog": ["Effects", "ToolDescriptions"],
    // A description is made once, whichever thread asks for it first.
    "Tools/Descriptions": ["Effects", "Synchronization"],
    "Policy": ["Effects", "Tools", "YAML"],
    "Analysis": ["CodeSyntax", "Effects", "ShellSyntax", "SQLSyntax", "Tools", "JSON", "YAML"],
    // The world.
    "Linux": ["CLinux", "Glibc"],
    "Crypto": ["CSodium"],
    "Facts": ["Effects", "JSON", "Linux", "YAML", "Glibc"],
    "Storage": ["CSQLite", "Linux", "Glibc"],
    "Ledger": ["Storage", "Crypto", "JSON"],
    "Holds": ["Effects", "Policy", "Storage", "Crypto", "JSON", "Linux"],
    "Snapshots": ["Effects", "Linux", "Crypto", "JSON", "Glibc"],
    "Execution": ["Holds", "Linux", "Glibc"],
    "Agents": ["Effects", "JSON", "Linux", "Glibc"],
    "Reports": ["Crypto", "Doctor", "Effects", "Policy", "Holds", "Ledger", "JSON", "Linux"],
    // Above all.
    "Stoplog": [
      "Agents", "Analysis", "Crypto", "Doctor", "Effects", "Execution", "Facts", "Holds", "JSON",
      "Ledger", "Linux", "Policy", "Reports", "ShellSyntax", "Snapshots", "Storage", "Tools",
    ],
    "Drill": [
      "Stoplog", "Crypto", "Effects", "Execution", "Glibc", "Holds", "JSON", "Ledger", "Linux",
      "Policy", "Reports", "Snapshots", "Storage",
    ],
    "stoplog-cli": [
      "Stoplog", "Doctor", "Drill", "CommandLine", "Linux", "JSON", "Effects", "Policy", "Reports",
      "Glibc",
      "Agents", "Execution", "Facts", "Holds", "Ledger", "Snapshots", "Storage", "Crypto", "Tools",
    ],
    "stoplogd": ["JSON", "Linux", "CPQ", "CMariaDB", "CSQLite", "CCurl", "CExpat", "Glibc"],
  ]

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatThePictureShows(module: String) throws {
    let permitted = try #require(Self.allowed[module])
    let inner = Self.allowed.keys.filter { $0.hasPrefix(module + "/") }.map { "Sources/\($0)/" }
    for file in try Checkout.files("Sources/\(module)", ending: ".swift")
    where !inner.contains(where: file.contains) {
      for line in try Checkout.lines(file).map(String.init) {
        guard let name = Self.importedModule(line) else { continue }
        #expect(permitted.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func everyModuleIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Checkout.root + "/Sources")
    #expect(Set(folders).subtracting(["C"]) == Set(Self.allowed.keys.filter { !$0.contains("/") }))
  }

  @Test func thePipelineFitsOnAPage() throws {
    let lines = try Checkout.lines("Sources/Stoplog/Pipeline.swift")
    #expect(lines.count <= 100)
  }

  @Test(arguments: ["Sources", "Tests"])
  func noFileIsLong(folder: String) throws {
    for file in try Checkout.files(folder, ending: ".swift") {
      #expect(try Checkout.lines(file).count <= 400, "\(file)")
    }
  }

  private static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1 else {
      return nil
    }
    if index > 0, !["public", "internal", "package", "@testable", "@_exported"].contains(words[0]) {
      return nil
    }
    let name = String(words[index + 1])
    // Lines of JavaScript inside a string begin with the same word.
    return name.allSatisfy { $0.isLetter || $0.isNumber } && words.count == index + 2 ? name : nil
  }
}
