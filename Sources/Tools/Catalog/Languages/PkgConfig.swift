internal import ToolDescriptions

extension Tool {
  static let pkgConfig = Tool(
    "pkg-config",
    summary: "Tells how a library is used.",
    source: "pkg-config(1), pkgconf 1.8",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --cflags --libs --cflags-only-I --cflags-only-other --libs-only-l --libs-only-L
      --libs-only-other --exists --modversion --static --print-errors --short-errors
      --silence-errors --errors-to-stdout --list-all --list-package-names --uninstalled
      --print-variables --print-provides --print-requires --print-requires-private
      --keep-system-cflags --keep-system-libs --simulate --validate --debug --about --path
      --digraph --solution --shared --pure --no-cache
      """,
    values: """
      --variable --define-variable --atleast-version --exact-version --max-version
      --atleast-pkgconfig-version --with-path --prefix-variable --personality
      --maximum-traverse-depth
      """,
    operands: .ignored,
    examples: [
      Example("pkg-config --cflags --libs gtk4"),
      Example("pkg-config --exists a"),
      Example("pkg-config --zap a", "unknown text --zap"),
    ]
  )
}
