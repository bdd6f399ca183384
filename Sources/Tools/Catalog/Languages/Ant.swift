internal import ToolDescriptions

extension Tool {
  static let ant = Tool(
    "ant",
    summary: "Runs targets of a project of Java.",
    source: "ant -help, Ant 1.10",
    grammar: .exact,
    options: [
      .value("-f", "-file", "-buildfile", "-s", "-find", does: [.reads]),
      .value("-l", "-logfile", does: [.overwrites]),
      .flag(
        "-h",
        "-help",
        "--help",
        "-version",
        "-p",
        "-projecthelp",
        "-diagnostics",
        sets: [.help]
      ),
    ],
    flags: """
      -q -quiet -S -silent -v -verbose -d -debug -e -emacs -k -keep-going -noinput -nouserlib
      -noclasspath -autoproxy
      """,
    values: "-lib -logger -listener -inputhandler -propertyfile -nice -main",
    attached: "-D",
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("ant", "execute project ant"),
      Example("ant clean compile", "execute project ant clean compile"),
      Example("ant -zap", "execute project ant", "unknown text -zap"),
    ]
  )
}
