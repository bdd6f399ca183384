internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sphinxBuild = Tool(
    "sphinx-build",
    summary: "Makes documents of a project.",
    source: "sphinx-build(1), Sphinx 7",
    grammar: .exact,
    options: [
      .value("-w", "--warning-file", does: [.overwrites]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      -a --write-all -E --fresh-env -C --isolated -n --nitpicky -v --verbose -q --quiet -Q
      --silent -N --no-color --color -W --fail-on-warning --keep-going -T --show-traceback -P
      --pdb --exception-on-warning
      """,
    values: """
      -b --builder -j --jobs -d --doctree-dir -c --conf-dir -D --define -A --html-define -t
      --tag -M
      """,
    operands: .list(
      [[.readsTree], [Deed(.overwrite, .tree, why: "the result of a build")]],
      rest: []
    ),
    does: [.runsProject],
    examples: [
      Example(
        "sphinx-build docs out",
        "execute project sphinx-build docs out",
        "overwrite out/**",
        "read docs/**"
      ),
      Example(
        "sphinx-build -b html -W docs out",
        "execute project sphinx-build docs out",
        "overwrite out/**",
        "read docs/**"
      ),
      Example(
        "sphinx-build --zap docs out",
        "execute project sphinx-build docs out",
        "overwrite out/**",
        "read docs/**",
        "unknown text --zap"
      ),
    ]
  )
}
