internal import Effects
internal import ToolDescriptions

extension Tool {
  static let java = Tool(
    "java",
    summary: "Runs programs of Java.",
    source: "java(1), OpenJDK 17",
    grammar: .posix,
    options: [
      .value("-jar", role: .last), .value("-m", "--module", sets: ["module"], role: .last),
      .value(
        "-cp",
        "-classpath",
        "--class-path",
        "-p",
        "--module-path",
        does: [Deed(.execute, .script(.other))]
      ), .value("-javaagent", "-agentpath", "-agentlib", does: [.runsUnknown]),
      .optional(
        "-javaagent:",
        "-agentpath:",
        "-agentlib:",
        "-Xrun",
        "-XX:OnError",
        "-XX:OnOutOfMemoryError",
        does: [.runsUnknown]
      ),
      .flag(
        "-h",
        "-help",
        "-?",
        "--help",
        "-version",
        "--version",
        "-fullversion",
        "--help-extra",
        "--list-modules",
        "--validate-modules",
        sets: [.help]
      ),
    ],
    flags: """
      -server -client -showversion --show-version -verbose -ea -esa -da -dsa --enable-preview
      -Xint -Xcomp -Xmixed -Xshare:auto -Xshare:off -Xbatch --show-module-resolution --dry-run
      """,
    values: """
      --upgrade-module-path --add-modules --add-opens --add-exports --add-reads --patch-module
      -d --describe-module --source --enable-native-access --limit-modules
      """,
    attached: "-D -X -XX: -ea: -da: -splash:",
    operands: .script(.other),
    operandsIn: [("module", .ignored)],
    does: [Deed(.execute, .project, when: ["module"])],
    examples: [
      Example("java -version"),
      Example("java -jar a.jar", "execute other script a.jar"),
      Example("java --zap A", "execute other script A", "unknown text --zap"),
    ]
  )
}
