internal import ToolDescriptions

extension Tool {
  static let bunx = Tool(
    "bunx",
    summary: "Runs a program of a package.",
    source: "https://bun.com/docs/cli/bunx, Bun 1.2",
    grammar: .posix,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
    ],
    flags: "--bun -b --verbose --silent --no-install",
    values: "-p --package",
    operands: .reader(.packageCommand),
    examples: [
      Example("bunx prisma db push", "execute command prisma db push"),
      Example("bunx --bun vite@5", "execute command vite"),
      Example("bunx --zap a", "execute command a", "unknown text --zap"),
    ]
  )
}
