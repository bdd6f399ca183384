internal import Effects
internal import ToolDescriptions

extension Tool {
  static let julia = Tool(
    "julia",
    summary: "Runs Julia.",
    source: "julia --help, Julia 1.11",
    grammar: .posix,
    options: [
      .value(
        "-e",
        "--eval",
        "-E",
        "--print",
        sets: ["code"],
        does: [Deed(.execute, .code(.other))]
      ), .value("-L", "--load", does: [Deed(.execute, .script(.other))]),
      .flag("-h", "--help", "--help-hidden", "-v", "--version", sets: [.help]),
    ],
    flags: "-i --interactive -q --quiet --banner --no-banner --color --lisp",
    values: """
      -J --sysimage -H --home -t --threads -p --procs --machine-file -C --cpu-target -O
      --optimize -g --min-optlevel
      """,
    attached: """
      --project --startup-file --history-file --handle-signals --sysimage-native-code
      --compiled-modules --pkgimages --check-bounds --depwarn --warn-overwrite --inline
      --math-mode --code-coverage --track-allocation --bug-report --heap-size-hint
      --trace-compile --compile --warn-scope
      """,
    operands: .reader(.node),
    examples: [
      Example("julia a.jl x", "execute other script a.jl x"),
      Example(
        "julia --project=. -e 'using Pkg; Pkg.test()'",
        "execute other code using Pkg; Pkg.test()"
      ),
      Example("julia --zap a.jl", "execute other script a.jl", "unknown text --zap"),
    ]
  )
}
