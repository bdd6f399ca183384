internal import ToolDescriptions

extension Tool {
  static let lein = Tool(
    "lein",
    summary: "Builds and tests projects of Clojure.",
    source: "lein help, Leiningen 2.11",
    grammar: .none,
    operands: .reader(.ownTask),
    takesOtherWords: true,
    verbs: [
      Verb("deploy", .publishes),
      Verb("clean", .cleansBuild),
      Verb("deps", .packages),
      Verb("upgrade", .packages),
      Verb("self-install", .packages),
      Verb("downgrade", .packages),
      Verb("help", .looks),
      Verb("version", .looks),
      Verb("show-profiles", .looks),
      Verb("search", .looks),
      Verb("pom", .looks),
      Verb("classpath", .looks),
      Verb("check", .looks),
      Verb("new", .scaffolds),
    ],
    examples: [
      Example("lein test", "execute project lein test"),
      Example("lein deploy clojars", "send package registry"),
      Example("lein clean", "delete file the results of the build"),
    ]
  )
}
