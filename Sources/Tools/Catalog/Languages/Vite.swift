internal import Effects
internal import ToolDescriptions

extension Tool {
  static let vite = Tool(
    "vite",
    summary: "Builds a project for the browser, or serves it.",
    source: "vite --help, Vite 5",
    grammar: .exact,
    options: [
      .value("--outDir", does: [Deed(.overwrite, .tree, why: "the result of a build")]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      --open --cors --strictPort --force --clearScreen --ssrManifest --sourcemap --minify
      --manifest --emptyOutDir -w --watch --app -d --debug --profile --host
      """,
    values: """
      -c --config --base -l --logLevel -m --mode -f --filter --port --target --assetsDir
      --assetsInlineLimit --ssr --configLoader
      """,
    operands: .ignored,
    does: [.runsProject],
    takesOtherWords: true,
    subcommands: [.viteBuild, .viteDev],
    examples: [
      Example("vite build", "execute project vite build"),
      Example("vite --port 3000 --host", "execute project vite"),
      Example("vite build --zap", "execute project vite build", "unknown text --zap"),
    ]
  )

  static let viteBuild = Tool(
    "build",
    aliases: ["optimize"],
    summary: "Builds the project.",
    grammar: .exact,
    options: [
      .value("--outDir", does: [Deed(.overwrite, .tree, why: "the result of a build")]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      --open --cors --strictPort --force --clearScreen --ssrManifest --sourcemap --minify
      --manifest --emptyOutDir -w --watch --app -d --debug --profile --host
      """,
    values: """
      -c --config --base -l --logLevel -m --mode -f --filter --port --target --assetsDir
      --assetsInlineLimit --ssr --configLoader
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let viteDev = Tool(
    "dev",
    aliases: ["serve", "preview"],
    summary: "Serves the project.",
    grammar: .exact,
    options: [
      .value("--outDir", does: [Deed(.overwrite, .tree, why: "the result of a build")]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      --open --cors --strictPort --force --clearScreen --ssrManifest --sourcemap --minify
      --manifest --emptyOutDir -w --watch --app -d --debug --profile --host
      """,
    values: """
      -c --config --base -l --logLevel -m --mode -f --filter --port --target --assetsDir
      --assetsInlineLimit --ssr --configLoader
      """,
    operands: .ignored,
    does: [.runsProject]
  )
}
