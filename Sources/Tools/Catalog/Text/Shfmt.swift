internal import ToolDescriptions

extension Tool {
  static let shfmt = Tool(
    "shfmt",
    summary: "Lays shell scripts out.",
    source: "shfmt(1), shfmt 3.6",
    grammar: .exact,
    options: [
      .flag("-w", "--write", sets: ["write"]),
      .flag("-h", "--help", "--version", "-version", sets: [.help]),
    ],
    flags: """
      -l --list -d --diff -s --simplify -mn --minify -bn --binary-next-line -ci --case-indent
      -sr --space-redirects -kp --keep-padding -fn --func-next-line -f --find -tojson
      --to-json --from-json --apply-ignore
      """,
    values: "-ln --language-dialect -p -filename --filename -i --indent",
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("shfmt a.sh", "read a.sh/**"),
      Example("shfmt -w a.sh", "modify a.sh/**"),
      Example("shfmt --zap a.sh", "read a.sh/**", "unknown text --zap"),
    ]
  )
}
