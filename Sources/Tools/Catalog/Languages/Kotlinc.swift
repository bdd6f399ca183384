internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kotlinc = Tool(
    "kotlinc",
    summary: "Compiles Kotlin.",
    source: "kotlinc -help, Kotlin 2.0",
    grammar: .exact,
    options: [
      .value("-d", does: [.overwrites]),
      .value("-e", "-expression", does: [Deed(.execute, .code(.other))]),
      .flag("-script", sets: ["script"]), .flag("-h", "-help", "--help", "-version", sets: [.help]),
    ],
    flags: """
      -include-runtime -nowarn -verbose -Werror -java-parameters -no-jdk -no-reflect
      -no-stdlib -progressive
      """,
    values: """
      -cp -classpath -api-version -language-version -jvm-target -jdk-home -module-name -opt-in
      -P -kotlin-home
      """,
    attached: "-X -J",
    operands: .each([.reads]),
    operandsIn: [("script", .script(.other))],
    does: [
      Deed(
        .overwrite,
        .fixed(.file, "the results of the build"),
        unless: ["script"],
        reversibility: .recoverable(.regenerate)
      )
    ],
    examples: [
      Example("kotlinc a.kt", "overwrite file the results of the build", "read a.kt"),
      Example(
        "kotlinc a.kt -include-runtime -d a.jar",
        "overwrite a.jar",
        "overwrite file the results of the build",
        "read a.kt"
      ),
      Example(
        "kotlinc --zap a.kt",
        "overwrite file the results of the build",
        "read a.kt",
        "unknown text --zap"
      ),
    ]
  )
}
