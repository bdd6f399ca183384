internal import ToolDescriptions

extension Tool {
  static let javac = Tool(
    "javac",
    summary: "Compiles Java.",
    source: "javac(1), OpenJDK 17",
    grammar: .exact,
    options: [
      .value("-d", "-s", "-h", does: [.creates]),
      .value(
        "-processor",
        "-processorpath",
        "--processor-path",
        "--processor-module-path",
        does: [.runsProject]
      ), .optional("-Xplugin:", "-J", does: [.runsProject]),
      .flag(
        "-help",
        "--help",
        "-?",
        "-version",
        "--version",
        "-fullversion",
        "--help-extra",
        "--help-lint",
        sets: [.help]
      ),
    ],
    flags: """
      -g -g:none -nowarn -verbose -parameters -Werror -deprecation -Xlint -Xdoclint
      --enable-preview -implicit:none -proc:none -proc:only -Xlint:all -Xlint:unchecked
      -Xlint:deprecation
      """,
    values: """
      -cp -classpath --class-path -sourcepath --source-path -p --module-path
      --module-source-path -encoding -source --source -target --target --release --add-modules
      --add-exports --add-reads -m --module --system -bootclasspath --limit-modules -Xmaxerrs
      -Xmaxwarns
      """,
    attached: "-A -Xlint: -Xdoclint: -g: -X",
    operands: .each([.reads]),
    does: [.builds],
    examples: [
      Example("javac A.java", "overwrite file the results of the build", "read A.java"),
      Example(
        "javac -d out A.java B.java",
        "create out",
        "overwrite file the results of the build",
        "read A.java",
        "read B.java"
      ),
      Example(
        "javac --zap A.java",
        "overwrite file the results of the build",
        "read A.java",
        "unknown text --zap"
      ),
    ]
  )
}
