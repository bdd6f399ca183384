extension Tool {
  static let electronBuilder = Tool(
    "electron-builder",
    summary: "Packs a program of Electron.",
    source: "electron-builder --help, electron-builder 25",
    grammar: .exact,
    options: [
      .value("-p", "--publish", sets: ["publish"], does: [.publishes]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      -m -o -w --mac --macos -l --linux --win --windows --x64 --ia32 --armv7l --arm64
      --universal --dir
      """,
    values: "--prepackaged --projectDir --project -c --config",
    attached: "-c. --config.",
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("electron-builder --mac"),
      Example("electron-builder -p always"),
      Example("electron-builder --zap"),
    ]
  )
}
