internal import Effects
internal import ToolDescriptions

extension Tool {
  static let expo = Tool(
    "expo",
    summary: "Builds a project of Expo, or serves it.",
    source: "npx expo --help, Expo SDK 52",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    subcommands: [.expoStart, .expoPrebuild, .expoLogin],
    variables: [Variable("CI", skipsQuestion: true)],
    examples: [
      Example("expo start", "execute project expo start"),
      Example(
        "expo prebuild --clean",
        "delete android/**",
        "delete ios/**",
        "execute project expo prebuild"
      ),
      Example("expo prebuild --zap", "execute project expo prebuild", "unknown text --zap"),
    ]
  )

  static let expoStart = Tool(
    "start",
    aliases: [
      "run:android", "run:ios", "export", "export:embed", "serve", "config", "customize", "lint",
      "install", "add", "install:check", "whoami", "modsync", "doctor",
    ],
    summary: "Builds the project, or serves it.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let expoPrebuild = Tool(
    "prebuild",
    summary: "Makes the folders of native code anew.",
    modes: [.recursive],
    grammar: .exact,
    options: [
      .flag(
        "--clean",
        does: [
          Deed(.delete, .fixedPath("ios"), why: "changes made there by hand are lost"),
          Deed(.delete, .fixedPath("android"), why: "changes made there by hand are lost"),
        ]
      ), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-install --npm --yarn --pnpm --bun",
    values: "-p --platform --template --skip-dependency-update",
    operands: .ignored,
    does: [.runsProject]
  )

  static let expoLogin = Tool(
    "login",
    aliases: ["logout", "register"],
    summary: "Keeps or forgets a token.",
    grammar: .none,
    operands: .ignored,
    does: [.keepsToken]
  )
}
