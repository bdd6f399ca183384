internal import ToolDescriptions

extension Tool {
  static let sbt = Tool(
    "sbt",
    summary: "Builds and tests projects of Scala.",
    source: "sbt --help, sbt 1.10",
    grammar: .none,
    operands: .reader(.tasks),
    verbs: [
      Verb("publish", .publishes),
      Verb("publishSigned", .publishes),
      Verb("sonatypeRelease", .publishes),
      Verb("sonatypeBundleRelease", .publishes),
      Verb("clean", .cleansBuild),
      Verb("cleanFiles", .cleansBuild),
    ],
    examples: [
      Example("sbt compile", "execute project sbt compile"),
      Example("sbt publish", "send package registry"),
      Example("sbt clean test", "delete file the results of the build", "execute project sbt test"),
    ]
  )
}
