internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tsNode = Tool(
    "ts-node",
    summary: "Runs TypeScript.",
    source: "ts-node --help, ts-node 10",
    grammar: .posix,
    options: [
      .value(
        "-e",
        "--eval",
        "-p",
        "--print",
        sets: ["code"],
        does: [Deed(.execute, .code(.javascript))]
      ),
      .flag(
        "-h",
        "--help",
        "-v",
        "--version",
        "-vv",
        "-vvv",
        "--showConfig",
        "--show-config",
        sets: [.help]
      ),
    ],
    flags: """
      -T --transpileOnly --transpile-only -H --compilerHost --compiler-host --files -s
      --cwdMode --cwd-mode --scriptMode --script-mode --preferTsExts --prefer-ts-exts
      --logError --log-error --pretty --swc --esm --typeCheck --type-check --emit
      --skipProject --skip-project --skipIgnore --skip-ignore -i --interactive
      """,
    values: """
      -r --require -I --ignore -P --project -C --compiler -D --ignoreDiagnostics
      --ignore-diagnostics -O --compilerOptions --compiler-options --cwd --scopeDir
      --scope-dir --dir
      """,
    operands: .script(.javascript),
    operandsIn: [("code", .ignored)],
    examples: [
      Example("ts-node a.ts x", "execute javascript script a.ts x"),
      Example("ts-node -e 'process.exit()'", "execute javascript code process.exit()"),
      Example("ts-node --zap a.ts", "execute javascript script a.ts", "unknown text --zap"),
    ]
  )
}
