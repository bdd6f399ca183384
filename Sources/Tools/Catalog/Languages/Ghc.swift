internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ghc = Tool(
    "ghc",
    summary: "Compiles Haskell.",
    source: "ghc(1), GHC 9.0",
    grammar: .exact,
    options: [
      .value("-o", does: [.overwrites]), .value("-e", does: [Deed(.execute, .code(.other))]),
      .flag("--interactive", does: [Deed(.execute, .input(.other))]),
      .flag(
        "-?",
        "--help",
        "-V",
        "--version",
        "--numeric-version",
        "--info",
        "--supported-extensions",
        "--show-options",
        "--print-libdir",
        sets: [.help]
      ),
    ],
    flags: """
      --make -M -S -c -v -w -O -O0 -O1 -O2 -Wall -Werror -Wextra -Wcompat -fforce-recomp
      -threaded -dynamic -static -prof -rtsopts -no-link -fno-code -g -cpp -package-env
      """,
    values: """
      -package -odir -hidir -outputdir -i -I -l -L -x -package-db -optl -optc -with-rtsopts
      """,
    attached: "-W -X -f -j -D -U",
    operands: .each([.reads]),
    does: [.builds],
    examples: [
      Example("ghc a.hs", "overwrite file the results of the build", "read a.hs"),
      Example(
        "ghc -O2 -o a a.hs",
        "overwrite a",
        "overwrite file the results of the build",
        "read a.hs"
      ),
      Example(
        "ghc --zap a.hs",
        "overwrite file the results of the build",
        "read a.hs",
        "unknown text --zap"
      ),
    ]
  )
}
