internal import ToolDescriptions

extension Tool {
  static let xargs = Tool(
    "xargs",
    summary: "Runs a command with words from standard input.",
    source: "xargs(1), GNU findutils 4.9.0",
    grammar: .posix,
    options: [
      .value("-I", sets: ["replace"], role: .placeholder),
      .optional("-i", "--replace", sets: ["replace"], role: .placeholder),
      .value("-J", sets: ["replace"], role: .placeholder),
      .value("-a", "--arg-file", does: [.reads]),
      .flags("-0 --null -o --open-tty -p --interactive -r --no-run-if-empty -t --verbose -x"),
      .flags("--exit --show-limits"),
      .values("-d --delimiter -E -L -n --max-args -P --max-procs -s --max-chars"),
      .values("--process-slot-var -R"),
      .optionals("-e --eof -l --max-lines"),
      .help, .version,
    ],
    operands: .reader(.xargs),
    examples: [
      Example("xargs rm -f", "execute command rm -f …"),
      Example("xargs -I {} mv {} {}.bak", "execute command mv {} {}.bak"),
      Example("xargs --frob rm", "unknown text --frob", "execute command rm …"),
    ]
  )
}
