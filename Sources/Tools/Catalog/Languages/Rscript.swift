internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rscript = Tool(
    "Rscript",
    summary: "Runs R.",
    source: "Rscript(1), R 4.2",
    grammar: .posix,
    options: [
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --verbose --vanilla --no-environ --no-site-file --no-init-file --no-restore --no-save
      --no-echo --slave
      """,
    attached: "--default-packages",
    operands: .reader(.node),
    examples: [
      Example("Rscript a.R x", "execute other script a.R x"),
      Example("Rscript -e 'unlink(\"a\")'", "execute other code unlink(\"a\")"),
      Example("Rscript --zap a.R", "execute other script a.R", "unknown text --zap"),
    ]
  )
}
