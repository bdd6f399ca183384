internal import ToolDescriptions

extension Tool {
  static let swiftc = Tool(
    "swiftc",
    summary: "Compiles Swift.",
    source: "swiftc --help, Swift 6.0",
    grammar: .exact,
    options: [
      .value("-o", does: [.overwrites]), .flag("-i", does: [.runsProject]),
      .flag("-h", "-help", "--help", "-version", "--version", sets: [.help]),
    ],
    flags: """
      -c -g -O -Onone -Osize -Ounchecked -emit-library -emit-module -emit-object
      -emit-executable -parse-as-library -static -static-stdlib -static-executable -v
      -whole-module-optimization -wmo -typecheck -parse -dump-ast -dump-parse -emit-ir
      -emit-assembly -S -enable-library-evolution -enable-testing -warnings-as-errors
      -suppress-warnings -emit-sil -print-target-info
      """,
    values: """
      -module-name -I -L -F -D -target -sdk -swift-version -Xcc -Xlinker -Xfrontend -j
      -module-cache-path -framework -l -import-objc-header -emit-module-path -num-threads
      -enable-experimental-feature -enable-upcoming-feature
      """,
    attached: "-strict-concurrency",
    operands: .each([.reads]),
    does: [.builds],
    examples: [
      Example("swiftc a.swift", "overwrite file the results of the build", "read a.swift"),
      Example(
        "swiftc -O -o a a.swift",
        "overwrite a",
        "overwrite file the results of the build",
        "read a.swift"
      ),
      Example(
        "swiftc --zap a.swift",
        "overwrite file the results of the build",
        "read a.swift",
        "unknown text --zap"
      ),
    ]
  )
}
