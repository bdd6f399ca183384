internal import ToolDescriptions

extension Tool {
  static let xcrun = Tool(
    "xcrun",
    summary: "Runs a program of Xcode.",
    source: "xcrun(1), macOS 14",
    grammar: .posix,
    options: [
      .flag(
        "-f",
        "-find",
        "--find",
        "--show-sdk-path",
        "--show-sdk-version",
        "--show-sdk-build-version",
        "--show-sdk-platform-path",
        "--show-sdk-platform-version",
        "--show-toolchain-path",
        sets: ["look"]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-v --verbose -l --log -n --no-cache -k --kill-cache -r --run",
    values: "--sdk -sdk --toolchain -toolchain",
    operands: .command(after: 0),
    operandsIn: [("look", .ignored)],
    examples: [
      Example("xcrun clang a.c", "execute command clang a.c"),
      Example("xcrun --sdk iphoneos --show-sdk-path"),
      Example("xcrun --frob clang", "execute command clang", "unknown text --frob"),
    ]
  )
}
