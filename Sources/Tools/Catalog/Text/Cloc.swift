internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cloc = Tool(
    "cloc",
    summary: "Counts lines of code.",
    source: "cloc(1), cloc 1.96",
    grammar: .single,
    options: [
      .value(
        "-out",
        "-report-file",
        "-counted",
        "-ignored",
        "-found",
        "-write-lang-def",
        "-unique-x",
        does: [.overwrites]
      ), .value("-sql", does: [.overwrites]),
      .value(
        "-list-file",
        "-read-lang-def",
        "-force-lang-def",
        "-config",
        "-exclude-list-file",
        "-categorized",
        "-diff-list-file",
        does: [.reads]
      ), .value("-extract-with", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", "-version", "-show-lang", "-show-ext", sets: [.help]),
    ],
    flags: """
      -by-file -by-file-by-lang -csv -json -md -xml -yaml -quiet -vcs -git -diff -git-diff-all
      -git-diff-rel -count-and-diff -autoconf -by-percent -docstring-as-code -follow-links
      -hide-rate -no-autogen -no3 -original-dir -progress-rate -skip-uniqueness -sum-reports
      -unicode -v -3 -sql-append -strip-str-comments -use-sloccount -windows -unix -force-git
      -ignore-whitespace -ignore-case -show-os
      """,
    values: """
      -include-lang -exclude-lang -exclude-dir -exclude-ext -include-ext -match-f -not-match-f
      -match-d -not-match-d -max-file-size -timeout -processes -lang-no-ext -skip-win-hidden
      -sql-project -stdin-name -force-lang -csv-delimiter -diff-timeout -include-content -xsl
      """,
    operands: .each([.readsTree]),
    examples: [
      Example("cloc .", "read ./**"),
      Example("cloc --by-file --json src", "read src/**"),
      Example("cloc --zap src", "read src/**", "unknown text --zap"),
    ]
  )
}
