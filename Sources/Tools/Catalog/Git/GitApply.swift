internal import ToolDescriptions

extension Tool {
  static let gitApply = Tool(
    "apply",
    summary: "Applies a patch to files.",
    source: "git-apply(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--stat", sets: ["look"]),
      .flag("--numstat", sets: ["look"]),
      .flag("--summary", sets: ["look"]),
      .flag("--check", sets: ["look"]),
      .flag("--unsafe-paths", skipsQuestion: true),
      .flag("--apply", does: [.gitPatches]),
      .value("--build-fake-ancestor", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --no-add --allow-binary-replacement --binary --index -N --intent-to-add --cached -3 --3way
      -z --ignore-space-change --ignore-whitespace -R --reverse --unidiff-zero --reject
      --allow-overlap -v --verbose -q --quiet --inaccurate-eof --recount --allow-empty
      """,
    values: "--exclude --include -p -C --whitespace --directory",
    operands: .each([.reads]),
    does: [
      .gitPatches(unless: ["look"])
    ],
    examples: [
      Example("git apply a.patch", "modify git changes", "read a.patch"),
      Example("git apply --check a.patch", "read a.patch"),
    ]
  )
}
