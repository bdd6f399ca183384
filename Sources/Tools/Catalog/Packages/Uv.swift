internal import ToolDescriptions

extension Tool {
  static let uv = Tool(
    "uv",
    summary: "Manages projects, packages and programs of Python.",
    source: "https://docs.astral.sh/uv/reference/cli, uv 0.7",
    grammar: .exact,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    subcommands: [
      .uvRun, .uvSync, .uvTool, .uvInit, .uvBuild, .uvPublish, .uvTree, .uvCache, .uvSelf,
    ],
    examples: [
      Example("uv run pytest -x", "execute command pytest -x"),
      Example("uv pip install a", "modify package dependencies"),
      Example("uv tool run ruff@0.6 check", "execute command ruff check"),
      Example("uv zap", "unknown program uv zap"),
    ]
  )

  static let uvx = Tool(
    "uvx",
    summary: "Runs a program of a package.",
    source: "https://docs.astral.sh/uv/reference/cli, uv 0.7",
    grammar: .posix,
    options: Option.uv,
    flags: .uvFlags,
    values: .uvValues,
    operands: .reader(.packageCommand),
    examples: [
      Example("uvx ruff check .", "execute command ruff check ."),
      Example("uvx --from a b@1 c", "execute command b c"),
      Example("uvx --zap a", "execute command a", "unknown text --zap"),
    ]
  )
}
