internal import ToolDescriptions

extension Tool {
  static let swift = Tool(
    "swift",
    summary: "Builds and tests projects of Swift.",
    source: "swift --help, Swift 6.0",
    grammar: .posix,
    options: [.flag("-h", "-help", "--help", "-version", "--version", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --disable-sandbox --skip-update --disable-automatic-resolution
      --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --package-path --scratch-path --build-path --cache-path -c --configuration --swift-sdk
      --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc -Xlinker
      """,
    operands: .script(.other),
    takesOtherWords: true,
    subcommands: [.swiftBuild, .swiftPackage, .swiftFormat, .swiftSdk],
    examples: [
      Example("swift build -c release", "execute project swift build -c release"),
      Example("swift test --filter a", "execute project swift test --filter a"),
      Example("swift format --zap a.swift", "read a.swift/**", "unknown text --zap"),
    ]
  )

  static let swiftBuild = Tool(
    "build",
    aliases: ["test", "run", "repl"],
    summary: "Builds or runs the project.",
    grammar: .none,
    flags: """
      -v --verbose -q --quiet --disable-sandbox --skip-update --disable-automatic-resolution
      --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --package-path --scratch-path --build-path --cache-path -c --configuration --swift-sdk
      --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc -Xlinker
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let swiftPackage = Tool(
    "package",
    summary: "Works on the package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --disable-sandbox --skip-update --disable-automatic-resolution
      --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --package-path --scratch-path --build-path --cache-path -c --configuration --swift-sdk
      --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc -Xlinker
      """,
    operands: .ignored,
    does: [.runsProject],
    takesOtherWords: true,
    subcommands: [.swiftPackageDescribe, .swiftPackageResolve, .swiftPackageClean]
  )

  static let swiftPackageDescribe = Tool(
    "describe",
    aliases: [
      "dump-package", "dump-pif", "show-dependencies", "show-executables", "tools-version",
      "diagnose-api-breaking-changes", "dump-symbol-graph", "completion-tool", "learn",
      "compute-checksum", "config_get",
    ],
    summary: "Shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --json -v --verbose -q --quiet --disable-sandbox --skip-update
      --disable-automatic-resolution --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --type --format -o --output-path --set --minimum-access-level --package-path
      --scratch-path --build-path --cache-path -c --configuration --swift-sdk --sdk --triple
      --arch --toolchain --jobs -j -Xswiftc -Xcc -Xlinker
      """,
    operands: .ignored,
    does: [.looks]
  )

  static let swiftPackageResolve = Tool(
    "resolve",
    aliases: [
      "update", "edit", "unedit", "add-dependency", "add-target", "add-product",
      "add-target-dependency", "config", "init",
    ],
    summary: "Changes dependencies, or makes a package.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("--force", skipsQuestion: true),
    ],
    flags: """
      -v --verbose -q --quiet --disable-sandbox --skip-update --disable-automatic-resolution
      --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --revision --branch --path --type --name --version --from --exact
      --up-to-next-minor-from --to --package-path --scratch-path --build-path --cache-path -c
      --configuration --swift-sdk --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc
      -Xlinker
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let swiftPackageClean = Tool(
    "clean",
    aliases: ["reset", "purge-cache"],
    summary: "Deletes what was built, or downloaded.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -v --verbose -q --quiet --disable-sandbox --skip-update --disable-automatic-resolution
      --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --package-path --scratch-path --build-path --cache-path -c --configuration --swift-sdk
      --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc -Xlinker
      """,
    does: [.cleansBuild]
  )

  static let swiftFormat = Tool(
    "format",
    summary: "Lays code out.",
    grammar: .exact,
    options: [.flag("-i", "--in-place", sets: ["write"]), .flag("-h", "--help", sets: [.help])],
    flags: """
      -r --recursive -p --parallel --ignore-unparsable-files -s --strict --color-diagnostics
      --no-color-diagnostics -v --verbose -q --quiet --disable-sandbox --skip-update
      --disable-automatic-resolution --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --configuration --assume-filename --offsets --lines --package-path --scratch-path
      --build-path --cache-path -c --swift-sdk --sdk --triple --arch --toolchain --jobs -j
      -Xswiftc -Xcc -Xlinker
      """,
    operands: .each(Deed.checksOrWrites),
    takesOtherWords: true,
    subcommands: [.swiftFormatLint, .swiftFormatFormat]
  )

  static let swiftFormatLint = Tool(
    "lint",
    aliases: ["dump-configuration"],
    summary: "Checks code.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -r --recursive -p --parallel -s --strict --ignore-unparsable-files
      --no-color-diagnostics --color-diagnostics --effective -v --verbose -q --quiet
      --disable-sandbox --skip-update --disable-automatic-resolution --force-resolved-versions
      --very-verbose --vv
      """,
    values: """
      --configuration --assume-filename --package-path --scratch-path --build-path
      --cache-path -c --swift-sdk --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc
      -Xlinker
      """,
    operands: .each([.readsTree])
  )

  static let swiftFormatFormat = Tool(
    "format",
    summary: "Lays code out.",
    grammar: .exact,
    options: [.flag("-i", "--in-place", sets: ["write"]), .flag("-h", "--help", sets: [.help])],
    flags: """
      -r --recursive -p --parallel --ignore-unparsable-files --color-diagnostics
      --no-color-diagnostics -v --verbose -q --quiet --disable-sandbox --skip-update
      --disable-automatic-resolution --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --configuration --assume-filename --offsets --lines --package-path --scratch-path
      --build-path --cache-path -c --swift-sdk --sdk --triple --arch --toolchain --jobs -j
      -Xswiftc -Xcc -Xlinker
      """,
    operands: .each(Deed.checksOrWrites)
  )

  static let swiftSdk = Tool(
    "sdk",
    aliases: ["package-registry", "package-collection", "demangle"],
    summary: "Works on programs of Swift.",
    grammar: .none,
    flags: """
      -v --verbose -q --quiet --disable-sandbox --skip-update --disable-automatic-resolution
      --force-resolved-versions --very-verbose --vv
      """,
    values: """
      --package-path --scratch-path --build-path --cache-path -c --configuration --swift-sdk
      --sdk --triple --arch --toolchain --jobs -j -Xswiftc -Xcc -Xlinker
      """,
    operands: .ignored,
    does: [.programs]
  )
}
