internal import Effects
internal import ToolDescriptions

extension Tool {
  static let esbuild = Tool(
    "esbuild",
    summary: "Bundles code of JavaScript.",
    source: "esbuild --help, esbuild 0.24",
    grammar: .exact,
    options: [
      .optional("--outfile", sets: ["out"], does: [.overwrites]),
      .optional(
        "--outdir",
        sets: ["out"],
        does: [Deed(.overwrite, .tree, why: "the result of a build")]
      ), .optional("--metafile", does: [.overwrites]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --bundle --minify --watch --splitting --sourcemap --allow-overwrite --analyze
      --keep-names --minify-whitespace --minify-identifiers --minify-syntax
      --preserve-symlinks --serve --color --tree-shaking=true --ignore-annotations
      """,
    attached: """
      --platform --format --target --loader --define: --external: --loader: --global-name
      --jsx --jsx-factory --jsx-import-source --log-level --tsconfig --servedir --entry-names
      --chunk-names --asset-names --public-path --packages --main-fields --conditions
      --banner: --footer: --inject: --alias: --drop: --drop-labels --legal-comments --charset
      --outbase --pure: --resolve-extensions --source-root --sources-content --tree-shaking
      --tsconfig-raw --log-limit --supported: --external
      """,
    operands: .each([.reads]),
    examples: [
      Example("esbuild a.js --bundle --outfile=b.js", "overwrite b.js", "read a.js"),
      Example("esbuild src/a.ts --outdir=dist --minify", "overwrite dist/**", "read src/a.ts"),
      Example("esbuild --zap a.js", "read a.js", "unknown text --zap"),
    ]
  )
}
