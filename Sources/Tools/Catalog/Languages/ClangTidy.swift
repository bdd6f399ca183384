internal import ToolDescriptions

extension Tool {
  static let clangTidy = Tool(
    "clang-tidy",
    summary: "Checks C and its kin, and mends it if asked.",
    source: "clang-tidy --help, LLVM 14",
    grammar: .single,
    options: [
      .flag("-fix", "-fix-errors", "-fix-notes", sets: ["write"]),
      .value("-export-fixes", "-store-check-profile", does: [.overwrites]),
      .value("-load", does: [.runsUnknown]),
      .flag(
        "-h",
        "-help",
        "-help-list",
        "-version",
        "-list-checks",
        "-dump-config",
        "-explain-config",
        "-verify-config",
        sets: [.help]
      ),
    ],
    flags: """
      -quiet -system-headers -use-color -enable-check-profile -allow-no-checks
      """,
    values: """
      -checks -config -config-file -extra-arg -extra-arg-before -format-style -header-filter
      -line-filter -p -vfsoverlay -warnings-as-errors -exclude-header-filter
      """,
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("clang-tidy a.cc -- -std=c++17", "read -std=c++17/**", "read a.cc/**"),
      Example("clang-tidy -fix a.cc", "modify a.cc/**"),
      Example("clang-tidy -zap a.cc", "read a.cc/**", "unknown text -zap"),
    ]
  )
}
