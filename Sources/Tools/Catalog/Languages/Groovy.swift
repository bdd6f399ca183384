internal import Effects
internal import ToolDescriptions

extension Tool {
  static let groovy = Tool(
    "groovy",
    summary: "Runs Groovy.",
    source: "groovy --help, Groovy 4.0",
    grammar: .posix,
    options: [
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "-d --debug -n -p -i --indy --enable-preview",
    values: """
      -cp -classpath --classpath -c --encoding -D --define --configscript -l -b --basescript
      """,
    operands: .reader(.node),
    examples: [
      Example("groovy a.groovy x", "execute other script a.groovy x"),
      Example("groovy -e 'println 1'", "execute other code println 1"),
      Example("groovy --zap a.groovy", "execute other script a.groovy", "unknown text --zap"),
    ]
  )
}
