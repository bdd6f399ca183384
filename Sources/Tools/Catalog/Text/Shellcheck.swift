internal import ToolDescriptions

extension Tool {
  static let shellcheck = Tool(
    "shellcheck",
    summary: "Checks shell scripts.",
    source: "shellcheck(1), ShellCheck 0.9",
    grammar: .exact,
    options: [.flag("--help", "-V", "--version", "--list-optional", sets: [.help])],
    flags: "-a --check-sourced -x --external-sources --norc",
    values: """
      -e --exclude -f --format -i --include -o --enable -P --source-path --rcfile -s --shell
      -S --severity -W --wiki-link-count
      """,
    attached: "-C --color",
    operands: .each([.reads]),
    examples: [
      Example("shellcheck a.sh", "read a.sh"),
      Example("shellcheck -x -S warning a.sh", "read a.sh"),
      Example("shellcheck --zap a.sh", "read a.sh", "unknown text --zap"),
    ]
  )
}
