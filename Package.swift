// swift-tools-version: 6.2
import PackageDescription

/// Every target is strict: warnings are errors, imports are internal, existentials are spelled.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the product: its folder in `Sources/`, what it may import, and the folders in it that
/// are modules of their own.
///
/// `Tests/ArchitectureTests/LayerTests.swift` holds the same table and checks every import line.
func module(
  _ name: String,
  _ dependencies: [String] = [],
  at path: String? = nil,
  without folders: [String] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name,
    dependencies: dependencies.map { .init(stringLiteral: $0) },
    path: "Sources/\(path ?? name)",
    exclude: folders,
    swiftSettings: strict + settings
  )
}

/// A Debian C library, linked through a module map in `Sources/`.
func library(_ name: String, _ package: String) -> Target {
  .systemLibrary(name: name, path: "Sources/C/\(name)", providers: [.apt([package])])
}

/// The tests of one module, in `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: (dependencies + ["TestSupport"]).map { .init(stringLiteral: $0) },
    swiftSettings: strict
  )
}

let package = Package(
  name: "stoplog",
  products: [
    .executable(name: "stoplog", targets: ["stoplog"]),
    .executable(name: "stoplogd", targets: ["stoplogd"]),
  ],
  targets: [
    library("CSQLite", "libsqlite3-dev"),
    library("CSodium", "libsodium-dev"),
    library("CPgQuery", "libpg-query-dev"),
    library("CYaml", "libyaml-dev"),
    library("CJansson", "libjansson-dev"),
    library("CPQ", "libpq-dev"),
    library("CMariaDB", "libmariadb-dev"),
    library("CCurl", "libcurl4-openssl-dev"),
    library("CExpat", "libexpat1-dev"),
    .target(name: "CLinux", path: "Sources/C/CLinux"),

    // Pure: text and values in, values out.
    module("Effects"),
    module("ShellSyntax"),
    module("CodeSyntax"),
    module("JSON", ["CJansson"]),
    module("YAML", ["CYaml"]),
    module("SQLSyntax", ["Effects", "JSON", "CPgQuery", "CSQLite"]),
    module("ToolDescriptions", ["Effects"], at: "Tools/Descriptions"),
    // Data takes long to optimise and gains nothing by it.
    module(
      "ToolCatalog",
      ["Effects", "ToolDescriptions"],
      at: "Tools/Catalog",
      settings: [.unsafeFlags(["-Onone"], .when(configuration: .release))]
    ),
    module(
      "Tools",
      ["Effects", "ToolDescriptions", "ToolCatalog"],
      without: ["Catalog", "Descriptions"]
    ),
    module("Policy", ["Effects", "Tools", "YAML"]),
    module(
      "Analysis",
      ["CodeSyntax", "Effects", "ShellSyntax", "SQLSyntax", "Tools", "JSON", "YAML"]
    ),
    module("CommandLine"),
    module("Doctor", ["Effects"]),

    // The world.
    module("Linux", ["CLinux"]),
    module("Crypto", ["CSodium"]),
    module("Facts", ["Effects", "JSON", "Linux", "YAML"]),
    module("Storage", ["CSQLite", "Linux"]),
    module("Ledger", ["Storage", "Crypto", "JSON"]),
    module("Holds", ["Effects", "Policy", "Storage", "Crypto", "JSON"]),
    module("Snapshots", ["Effects", "Linux", "Crypto", "JSON"]),
    module("Execution", ["Holds", "Linux"]),
    module("Agents", ["Effects", "JSON", "Linux"]),
    module(
      "Reports",
      ["Doctor", "Effects", "Policy", "Holds", "Ledger", "JSON", "Crypto", "Linux"]
    ),

    // Above all.
    module(
      "Stoplog",
      [
        "Agents", "Analysis", "Crypto", "Doctor", "Effects", "Execution", "Facts", "Holds", "JSON",
        "Ledger", "Linux", "Policy", "Reports", "ShellSyntax", "Snapshots", "Storage", "Tools",
      ]
    ),
    module(
      "Drill",
      [
        "Crypto", "Effects", "Execution", "Holds", "JSON", "Ledger", "Linux", "Policy", "Reports",
        "Snapshots", "Stoplog", "Storage",
      ]
    ),
    .executableTarget(
      name: "stoplog",
      dependencies: [
        "Agents", "CommandLine", "Crypto", "Doctor", "Drill", "Effects", "Execution", "Facts",
        "Holds", "JSON", "Ledger", "Linux",
        "Policy", "Reports", "Snapshots", "Stoplog", "Tools",
      ],
      path: "Sources/stoplog-cli",
      swiftSettings: strict
    ),

    // What needs the libraries of servers, in a process of its own.
    .executableTarget(
      name: "stoplogd",
      dependencies: ["JSON", "Linux", "CPQ", "CMariaDB", "CSQLite", "CCurl", "CExpat"],
      path: "Sources/stoplogd",
      swiftSettings: strict
    ),

    .executableTarget(
      name: "stoplog-bench",
      dependencies: [
        "Analysis", "Crypto", "Effects", "Facts", "Holds", "JSON", "Ledger", "Linux", "ShellSyntax",
        "Snapshots", "Storage", "CSQLite", "TestSupport",
      ],
      path: "Benchmarks",
      exclude: ["run.sh"],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Crypto", "Effects"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    tests("Architecture", []),
    tests("ShellSyntax", ["ShellSyntax", "JSON", "Linux"]),
    tests("CodeSyntax", ["CodeSyntax"]),
    tests("JSON", ["JSON"]),
    tests("YAML", ["YAML"]),
    tests("SQLSyntax", ["SQLSyntax", "Effects"]),
    tests("Tools", ["Tools", "ToolCatalog", "Effects", "Analysis"]),
    tests("Policy", ["Policy", "Effects", "Tools"]),
    tests("Analysis", ["Analysis", "Effects", "Linux", "Tools", "ShellSyntax"]),
    tests("CommandLine", ["CommandLine"]),
    tests("Linux", ["Linux"]),
    tests("Crypto", ["Crypto"]),
    tests("Facts", ["Facts", "Effects", "Linux", "JSON"]),
    tests("Doctor", ["Doctor", "Effects", "Facts", "Linux"]),
    tests("Storage", ["Storage", "Linux"]),
    tests("Ledger", ["Ledger", "Storage", "Crypto", "JSON"]),
    tests("Holds", ["Holds", "Storage", "Crypto", "Effects", "Policy", "JSON"]),
    tests("Snapshots", ["Snapshots", "Effects", "Linux"]),
    tests("Reports", ["Reports", "Effects", "Policy", "JSON"]),
    tests("Agents", ["Agents", "Effects", "JSON", "Linux"]),
    tests(
      "Stoplog",
      [
        "Crypto", "Effects", "Facts", "Holds", "JSON", "Ledger", "Linux", "Policy", "Reports",
        "Snapshots", "Stoplog", "Storage",
      ]
    ),
    tests("Drill", ["Drill", "Effects", "Linux", "Stoplog"]),
    tests("EndToEnd", ["Crypto", "Holds", "JSON", "Linux", "Stoplog"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers have no main of their own, so they are built only by `make fuzz`.
if Context.environment["STOPLOG_FUZZ"] != nil {
  package.targets.append(.target(name: "FuzzMain", path: "Fuzz/Main"))
  for (name, dependencies) in [
    ("Shell", ["ShellSyntax"]),
    ("Analysis", ["Effects", "JSON", "Policy", "Reports", "Stoplog"]),
    ("Hook", ["Agents", "Effects", "JSON", "Policy", "Reports", "Stoplog"]),
  ] {
    package.targets.append(
      .executableTarget(
        name: "Fuzz\(name)",
        dependencies: (dependencies + ["FuzzMain"]).map { .init(stringLiteral: $0) },
        path: "Fuzz/\(name)",
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
      )
    )
  }
}
