internal import ToolDescriptions

extension Tool {
  static let env = Tool(
    "env",
    summary: "Runs a command with other variables, or prints them.",
    source: "env(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .value("-C", "--chdir", role: .directory),
      .value("-S", "--split-string", sets: ["split"], role: .last),
      .flags("-i --ignore-environment -0 --null -v --debug --list-signal-handling"),
      .values("-u --unset -P -a --argv0"),
      .optionals("--block-signal --default-signal --ignore-signal"),
      .help, .version,
    ],
    operands: .reader(.env),
    examples: [
      Example("env"),
      Example("env FOO=1 rm a", "read variable FOO=1", "execute command rm a"),
      Example("env --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
